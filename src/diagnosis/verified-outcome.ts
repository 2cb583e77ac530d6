import type { Attempt } from './attempt.ts';
import type { Account } from './evidence.ts';
import { activityOf } from './signals/activities.ts';
import { reachedActiveDirectory } from './writeback-outcomes.ts';

/** Where a new password or an unlock has arrived, as far as it is proven. */
export interface VerifiedOutcome {
  /**
   * - `on-premises`: Active Directory took it
   * - `on-premises-first`: Active Directory took it, the cloud has yet to follow
   * - `cloud-only`: it is set in the cloud; that it reached Active Directory is shown by nothing yet
   * - `cloud`: set in the cloud, where the account lives
   */
  readonly where: 'on-premises' | 'on-premises-first' | 'cloud-only' | 'cloud';
  /** ISO 8601. */
  readonly at: string;
  readonly operation: 'reset' | 'change' | 'unlock' | 'admin-reset';
}

export interface OutcomeSeen {
  readonly attempts: readonly Attempt[];
  readonly account: Account | undefined;
  /** Only what ended after this moment counts; ISO 8601. */
  readonly since: string;
}

/**
 * What the newest success proves. Silence where nothing is proven: a success at an account of which it is not known
 * where it lives says nothing, unless its row names the agent that wrote it back. Pure.
 *
 * Self-service reset, change and unlock of a synchronised account are written back while the person waits, and fail
 * where that fails (Microsoft: concept-sspr-writeback); what an administrator does is not always written back.
 */
export function verifiedOutcome({
  attempts,
  account,
  since,
}: OutcomeSeen): VerifiedOutcome | undefined {
  const done = attempts
    .filter((one) => one.endedAt > since && isDone(one))
    .toSorted((a, b) => a.endedAt.localeCompare(b.endedAt))
    .at(-1);
  const operation = done && operationOf(done);
  if (!done || !operation) return undefined;
  const where = whereOf(done, account);
  return where && { where, at: done.endedAt, operation };
}

/** Nothing more is to be found out. */
export function isFinal({ where }: VerifiedOutcome): boolean {
  return where === 'on-premises' || where === 'cloud';
}

function whereOf(
  done: Attempt,
  account: Account | undefined,
): VerifiedOutcome['where'] | undefined {
  if (done.outcome === 'succeeded-on-premises-only') {
    // The cloud's own date moves when it has followed.
    const followed = (account?.lastPasswordChange ?? '') > done.endedAt;
    return followed ? 'on-premises' : 'on-premises-first';
  }
  if (reachedActiveDirectory(done)) return 'on-premises';
  if (!account) return undefined;
  if (account.onPremisesSynced !== true) return 'cloud';
  return isWrittenBack(done) ? 'on-premises' : 'cloud-only';
}

function isWrittenBack({ rows, byAdministrator, onPremisesAgent }: Attempt): boolean {
  if (byAdministrator || onPremisesAgent?.toLowerCase() === 'none') return false;
  return rows.some(({ activity }) => activityOf(activity)?.role === 'end');
}

/** It worked, or the directory alone tells of a new password, as after a reset in another admin center. */
function isDone(attempt: Attempt): boolean {
  const { outcome, rows } = attempt;
  if (outcome === 'succeeded' || outcome === 'succeeded-on-premises-only') return true;
  return outcome === 'in-progress' && rows.length > 0 && rows.every(isAdminReset);
}

function isAdminReset({ activity, result }: Attempt['rows'][number]): boolean {
  return /^reset (?:user )?password$/i.test(activity.trim()) && result === 'success';
}

function operationOf(attempt: Attempt): VerifiedOutcome['operation'] | undefined {
  const { operation, byAdministrator, outcome } = attempt;
  if (byAdministrator || outcome === 'in-progress') return 'admin-reset';
  return operation === 'register' || operation === 'unknown' ? undefined : operation;
}
