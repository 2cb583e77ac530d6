import { cause } from '../cause.ts';
import type { Account, Answers } from '../evidence.ts';
import { known } from '../piece.ts';
import { because, confirmed, likely, possible, ruledOut, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

/** The password lives in another directory; no reset made here can reach it. */
export const guestUser = cause({
  id: 'guest-user',
  actor: 'you',
  needs: ['signs', 'account', 'answers'],
  judge({ signs, account, answers }) {
    const person = known(account);
    const state = person ? fromAccount(person) : fromAnswer(known(answers) ?? {});
    return weigh(signs, 'guest-user', state);
  },
});

function fromAccount({ userType, externallyHomed }: Account): Verdict | undefined {
  if (externallyHomed) return confirmed(because('homed-elsewhere'));
  if (userType === 'Member') return ruledOut(because('is-member'));
  if (userType !== 'Guest') return undefined;
  // A guest whose account was created here signs in here; rare, but then a reset works.
  return externallyHomed === false ? possible(because('is-guest')) : likely(because('is-guest'));
}

function fromAnswer(given: Answers): Verdict | undefined {
  const outside = given['outside-account'];
  if (outside === 'yes') return likely(because('answered-outside-account'));
  if (outside === 'no') return ruledOut(because('answered-own-account'));
  return undefined;
}
