import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import type { Answers } from '../evidence.ts';
import { seenOnScreen } from '../on-screen.ts';
import { known } from '../piece.ts';
import { because, type Verdict } from '../verdict.ts';
import { agree, fromSigns } from '../weigh.ts';

/** The refusal itself, for as long as nobody can say which rule it was. */
export const passwordPolicyViolation = cause({
  id: 'password-policy-violation',
  actor: 'you',
  needs: ['signs', 'account', 'answers'],
  standsFor: [
    'minimum-password-age',
    'password-history',
    'password-complexity',
    'password-filter',
    'banned-password',
    'user-cannot-change-password',
  ],
  judge({ signs, account, answers }) {
    const refused =
      fromSigns(signs, 'password-policy-violation') ??
      seenOnScreen(known(answers) ?? {}, 'new-password', 'corporate-policy');
    const verdict = refused && agree(refused, onlyInTheCloud(known(account)));
    return verdict && afterAnswers(verdict, known(answers) ?? {});
  },
});

/** A new password that keeps the rules the person knows was refused by one that only the helpdesk can look up. */
function afterAnswers(verdict: Verdict, given: Answers): Verdict {
  const isNew = given['used-before'] === 'no' && given['meets-rules'] === 'yes';
  if (!isNew || verdict.level === 'ruled-out') return verdict;
  const reasons = [...verdict.because, because('answered-new-and-within-rules')];
  return { ...verdict, because: reasons, actor: 'helpdesk' };
}
