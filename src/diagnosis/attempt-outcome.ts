import type { AttemptOutcome, AuditRow } from './attempt.ts';
import type { RowReading } from './signals/audit-reading.ts';
import type { Outcome } from './signals/meaning.ts';

/** A row about passwords and what it means. */
export interface ReadRow extends RowReading {
  readonly row: AuditRow;
}

/** Later steps of the same moment come after earlier ones: Graph lists the newest first. */
const STAGE: Readonly<Record<Outcome, number>> = {
  progress: 0,
  note: 0,
  failed: 1,
  blocked: 2,
  abandoned: 2,
  'succeeded-on-premises-only': 3,
  succeeded: 3,
};

/** Oldest first. */
export function inOrder(a: ReadRow, b: ReadRow): number {
  return compare(a.row.at, b.row.at) || stageOf(a) - stageOf(b);
}

function stageOf({ meaning }: ReadRow): number {
  return meaning ? STAGE[meaning.meaning.outcome] : 1;
}

/** The last row that says how it went decides, with two exceptions that the rows themselves get wrong. */
export function outcomeOf(group: readonly ReadRow[]): AttemptOutcome {
  // The directory's own trace only speaks where nobody else does.
  const alone = group.every(({ activity }) => activity.role === 'directory');
  let outcome: AttemptOutcome = 'in-progress';
  for (const { meaning, activity, unknownReason } of group) {
    if (activity.role === 'directory' && !alone) continue;
    const now = meaning ? END[meaning.meaning.outcome] : unknownReason && 'failed';
    if (!now) continue;
    // "User successfully reset password" follows a reset that reached Active Directory only.
    if (outcome === 'succeeded-on-premises-only' && now === 'succeeded' && activity.role === 'step')
      continue;
    // Giving up after a failure does not explain the failure.
    if (now === 'abandoned' && (outcome === 'failed' || outcome === 'blocked')) continue;
    outcome = now;
  }
  return outcome;
}

const END: Readonly<Partial<Record<Outcome, AttemptOutcome>>> = {
  failed: 'failed',
  blocked: 'blocked',
  abandoned: 'abandoned',
  succeeded: 'succeeded',
  'succeeded-on-premises-only': 'succeeded-on-premises-only',
};

/** ISO times of one spelling sort as strings, and faster than by locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
