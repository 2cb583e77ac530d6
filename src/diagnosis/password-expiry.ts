import type { Attempt } from './attempt.ts';
import type { Evidence } from './evidence.ts';
import { known } from './piece.ts';

const DAY = 24 * 3_600_000;
/** So long before it is worth a word. */
const NEAR_DAYS = 14;
/** Graph gives 2147483647 days for "never". */
const LONGEST_DAYS = 3_650;

export interface PasswordExpiry {
  /** When it expires, as far as the policy and the account tell; ISO 8601. */
  readonly at: string;
  /** When that password was set: what was said of it need not be said again. */
  readonly setAt: string;
}

type Seen = Pick<Evidence, 'passwordPolicy' | 'domain' | 'account' | 'attempts'>;

/**
 * When the password expires, if that is near. Undefined where no maximum age is known, where the password never
 * expires, when it has expired, and when a newer one was set meanwhile. Pure.
 *
 * Synchronisation marks the cloud's copy of a password as one that never expires while Active Directory lets it
 * expire all the same, so the mark counts for accounts of the cloud alone.
 */
export function passwordExpiry(seen: Seen, now: string): PasswordExpiry | undefined {
  const account = known(seen.account);
  const setAt = account?.lastPasswordChange;
  const days = maximumAgeDays(seen);
  if (!account || !setAt || !days || days > LONGEST_DAYS) return undefined;
  const marks = account.passwordPolicies ?? [];
  const never = marks.some((one) => one.toLowerCase() === 'disablepasswordexpiration');
  if (never && account.onPremisesSynced !== true) return undefined;
  if ((known(seen.attempts) ?? []).some((one) => hasWorked(one) && one.endedAt > setAt)) {
    return undefined;
  }
  const at = new Date(Date.parse(setAt) + days * DAY).toISOString();
  const left = Date.parse(at) - Date.parse(now);
  return left > 0 && left <= NEAR_DAYS * DAY ? { at, setAt } : undefined;
}

/** Of the operator's policy; accounts of the cloud go by their domain where that is known. */
function maximumAgeDays({ passwordPolicy, domain, account }: Seen): number | undefined {
  const own = known(passwordPolicy)?.maximumAgeDays;
  if (known(account)?.onPremisesSynced === true) return own;
  return known(domain)?.passwordValidityDays ?? own;
}

function hasWorked({ outcome }: Attempt): boolean {
  return outcome === 'succeeded' || outcome === 'succeeded-on-premises-only';
}
