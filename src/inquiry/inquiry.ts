import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Answers } from '../diagnosis/evidence.ts';
import type { Operation, Recognised } from '../diagnosis/recognised.ts';
import type { VerifiedOutcome } from '../diagnosis/verified-outcome.ts';

/** What the person said, as meaning ids; never their words. A code is Microsoft's word and may stay. */
export interface Reported {
  readonly operation?: Operation;
  readonly meanings: readonly {
    readonly id: string;
    readonly source: Recognised['source'];
    readonly score: number;
    readonly code?: string;
  }[];
  /** When the failure was seen, if said (ISO 8601, UTC). */
  readonly at?: string;
  /** The version of Microsoft Entra Connect, if said. */
  readonly connectVersion?: string;
  /** They quoted a message that fits nothing known. */
  readonly unrecognised?: boolean;
  /** They said that an attempt failed; a button only asks what the log has. */
  readonly failed?: boolean;
}

/** One person's question "why did it fail?", from the first message until it is settled. */
export interface Inquiry {
  readonly id: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly openedAt: string;
  /**
   * Who asked, when it was not the person. `notice`: the bot, because it saw a failure. `desk`: the helpdesk; the
   * person is shown nothing of it, then or later.
   */
  readonly origin?: 'notice' | 'desk';
  /** Message that carries the card, once it was sent. */
  readonly activityId?: string;
  readonly reported: Reported;
  readonly answers: Answers;
  readonly diagnosis?: Diagnosis;
  /** Where the new password has arrived, once something worked and it is proven. */
  readonly outcome?: VerifiedOutcome;
  /** When the present password expires (ISO 8601); only on the first card that may say so. */
  readonly expiresAt?: string;
  /** How often the log was looked at again by itself. */
  readonly looks: number;
  /** ISO 8601; absent when no further look is planned. Until the first finding: when its rescue is due. */
  readonly nextLookAt?: string;
  /** Case opened from it, if any. */
  readonly caseReference?: string;
  /** Grows by one with every change; compared on write. */
  readonly revision: number;
}
