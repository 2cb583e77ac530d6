import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Answers, Operation } from '../diagnosis/evidence.ts';

/** One person's question "why did it fail?", from the first message until it is settled. */
export interface Inquiry {
  readonly id: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly openedAt: string;
  /** Message that carries the card, once it was sent. */
  readonly activityId?: string;
  readonly reported: {
    readonly operation?: Operation;
    /** Meaning ids recognised in what the person said; never their words. */
    readonly meanings: readonly {
      readonly id: string;
      readonly source: string;
      readonly score: number;
    }[];
  };
  readonly answers: Answers;
  readonly diagnosis?: Diagnosis;
  /** How often the log was looked at again by itself. */
  readonly looks: number;
  /** ISO 8601; absent when no further look is planned. */
  readonly nextLookAt?: string;
  /** Case opened from it, if any. */
  readonly caseReference?: string;
  /** Grows by one with every change; compared on write. */
  readonly revision: number;
}
