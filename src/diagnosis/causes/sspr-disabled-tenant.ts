import { isAdministrator } from '../administrator.ts';
import { cause } from '../cause.ts';
import type { Registration, ResetPolicy } from '../evidence.ts';
import { passedPageChecks } from '../page-checks.ts';
import { known } from '../piece.ts';
import { because, likely, ruledOut, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

export const ssprDisabledTenant = cause({
  id: 'sspr-disabled-tenant',
  actor: 'administrator',
  needs: ['signs', 'attempt', 'registration', 'roles', 'resetPolicy'],
  judge({ signs, attempt, registration, roles, resetPolicy }) {
    const administrator = isAdministrator(known(registration), known(roles), undefined);
    const state =
      passedPageChecks(signs, attempt) ??
      (administrator
        ? ruledOut(because('administrators-have-own-policy'))
        : fromScope(known(registration), known(resetPolicy)));
    return weigh(signs, 'sspr-disabled-tenant', state);
  },
});

function fromScope(
  registration: Registration | undefined,
  policy: ResetPolicy | undefined,
): Verdict | undefined {
  if (policy?.scope === 'none') return likely(because('off-for-everyone'));
  if (policy?.scope) return ruledOut(because('on-for-somebody'));
  if (registration?.isSsprEnabled) return ruledOut(because('report-says-enabled'));
  return undefined;
}
