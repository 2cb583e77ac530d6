import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import type { Answers, PasswordPolicy, Report } from '../evidence.ts';
import { lastChangeBefore, minimumAgeEnds, type PasswordChange } from '../next-change.ts';
import { known } from '../piece.ts';
import { policyRefusal } from '../policy-refusal.ts';
import {
  because,
  likely,
  possible,
  type Reason,
  ruledOut,
  type Verdict,
  type WorksAt,
} from '../verdict.ts';
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
    const window = windowOf(triedAt, last, policy);
    if (refused) return judgeRefusal(refused, window, given);
    // Nobody was refused as far as the log knows; a change an hour ago is a hint, not a finding.
    if (!window?.inside || !reportsFailure(known(report))) return undefined;
    if (explainedOtherwise(signs, 'minimum-password-age')) return undefined;
    return possible(window.reason, window.ends);
  },
});

interface Window {
  readonly inside: boolean;
  readonly exact: boolean;
  readonly ends: WorksAt;
  readonly reason: Reason;
}

function judgeRefusal(refused: Verdict, window: Window | undefined, given: Answers): Verdict {
  const answer = given['changed-recently'];
  if (answer === 'yes' || answer === 'someone-else') {
    const changed = because(answer === 'yes' ? 'answered-changed' : 'answered-changed-by-other');
    return window?.inside
      ? likely([...refused.because, changed, window.reason], window.ends)
      : likely([...refused.because, changed]);
  }
  if (!window) {
    return answer === 'no' ? ruledOut(because('answered-not-changed')) : refused;
  }
  if (!window.inside) return agree(refused, ruledOut(window.reason)) ?? refused;
  const doubtful = answer === 'no' && !window.exact;
  const level = doubtful ? possible : likely;
  return level([...refused.because, window.reason], window.ends);
}

/** Whether the try at `triedAt` fell into the time in which the policy forbids another change. */
function windowOf(
  triedAt: string,
  last: PasswordChange | undefined,
  policy: PasswordPolicy | undefined,
): Window | undefined {
  if (!last || policy?.minimumAgeHours === undefined) return undefined;
  const ends = minimumAgeEnds(last, policy.minimumAgeHours);
  const inside = triedAt < ends.at;
  const reason = because(inside ? 'changed-within-minimum-age' : 'minimum-age-was-over', {
    last: { time: last.at },
    minimum: { hours: policy.minimumAgeHours },
    policy: { quote: policy.name },
  });
  return { inside, exact: last.exact, ends, reason };
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
