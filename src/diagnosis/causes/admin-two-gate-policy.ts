import { isAdministrator } from '../administrator.ts';
import { cause } from '../cause.ts';
import type { Registration } from '../evidence.ts';
import { passedPageChecks } from '../page-checks.ts';
import { known } from '../piece.ts';
import { countForAdministrators, REQUIRED_OF_ADMINISTRATORS } from '../reset-methods.ts';
import { because, likely, possible, ruledOut, type Verdict } from '../verdict.ts';
import { agree, fromSigns, weigh } from '../weigh.ts';

export const adminTwoGatePolicy = cause({
  id: 'admin-two-gate-policy',
  actor: 'you',
  needs: ['signs', 'attempt', 'registration', 'roles', 'tenant', 'domain', 'answers'],
  judge({ signs, attempt, registration, roles, tenant, domain, answers }) {
    const administrator = isAdministrator(known(registration), known(roles), known(answers));
    if (!administrator) {
      const not = administrator === false ? ruledOut(because('not-an-administrator')) : undefined;
      return weigh(signs, 'admin-two-gate-policy', not);
    }
    const synced = known(tenant)?.onPremisesSync;
    const ownDomain = known(domain)?.name.toLowerCase().endsWith('.onmicrosoft.com') === false;
    const state =
      passedPageChecks(signs, attempt) ??
      fromMethods(known(registration), synced === false && !ownDomain);
    // "Too few methods", said to an administrator, speaks of this policy.
    const tooFew = state && fromSigns(signs, 'not-enough-methods');
    return tooFew ? agree(tooFew, state) : weigh(signs, 'admin-two-gate-policy', state);
  },
});

/** `mayNeedOne`: without a custom domain and without synchronisation one method is enough (Microsoft: concept-sspr-policy). */
function fromMethods(
  registration: Registration | undefined,
  mayNeedOne: boolean,
): Verdict | undefined {
  if (!registration) return undefined;
  const count = countForAdministrators(registration.methodsRegistered);
  if (count >= REQUIRED_OF_ADMINISTRATORS) return ruledOut(because('enough-for-administrators'));
  // With none at all, registering is the matter, not how many.
  if (count === 0 && registration.methodsRegistered.length === 0) return undefined;
  const reason = because('too-few-for-administrators', { count });
  return mayNeedOne ? possible(reason) : likely(reason);
}
