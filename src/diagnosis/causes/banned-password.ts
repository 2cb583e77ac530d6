import { cause } from '../cause.ts';
import { seenOnScreen } from '../on-screen.ts';
import { known } from '../piece.ts';
import { weigh } from '../weigh.ts';

/** Refused by Microsoft's list of weak passwords or the organisation's own, in the cloud or by its agent. */
export const bannedPassword = cause({
  id: 'banned-password',
  actor: 'you',
  needs: ['signs', 'answers'],
  judge({ signs, answers }) {
    const seen = seenOnScreen(known(answers) ?? {}, 'new-password', 'easily-guessed');
    return weigh(signs, 'banned-password', seen);
  },
});
