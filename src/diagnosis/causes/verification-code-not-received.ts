import type { Attempt } from '../attempt.ts';
import { cause } from '../cause.ts';
import type { Account, Answers } from '../evidence.ts';
import { known } from '../piece.ts';
import { because, likely, possible, type Reason, ruledOut, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

export const verificationCodeNotReceived = cause({
  id: 'verification-code-not-received',
  actor: 'you',
  needs: ['signs', 'attempt', 'account', 'answers'],
  judge({ signs, attempt, account, answers }) {
    const state = fromAnswer(known(answers) ?? {}) ?? fromSteps(attempt);
    const verdict = weigh(signs, 'verification-code-not-received', state);
    if (!verdict || verdict.level === 'ruled-out') return verdict;
    return { ...verdict, because: [...verdict.because, ...onFile(known(account))] };
  },
});

function fromAnswer(given: Answers): Verdict | undefined {
  const arrived = given['code-arrived'];
  if (arrived === 'no') return likely(because('answered-no-code'));
  if (arrived === 'yes') return ruledOut(because('answered-code-arrived'));
  if (given['how-far'] === 'verifying') return possible(because('stopped-at-verifying'));
  return undefined;
}

/** A verification was started and none was completed after it. */
function fromSteps(attempt: Attempt | undefined): Verdict | undefined {
  const steps = attempt?.meanings.map(({ meaning }) => meaning.id) ?? [];
  const started = steps.lastIndexOf('verification-started');
  if (started < 0 || steps.includes('verification-completed', started)) return undefined;
  return possible(because('verification-not-completed'));
}

function onFile(account: Account | undefined): Reason[] {
  const contact = Object.values(account?.contact ?? {});
  return contact.includes('malformed') ? [because('contact-data-malformed')] : [];
}
