import type { Account } from './evidence.ts';
import { because, ruledOut, type Verdict } from './verdict.ts';

/** Rules out what only Active Directory can do, for an account that does not come from there. */
export function onlyInTheCloud(account: Account | undefined): Verdict | undefined {
  if (!account || account.onPremisesSynced) return undefined;
  return ruledOut(because('cloud-only-account'));
}
