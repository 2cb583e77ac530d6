import { isAdministrator } from '../administrator.ts';
import { cause } from '../cause.ts';
import type { Registration, ResetPolicy } from '../evidence.ts';
import { checkedElsewhere, passedPageChecks } from '../page-checks.ts';
import { known } from '../piece.ts';
import { countForReset } from '../reset-methods.ts';
import { because, likely, ruledOut, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

export const notEnoughMethods = cause({
  id: 'not-enough-methods',
  actor: 'helpdesk',
  needs: ['signs', 'attempt', 'registration', 'account', 'roles', 'resetPolicy'],
  judge({ signs, attempt, registration, account, roles, resetPolicy }) {
    const administrator = isAdministrator(known(registration), known(roles), undefined);
    const state =
      passedPageChecks(signs, attempt) ??
      checkedElsewhere(known(account)) ??
      (administrator
        ? ruledOut(because('administrators-have-own-policy'))
        : fromCount(known(registration), known(resetPolicy)));
    return weigh(signs, 'not-enough-methods', state);
  },
});

/** "Registered" in the report means: as many methods as the policy asks for. */
function fromCount(
  registration: Registration | undefined,
  policy: ResetPolicy | undefined,
): Verdict | undefined {
  if (!registration) return undefined;
  const count = countForReset(registration.methodsRegistered);
  const required = policy?.methodsRequired;
  if (required !== undefined && count < required && count > 0) {
    return likely(because('fewer-than-required', { count, required }));
  }
  if (registration.isSsprRegistered) return ruledOut(because('is-registered'));
  if (count === 0) return ruledOut(because('none-at-all'));
  if (registration.isSsprRegistered === undefined) return undefined;
  return likely(because('fewer-than-policy', { count }));
}
