import { cause } from '../cause.ts';
import { passedPageChecks } from '../page-checks.ts';
import { known } from '../piece.ts';
import { because, ruledOut } from '../verdict.ts';
import { agree, fromSigns } from '../weigh.ts';

/** No reset policy is defined at all: SSPR_0011. Nothing but that code says so. */
export const ssprPolicyNotSet = cause({
  id: 'sspr-policy-not-set',
  actor: 'administrator',
  needs: ['signs', 'attempt', 'resetPolicy'],
  judge({ signs, attempt, resetPolicy }) {
    const said = fromSigns(signs, 'sspr-policy-not-set');
    if (!said) return undefined;
    const scope = known(resetPolicy)?.scope;
    const set = scope && scope !== 'none' ? ruledOut(because('on-for-somebody')) : undefined;
    return agree(said, passedPageChecks(signs, attempt) ?? set);
  },
});
