import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import { known } from '../piece.ts';
import { policyRefusal } from '../policy-refusal.ts';
import { because, likely } from '../verdict.ts';

export const passwordFilter = cause({
  id: 'password-filter',
  actor: 'administrator',
  needs: ['signs', 'account', 'passwordPolicy', 'answers'],
  judge({ signs, account, passwordPolicy, answers }) {
    const given = known(answers) ?? {};
    const policy = known(passwordPolicy);
    const refused = policyRefusal('password-filter', signs, given);
    if (!refused || refused.level === 'ruled-out') return refused;
    const elsewhere = onlyInTheCloud(known(account));
    if (elsewhere) return elsewhere;
    if (!policy?.filter) {
      // An operator who described the policy and named no filter most likely has none.
      return policy && refused.level === 'possible' ? undefined : refused;
    }

    const reasons = [
      ...refused.because,
      because('filter-installed', { filter: { quote: policy.filter } }),
    ];
    const othersExcluded = given['used-before'] === 'no' && given['meets-rules'] === 'yes';
    if (othersExcluded) return likely([...reasons, because('other-rules-met')]);
    return { level: refused.level, because: reasons };
  },
});
