import { cause } from '../cause.ts';
import type { Account, Domain, ResetPolicy, Writeback } from '../evidence.ts';
import { passedPageChecks } from '../page-checks.ts';
import { known } from '../piece.ts';
import { because, likely, possible, ruledOut, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

export const federatedUser = cause({
  id: 'federated-user',
  actor: 'helpdesk',
  needs: ['signs', 'attempt', 'domain', 'account', 'writeback', 'resetPolicy'],
  judge({ signs, attempt, domain, account, writeback, resetPolicy }) {
    const passed = passedPageChecks(signs, attempt);
    const way = hasWayBack(known(account), known(writeback), known(resetPolicy));
    return weigh(signs, 'federated-user', passed ?? fromDomain(known(domain), way));
  },
});

function fromDomain(domain: Domain | undefined, wayBack: boolean | undefined): Verdict | undefined {
  if (!domain) return undefined;
  const name = { domain: { quote: domain.name } };
  if (domain.authentication === 'Managed') return ruledOut(because('domain-is-managed', name));
  // Writeback serves federated people too: the new password goes straight to Active Directory.
  if (wayBack) return ruledOut(because('writeback-serves-federated', name));
  return wayBack === false
    ? likely(because('domain-is-federated', name))
    : possible(because('domain-is-federated', name));
}

/** Whether a reset made in the cloud can reach the place that keeps the password. */
function hasWayBack(
  account: Account | undefined,
  writeback: Writeback | undefined,
  policy: ResetPolicy | undefined,
): boolean | undefined {
  if (account && !account.onPremisesSynced) return false;
  return policy?.writeback ?? (writeback?.lastSuccess ? true : undefined);
}
