import type { CauseId } from './cause-id.ts';
import type { Account } from './evidence.ts';
import type { Signs } from './signs.ts';
import { because, ruledOut, type Verdict } from './verdict.ts';
import { agree, fromSigns } from './weigh.ts';

/** Rules out what only Active Directory can do, for an account that does not come from there. */
export function onlyInTheCloud(account: Account | undefined): Verdict | undefined {
  if (!account || account.onPremisesSynced) return undefined;
  return ruledOut(because('cloud-only-account'));
}

/**
 * What words say of a cause between the cloud and Active Directory, which an account from the cloud cannot
 * have. Without a word the cause is no suspect: nothing else than logs and people can know of it.
 */
export function saidOfOnPremises(
  signs: Signs,
  id: CauseId,
  account: Account | undefined,
): Verdict | undefined {
  const said = fromSigns(signs, id);
  return said && agree(said, onlyInTheCloud(account));
}
