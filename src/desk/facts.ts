import { isAdministrator } from '../diagnosis/administrator.ts';
import type { Attempt } from '../diagnosis/attempt.ts';
import type { CauseId } from '../diagnosis/cause-id.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Account, Evidence } from '../diagnosis/evidence.ts';
import { known } from '../diagnosis/piece.ts';
import { rankOf } from '../diagnosis/verdict.ts';
import type { Case, Priority } from './case.ts';

/** What a look at the evidence says about a case; absent where it says nothing. */
export type CaseFacts = Pick<Case, 'cause' | 'priority' | 'privileged' | 'person'>;

export interface Known {
  readonly evidence?: Evidence | undefined;
  readonly diagnosis?: Diagnosis | undefined;
  /** The person or the watch says that it was somebody else. */
  readonly suspectedAttack?: boolean;
}

/** Whoever has one of these can sign in nowhere now. */
const LOCKED_OUT: ReadonlySet<CauseId> = new Set([
  'account-locked',
  'smart-lockout-cloud',
  'account-disabled',
]);

/** Failures from as many addresses within a day are more than one person who tries at home and at work. */
const SUSPICIOUS_ADDRESSES = 3;
const DAY_MS = 24 * 3_600_000;

/** What comes first, who is an administrator and what they are called: from the evidence, never from words. */
export function factsOf({ evidence, diagnosis, suspectedAttack = false }: Known): CaseFacts {
  const cause = diagnosis?.candidates[0]?.id;
  const privileged = evidence && isPrivileged(evidence);
  const attacked = suspectedAttack || (evidence !== undefined && looksAttacked(evidence));
  const high = privileged === true || isLockedOut(diagnosis);
  const priority: Priority = attacked ? 'urgent' : high ? 'high' : 'normal';
  const person = evidence && personOf(known(evidence.account));
  return {
    priority,
    ...(cause && { cause }),
    ...(privileged !== undefined && { privileged }),
    ...(person && { person }),
  };
}

/** A role that nobody has listed yet counts: a case too many for the privileged desk does no harm. */
export function isPrivileged({ registration, roles }: Evidence): boolean | undefined {
  const held = known(roles);
  const told = isAdministrator(known(registration), held, undefined);
  return told ?? (held && held.names.length > 0 ? true : undefined);
}

function isLockedOut(diagnosis: Diagnosis | undefined): boolean {
  const best = diagnosis?.candidates[0];
  return best !== undefined && LOCKED_OUT.has(best.id) && rankOf(best.level) >= rankOf('likely');
}

/** The newest day of failures came from several addresses. */
function looksAttacked({ attempts }: Evidence): boolean {
  const failed = (known(attempts) ?? []).filter(isFailure);
  const newest = failed.at(-1);
  if (!newest) return false;
  const since = Date.parse(newest.endedAt) - DAY_MS;
  const recent = failed.filter(({ endedAt }) => Date.parse(endedAt) >= since);
  const addresses = new Set(recent.flatMap(({ ipAddress }) => ipAddress ?? []));
  return addresses.size >= SUSPICIOUS_ADDRESSES;
}

function isFailure({ outcome, byAdministrator }: Attempt): boolean {
  return !byAdministrator && (outcome === 'failed' || outcome === 'blocked');
}

function personOf(account: Account | undefined): Case['person'] {
  if (!account) return undefined;
  const { displayName, userPrincipalName } = account;
  if (!displayName && !userPrincipalName) return undefined;
  return { ...(displayName && { displayName }), ...(userPrincipalName && { userPrincipalName }) };
}
