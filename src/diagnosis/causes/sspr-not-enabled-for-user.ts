import { isAdministrator } from '../administrator.ts';
import { cause } from '../cause.ts';
import type { Registration, ResetPolicy } from '../evidence.ts';
import { seenOnScreen } from '../on-screen.ts';
import { checkedElsewhere, passedPageChecks } from '../page-checks.ts';
import { known } from '../piece.ts';
import { because, likely, ruledOut, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

export const ssprNotEnabledForUser = cause({
  id: 'sspr-not-enabled-for-user',
  actor: 'administrator',
  needs: ['signs', 'attempt', 'registration', 'account', 'roles', 'resetPolicy', 'answers'],
  judge({ signs, attempt, registration, account, roles, resetPolicy, answers }) {
    const administrator = isAdministrator(known(registration), known(roles), undefined);
    const state =
      passedPageChecks(signs, attempt) ??
      checkedElsewhere(known(account)) ??
      (administrator
        ? ruledOut(because('administrators-have-own-policy'))
        : fromScope(known(registration), known(resetPolicy))) ??
      seenOnScreen(known(answers) ?? {}, 'start', 'not-enabled');
    return weigh(signs, 'sspr-not-enabled-for-user', state);
  },
});

/** What the operator says is newer than the report, which is hours old. */
function fromScope(
  registration: Registration | undefined,
  policy: ResetPolicy | undefined,
): Verdict | undefined {
  if (policy?.scope === 'none') return ruledOut(because('off-for-everyone'));
  if (policy?.scope === 'all') return ruledOut(because('on-for-everyone'));
  if (policy?.inScopeGroup === true) return ruledOut(because('in-scope-group'));
  if (policy?.inScopeGroup === false) return likely(because('not-in-scope-group'));
  if (registration?.isSsprEnabled === true) return ruledOut(because('report-says-enabled'));
  if (registration?.isSsprEnabled === false) return likely(because('report-says-not-enabled'));
  return undefined;
}
