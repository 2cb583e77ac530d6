import type { Attempt } from './attempt.ts';
import type { Account } from './evidence.ts';
import { BLOCK_HOURS } from './knowledge/throttling.ts';
import type { WorksAt } from './verdict.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A password hash follows its change within minutes; a later date on the account is another change. */
const SAME_CHANGE = 30 * MINUTE;

export interface PasswordChange {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** False when the date may be the moment at which the password hash arrived. */
  readonly exact: boolean;
}

/**
 * The last time this password was set before `before`, by the person or by somebody else: the domain
 * controller counts both. Taken from the account and from attempts that succeeded.
 */
export function lastChangeBefore(
  before: string,
  account: Account | undefined,
  attempts: readonly Attempt[] | undefined,
): PasswordChange | undefined {
  const logged = attempts?.filter(setThePassword).map(({ endedAt }) => endedAt) ?? [];
  const seen = logged
    .filter((at) => at < before)
    .toSorted()
    .at(-1);
  const onFile = account?.lastPasswordChange;
  if (!onFile || onFile >= before) return seen ? { at: seen, exact: true } : undefined;
  if (seen && Date.parse(onFile) - Date.parse(seen) <= SAME_CHANGE)
    return { at: seen, exact: true };
  return { at: onFile, exact: account.onPremisesSynced !== true };
}

/** When the on-premises policy allows the next change. */
export function minimumAgeEnds(last: PasswordChange, minimumAgeHours: number): WorksAt {
  return {
    at: later(last.at, minimumAgeHours),
    basis: 'last-change-and-minimum-age',
    estimate: !last.exact,
  };
}

/**
 * When a block for too many tries ends. `since` is the row that reports the block, or the last known try
 * where no such row is there: then the time is an estimate.
 */
export function blockEnds(since: string, from: 'block' | 'last-try'): WorksAt {
  const basis = from === 'block' ? 'block-of-24-hours' : 'last-try-and-24-hours';
  return { at: later(since, BLOCK_HOURS), basis, estimate: from === 'last-try' };
}

function setThePassword({ outcome, operation }: Attempt): boolean {
  const setting = operation === 'reset' || operation === 'change' || operation === 'admin-reset';
  return setting && (outcome === 'succeeded' || outcome === 'succeeded-on-premises-only');
}

function later(at: string, hours: number): string {
  return new Date(Date.parse(at) + hours * HOUR).toISOString();
}
