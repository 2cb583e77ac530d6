import { isAdministrator } from '../administrator.ts';
import { cause } from '../cause.ts';
import type { Registration, ResetPolicy } from '../evidence.ts';
import { checkedElsewhere, passedPageChecks } from '../page-checks.ts';
import { known } from '../piece.ts';
import { countForReset, offeredOf } from '../reset-methods.ts';
import { because, likely, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

export const methodNotAllowed = cause({
  id: 'method-not-allowed',
  actor: 'you',
  needs: ['signs', 'attempt', 'account', 'registration', 'roles', 'resetPolicy'],
  judge({ signs, attempt, account, registration, roles, resetPolicy }) {
    // Administrators have a policy of their own, whatever the organisation offers.
    const administrator = isAdministrator(known(registration), known(roles), undefined);
    const state =
      passedPageChecks(signs, attempt) ??
      checkedElsewhere(known(account)) ??
      (administrator ? undefined : fromOffer(known(registration), known(resetPolicy)));
    return weigh(signs, 'method-not-allowed', state);
  },
});

/** Enough is registered, but too little of it is offered. */
function fromOffer(
  registration: Registration | undefined,
  policy: ResetPolicy | undefined,
): Verdict | undefined {
  if (!registration || !policy?.methodsOffered || !policy.methodsRequired) return undefined;
  const { methodsRequired: required, methodsOffered } = policy;
  const usable = offeredOf(registration.methodsRegistered, methodsOffered);
  const count = countForReset(usable);
  if (count >= required || countForReset(registration.methodsRegistered) < required) {
    return undefined;
  }
  return likely(because('registered-but-not-offered', { count, required }));
}
