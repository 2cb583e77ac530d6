import type { AttemptOutcome } from './attempt.ts';
import type { CauseId } from './cause-id.ts';
import type { EvidenceName, Operation } from './evidence.ts';
import type { MissingBecause } from './piece.ts';
import type { Actor, Level, Reason, WorksAt } from './verdict.ts';

/** A cause that was judged, with its reasons. */
export interface Candidate {
  readonly id: CauseId;
  readonly level: Level;
  readonly because: readonly Reason[];
  readonly actor: Actor;
  readonly worksAt?: WorksAt;
}

/** A piece of evidence that would have mattered and was not there. */
export interface Gap {
  readonly evidence: EvidenceName;
  readonly because: MissingBecause;
  readonly detail?: string;
}

/** A cause whose evidence was missing, or whose judge failed; one bad judge never spoils the diagnosis. */
export interface NotJudged {
  readonly id: CauseId;
  readonly missing: readonly EvidenceName[];
  /** Message of the judge's own error: a fault of the product, to be logged. */
  readonly fault?: string;
}

export interface AttemptSummary {
  readonly id: string;
  readonly operation: Operation | 'unknown';
  readonly startedAt: string;
  readonly endedAt: string;
  readonly outcome: AttemptOutcome;
  readonly byAdministrator: boolean;
}

/** A question that would settle which of the remaining causes it is; texts are in dialogs/locales. */
export interface AskedQuestion {
  readonly id: string;
  readonly answers: readonly string[];
}

/** What went wrong, how sure we are, who must act, when it works, and what we could not see. */
export interface Diagnosis {
  readonly at: string;
  readonly scope: 'failure' | 'no-failure' | 'undetermined';
  /** Possible or better, best first. */
  readonly candidates: readonly Candidate[];
  readonly ruledOut: readonly Candidate[];
  readonly couldNotJudge: readonly NotJudged[];
  readonly gaps: readonly Gap[];
  /** The attempt that was judged. */
  readonly attempt?: AttemptSummary;
  /** The newest in the log: a success, while the person tells of a failure that is not there yet. */
  readonly earlier?: AttemptSummary;
  /** An earlier attempt failed and a later one worked. */
  readonly solved?: { readonly failedAt: string; readonly succeededAt: string };
  readonly actor: Actor;
  readonly worksAt?: WorksAt;
  readonly question?: AskedQuestion;
  /** No attempt is in the log yet; it may still arrive (Microsoft: passwords-faq). */
  readonly awaitingRows: boolean;
  readonly unknownReasons: readonly string[];
}
