import { cause } from '../cause.ts';
import type { Answers } from '../evidence.ts';
import { known } from '../piece.ts';
import { because, likely, ruledOut, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

/** The phone, the number or the mailbox that proves who somebody is has gone. */
export const lostVerificationDevice = cause({
  id: 'lost-verification-device',
  actor: 'helpdesk',
  needs: ['signs', 'answers'],
  judge({ signs, answers }) {
    return weigh(signs, 'lost-verification-device', fromAnswers(known(answers) ?? {}));
  },
});

function fromAnswers(given: Answers): Verdict | undefined {
  if (given['still-have-it'] === 'no') return likely(because('answered-device-gone'));
  if (given['still-have-it'] === 'yes') return ruledOut(because('answered-device-at-hand'));
  // Who got the code has what it was sent to.
  if (given['code-arrived'] === 'yes') return ruledOut(because('answered-code-reached-you'));
  return undefined;
}
