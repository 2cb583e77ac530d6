import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import { seenOnScreen } from '../on-screen.ts';
import { known } from '../piece.ts';
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
    return refused && agree(refused, onlyInTheCloud(known(account)));
  },
});
