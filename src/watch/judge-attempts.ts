import type { Attempt } from '../diagnosis/attempt.ts';
import { between, DAY, HOUR, MINUTE, shifted } from './times.ts';

/** So long people get to solve it themselves, and the last rows to arrive. */
export const SETTLE_MS = 5 * MINUTE;
/** Somebody who is in the midst of another try is not disturbed. */
const IN_THE_MIDST_MS = 10 * MINUTE;
/** The end of an attempt may be missing for as long as rows are late. */
const END_MISSING_MS = HOUR;
/** Later than this a notice is no help. */
export const TOO_LATE_MS = 4 * HOUR;
/** The same failure is not told again within this. */
const TOLD_FOR_MS = DAY;

/** What was decided about a failure before. */
export interface Told {
  readonly attemptId: string;
  /** When; ISO 8601. */
  readonly at: string;
  /** What it looked like, see `signatureOf`. */
  readonly signature: string;
  /** Best cause of its diagnosis, where it was made. */
  readonly cause?: string;
  /** When it was said to work again. */
  readonly worksAt?: string;
}

export type Silence =
  | 'forgotten'
  | 'not-theirs'
  | 'too-late'
  | 'solved'
  | 'worked'
  | 'given-up'
  | 'newer-try'
  | 'told-already';

export type Judgement = { readonly attemptId: string } & (
  | { readonly is: 'failure'; readonly attempt: Attempt }
  | { readonly is: 'unfinished'; readonly until: string }
  | { readonly is: 'silent'; readonly because: Silence }
);

export interface ToJudge {
  /** Attempts with rows that were not judged yet. */
  readonly attemptIds: readonly string[];
  /** All attempts of the person that are known, oldest first. */
  readonly attempts: readonly Attempt[];
  readonly told: readonly Told[];
  /** What the log showed at this moment is known; ISO 8601. */
  readonly knownUntil: string;
  readonly now: string;
}

/** Which attempts of one person are failures to speak about: complete, unsolved, and not told before. Pure. */
export function judgeAttempts({ attemptIds, ...known }: ToJudge): Judgement[] {
  return attemptIds.map((attemptId) => {
    const attempt = known.attempts.find(({ id }) => id === attemptId);
    return { attemptId, ...(attempt ? judge(attempt, known) : silent('forgotten')) };
  });
}

/** The same failure for a person: how it ended and what the log says of it. */
export function signatureOf({ outcome, operation, meanings, unknownReasons }: Attempt): string {
  const ids = meanings
    .filter(({ meaning }) => meaning.outcome === 'failed' || meaning.outcome === 'blocked')
    .map(({ meaning }) => meaning.id);
  const said = [...new Set([...ids, ...unknownReasons])].toSorted().join(',');
  return `${operation} ${outcome}: ${said}`;
}

/** Whether this was told lately, and nothing has changed since that would make it news. */
export function isTold(
  attempt: Attempt,
  told: readonly Told[],
  attempts: readonly Attempt[],
  isSame: (one: Told) => boolean,
): boolean {
  return told.some((one) => {
    if (one.attemptId === attempt.id) return true;
    if (!isSame(one) || between(one.at, attempt.endedAt) > TOLD_FOR_MS) return false;
    const waited = one.worksAt !== undefined && one.worksAt <= attempt.startedAt;
    const workedSince = attempts.some((other) => other.endedAt > one.at && worked(other));
    return !waited && !workedSince;
  });
}

type Known = Omit<ToJudge, 'attemptIds'>;

function judge(attempt: Attempt, { attempts, told, knownUntil, now }: Known) {
  const { outcome, endedAt } = attempt;
  if (attempt.byAdministrator || attempt.operation === 'register') return silent('not-theirs');
  if (worked(attempt)) return silent('worked');
  if (between(endedAt, now) > TOO_LATE_MS) return silent('too-late');
  const later = attempts.filter((other) => isAfter(other, attempt));
  if (later.some(worked)) return silent('solved');
  const settled = shifted(endedAt, SETTLE_MS);
  if (knownUntil < settled) return unfinished(settled);
  if (outcome === 'abandoned') return silent('given-up');
  if (outcome === 'in-progress') {
    const until = shifted(endedAt, END_MISSING_MS);
    return knownUntil < until ? unfinished(until) : silent('given-up');
  }
  if (later.some(failed)) return silent('newer-try');
  const trying = later.findLast((other) => other.outcome === 'in-progress');
  const rested = trying && shifted(trying.endedAt, IN_THE_MIDST_MS);
  if (rested && knownUntil < rested) return unfinished(rested);
  const signature = signatureOf(attempt);
  if (isTold(attempt, told, attempts, (one) => one.signature === signature)) {
    return silent('told-already');
  }
  return { is: 'failure', attempt } as const;
}

function isAfter(other: Attempt, attempt: Attempt): boolean {
  if (other.id === attempt.id || other.operation === 'register') return false;
  return other.endedAt > attempt.endedAt;
}

export function worked({ outcome }: Attempt): boolean {
  return outcome === 'succeeded' || outcome === 'succeeded-on-premises-only';
}

function failed({ outcome, byAdministrator }: Attempt): boolean {
  return !byAdministrator && (outcome === 'failed' || outcome === 'blocked');
}

function silent(because: Silence) {
  return { is: 'silent', because } as const;
}

function unfinished(until: string) {
  return { is: 'unfinished', until } as const;
}
