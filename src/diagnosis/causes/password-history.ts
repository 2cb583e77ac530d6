import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import type { PasswordPolicy } from '../evidence.ts';
import { known } from '../piece.ts';
import { policyRefusal } from '../policy-refusal.ts';
import { because, likely, type Reason, ruledOut } from '../verdict.ts';

export const passwordHistory = cause({
  id: 'password-history',
  actor: 'you',
  needs: ['signs', 'attempt', 'account', 'passwordPolicy', 'answers'],
  judge({ signs, attempt, account, passwordPolicy, answers }) {
    const given = known(answers) ?? {};
    const policy = known(passwordPolicy);
    const refused = policyRefusal('password-history', signs, given);
    if (!refused || refused.level === 'ruled-out') return refused;
    if (onlyInTheCloud(known(account))) {
      // The cloud remembers one password, and only for a change (Microsoft: concept-sspr-writeback).
      return attempt?.operation === 'reset' ? ruledOut(because('cloud-reset-may-repeat')) : refused;
    }
    if (policy?.historyCount === 0) {
      return ruledOut(because('no-history', { policy: { quote: policy.name } }));
    }

    const reasons = [...refused.because, ...inForce(policy)];
    const usedBefore = given['used-before'];
    if (usedBefore === 'yes') return likely([...reasons, because('answered-used-before')]);
    if (usedBefore === 'no') return ruledOut(because('answered-new'));
    return { level: refused.level, because: reasons };
  },
});

function inForce(policy: PasswordPolicy | undefined): Reason[] {
  if (!policy?.historyCount) return [];
  const { name, historyCount: count } = policy;
  return [because('history-in-force', { policy: { quote: name }, count })];
}
