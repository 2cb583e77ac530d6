import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import type { PasswordPolicy, Report } from '../evidence.ts';
import { type MinimumAgeWindow, minimumAgeWindow } from '../minimum-age-window.ts';
import { lastChangeBefore } from '../next-change.ts';
import { known } from '../piece.ts';
import { policyRefusal } from '../policy-refusal.ts';
import { because, likely, possible, ruledOut, type Verdict } from '../verdict.ts';
import { agree, explainedOtherwise } from '../weigh.ts';

export const minimumPasswordAge = cause({
  id: 'minimum-password-age',
  actor: 'you',
  needs: ['signs', 'attempt', 'attempts', 'account', 'passwordPolicy', 'report', 'answers'],
  judge({ signs, attempt, attempts, account, passwordPolicy, report, answers, now }) {
    const given = known(answers) ?? {};
    const policy = known(passwordPolicy);
    const refused = policyRefusal('minimum-password-age', signs, given);
    if (refused?.level === 'ruled-out') return refused;
    const never = onlyInTheCloud(known(account)) ?? withoutMinimumAge(policy);
    if (never) return never;

    const triedAt = attempt?.endedAt ?? known(report)?.at ?? now;
    const last = lastChangeBefore(triedAt, known(account), known(attempts));
    const window = minimumAgeWindow(triedAt, last, policy);
    if (refused) return judgeRefusal(refused, window, given['changed-recently']);
    // Nobody was refused as far as the log knows; a change an hour ago is a hint, not a finding.
    if (!window?.inside || !reportsFailure(known(report))) return undefined;
    if (explainedOtherwise(signs, 'minimum-password-age')) return undefined;
    return possible(window.reason, window.ends);
  },
});

/** Never better than likely: what refused does not say by which rule. */
function judgeRefusal(
  refused: Verdict,
  window: MinimumAgeWindow | undefined,
  answer: string | undefined,
): Verdict {
  if (answer === 'yes' || answer === 'someone-else') {
    const changed = because(answer === 'yes' ? 'answered-changed' : 'answered-changed-by-other');
    return window?.inside
      ? likely([...refused.because, changed, window.reason], window.ends)
      : likely([...refused.because, changed]);
  }
  if (!window) return answer === 'no' ? ruledOut(because('answered-not-changed')) : refused;
  if (!window.inside) return agree(refused, ruledOut(window.reason)) ?? refused;
  const level = answer === 'no' && !window.exact ? possible : likely;
  return level([...refused.because, window.reason], window.ends);
}

function withoutMinimumAge(policy: PasswordPolicy | undefined): Verdict | undefined {
  if (policy?.minimumAgeHours !== 0) return undefined;
  return ruledOut(because('no-minimum-age', { policy: { quote: policy.name } }));
}

function reportsFailure(report: Report | undefined): boolean {
  if (!report) return false;
  const tried = report.operation === 'change' || report.operation === 'reset';
  return tried || report.meanings.some(({ meaning }) => meaning.outcome === 'failed');
}
