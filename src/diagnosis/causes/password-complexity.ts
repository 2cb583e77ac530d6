import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import type { Account, PasswordPolicy } from '../evidence.ts';
import { known } from '../piece.ts';
import { policyRefusal } from '../policy-refusal.ts';
import { because, likely, type Reason, ruledOut } from '../verdict.ts';

export const passwordComplexity = cause({
  id: 'password-complexity',
  actor: 'you',
  needs: ['signs', 'account', 'passwordPolicy', 'answers'],
  judge({ signs, account, passwordPolicy, answers }) {
    const given = known(answers) ?? {};
    const policy = known(passwordPolicy);
    const refused = policyRefusal('password-complexity', signs, given);
    if (!refused || refused.level === 'ruled-out') return refused;
    if (asksForNothing(policy) && !onlyInTheCloud(known(account))) {
      return ruledOut(because('no-rules', { policy: { quote: policy?.name ?? '' } }));
    }

    const reasons = [...refused.because, ...rules(known(account), policy)];
    const meetsRules = given['meets-rules'];
    if (meetsRules === 'no') return likely([...reasons, because('answered-breaks-rules')]);
    if (meetsRules === 'yes') return ruledOut(because('answered-meets-rules'));
    return { level: refused.level, because: reasons };
  },
});

function asksForNothing(policy: PasswordPolicy | undefined): boolean {
  return policy?.complexity === false && policy.minimumLength === 0;
}

/** The rules that apply, in the words of the policy, so that nobody has to show a password. */
function rules(account: Account | undefined, policy: PasswordPolicy | undefined): Reason[] {
  if (onlyInTheCloud(account)) return [because('cloud-rules')];
  const length = policy?.minimumLength;
  if (policy === undefined || length === undefined) return [];
  const mixed = policy.complexity === false ? 'no' : 'yes';
  return [because('rules-in-force', { policy: { quote: policy.name }, length, mixed })];
}
