import { cause } from '../cause.ts';
import type { Account, Licences } from '../evidence.ts';
import { passedPageChecks } from '../page-checks.ts';
import { known } from '../piece.ts';
import { because, likely, possible, ruledOut, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

export const licenceMissing = cause({
  id: 'licence-missing',
  actor: 'administrator',
  needs: ['signs', 'attempt', 'licences', 'account'],
  judge({ signs, attempt, licences, account }) {
    const state = passedPageChecks(signs, attempt) ?? fromPlans(known(licences), known(account));
    return weigh(signs, 'licence-missing', state);
  },
});

/**
 * Microsoft counts the organisation's licences; it is not strict about each person's (Microsoft: concept-sspr-licensing).
 * So a person without one is at most a hint, an organisation without any is the likely cause.
 */
function fromPlans(
  licences: Licences | undefined,
  account: Account | undefined,
): Verdict | undefined {
  if (!licences) return undefined;
  const { personHasPremium, faults, tenantHasPremium, tenantHasPaid } = licences;
  const [fault] = faults;
  if (personHasPremium) return ruledOut(because('licence-is-there'));
  if (tenantHasPremium === false) {
    // Writing a password back needs P1 or P2; resetting a cloud password needs less.
    if (account?.onPremisesSynced) return likely(because('no-premium-in-organisation'));
    if (tenantHasPaid === false) return likely(because('no-paid-licence-in-organisation'));
    return possible(because('no-premium-in-organisation'));
  }
  if (fault) return possible(because('licence-at-fault', { plan: { quote: fault } }));
  return possible(because('licence-not-assigned'));
}
