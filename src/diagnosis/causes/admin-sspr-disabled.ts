import { isAdministrator } from '../administrator.ts';
import { cause } from '../cause.ts';
import { passedPageChecks } from '../page-checks.ts';
import { known } from '../piece.ts';
import { because, confirmed, ruledOut, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

/** Microsoft's switch for administrators (allowedToUseSSPR), separate from the tenant's reset policy. */
export const adminSsprDisabled = cause({
  id: 'admin-sspr-disabled',
  actor: 'administrator',
  needs: ['signs', 'attempt', 'registration', 'roles', 'adminReset', 'answers'],
  judge({ signs, attempt, registration, roles, adminReset, answers }) {
    const administrator = isAdministrator(known(registration), known(roles), known(answers));
    const state =
      passedPageChecks(signs, attempt) ?? fromSwitch(administrator, known(adminReset)?.allowed);
    return weigh(signs, 'admin-sspr-disabled', state);
  },
});

function fromSwitch(
  administrator: boolean | undefined,
  allowed: boolean | undefined,
): Verdict | undefined {
  if (administrator === false) return ruledOut(because('not-an-administrator'));
  if (allowed) return ruledOut(because('administrators-may-reset'));
  if (administrator && allowed === false) return confirmed(because('administrators-may-not-reset'));
  return undefined;
}
