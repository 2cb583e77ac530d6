import { cause } from '../cause.ts';
import { seenOnScreen } from '../on-screen.ts';
import { known } from '../piece.ts';
import { because, ruledOut } from '../verdict.ts';
import { weigh } from '../weigh.ts';

export const wrongCurrentPassword = cause({
  id: 'wrong-current-password',
  actor: 'you',
  needs: ['signs', 'attempt', 'report', 'answers'],
  judge({ signs, attempt, report, answers }) {
    const given = known(answers) ?? {};
    const logged = attempt?.operation === 'unknown' ? undefined : attempt?.operation;
    const operation = logged ?? given.operation ?? known(report)?.operation;
    // Only a change asks for the old password.
    const asked = operation === 'change' && seenOnScreen(given, 'new-password', 'wrong-password');
    const state =
      operation === 'reset' ? ruledOut(because('reset-asks-no-old-password')) : asked || undefined;
    return weigh(signs, 'wrong-current-password', state);
  },
});
