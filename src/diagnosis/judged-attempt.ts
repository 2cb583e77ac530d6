import type { Attempt } from './attempt.ts';

const HOUR = 3_600_000;
/** A block lasts 24 hours (Microsoft: troubleshoot-sspr, passwords-faq); a failure older than that is no longer "the last try". */
const DAY = 24 * HOUR;
/** Beyond this an attempt is history, not an answer to "why did it fail?". */
const RECENT = 7 * DAY;

/** Which of a person's attempts the diagnosis is about, and what surrounds it. */
export interface JudgedAttempt {
  readonly attempt?: Attempt;
  /** Blocks that still hold at `now`, the judged attempt excluded. */
  readonly blocks: readonly Attempt[];
  readonly solved?: { readonly failedAt: string; readonly succeededAt: string };
  /** The newest in the log: a success, while the person tells of a failure. Only a fresh one is judged as well. */
  readonly earlier?: Attempt;
  /** Nothing new enough is in the log, or not yet its end; rows take minutes to an hour (Microsoft: passwords-faq). */
  readonly awaitingRows: boolean;
}

/**
 * Picks the attempt to judge: the newest that came to an end, unless the person has started another
 * more than a day later. `attempts` are in any order; `now`, and when somebody told of a failure, are ISO 8601.
 */
export function judgedAttempt(
  attempts: readonly Attempt[],
  now: string,
  failureTold?: string,
): JudgedAttempt {
  const recent = attempts
    .filter((attempt) => attempt.operation !== 'register' && age(attempt, now) <= RECENT)
    .toSorted((a, b) => a.endedAt.localeCompare(b.endedAt));
  const newest = recent.at(-1);
  if (!newest) return { blocks: [], awaitingRows: true };

  const ended = recent.findLast(cameToAnEnd);
  const last = ended && between(ended, newest) <= DAY ? ended : newest;
  const solved = last.outcome === 'succeeded' ? failureBefore(recent, last) : undefined;
  const isOld =
    failureTold !== undefined && Date.parse(failureTold) - Date.parse(last.endedAt) > HOUR;
  // A failure told of while the log ends with a success; one that followed a failure an hour ago at most explains itself.
  const contested = failureTold !== undefined && last.outcome === 'succeeded' && (isOld || !solved);
  // Whatever the person has begun since may be what they tell of.
  const attempt = contested ? newest : last;
  const lastSuccess = recent.findLast((one) => one.outcome === 'succeeded');
  const blocks = recent.filter(
    (one) =>
      one !== attempt &&
      one.outcome === 'blocked' &&
      age(one, now) < DAY &&
      (!lastSuccess || lastSuccess.endedAt < one.endedAt),
  );
  if (contested && attempt === last) {
    const awaiting = { blocks, earlier: last, awaitingRows: true };
    return isOld ? awaiting : { ...awaiting, attempt };
  }
  const endMayCome = newest.outcome === 'in-progress' && age(newest, now) <= HOUR;
  const awaitingRows = endMayCome || age(newest, now) > DAY;
  return solved && attempt === last
    ? { attempt, blocks, awaitingRows, solved }
    : { attempt, blocks, awaitingRows };
}

function cameToAnEnd({ outcome }: Attempt): boolean {
  return outcome !== 'abandoned' && outcome !== 'in-progress';
}

function failureBefore(attempts: readonly Attempt[], success: Attempt): JudgedAttempt['solved'] {
  const failure = attempts.findLast(
    (one) =>
      (one.outcome === 'failed' || one.outcome === 'blocked') &&
      one.endedAt <= success.endedAt &&
      between(one, success) <= DAY,
  );
  return failure && { failedAt: failure.endedAt, succeededAt: success.endedAt };
}

function age(attempt: Attempt, now: string): number {
  return Date.parse(now) - Date.parse(attempt.endedAt);
}

function between(earlier: Attempt, later: Attempt): number {
  return Date.parse(later.endedAt) - Date.parse(earlier.endedAt);
}
