import { type Checked, checked } from '../../desk/checkup.ts';
import type { PasswordPolicy } from '../../diagnosis/evidence.ts';
import type { OperatorPolicy } from '../operator-policy.ts';

/** Active Directory allows more, but a week without a second change is rarely meant. */
const LONG_HOURS = 7 * 24;

/** Whether the policy file holds what findings are made of. What it cannot hold at all was refused before. */
export function checkPolicy(policy: OperatorPolicy | undefined): Checked[] {
  if (!policy) return [checked('policy', 'absent')];
  const problems = [...passwordProblems(policy.password), ...resetProblems(policy.reset)];
  return problems.length > 0 ? problems : [checked('policy', 'plausible')];
}

function passwordProblems(password: OperatorPolicy['password']): Checked[] {
  const policies: readonly PasswordPolicy[] = [
    ...(password?.default ? [password.default] : []),
    ...(password?.groups ?? []),
  ];
  if (policies.length === 0) return [checked('policy', 'no-password-policy')];
  return policies.flatMap(({ name, minimumAgeHours }) => {
    if (minimumAgeHours === undefined) return checked('policy', 'no-minimum-age', { name }, name);
    if (minimumAgeHours <= LONG_HOURS) return [];
    return checked('policy', 'long-minimum-age', { name, hours: minimumAgeHours }, name);
  });
}

function resetProblems(reset: OperatorPolicy['reset']): Checked[] {
  if (!reset) return [checked('policy', 'no-reset-policy', {}, 'reset')];
  return reset.scope === 'none' ? [checked('policy', 'nobody-may-reset', {}, 'reset')] : [];
}
