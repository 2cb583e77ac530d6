import type { Attempt } from '../attempt.ts';
import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import type { Answers } from '../evidence.ts';
import { known } from '../piece.ts';
import { because, likely, possible, ruledOut, type Verdict } from '../verdict.ts';
import { agree, fromSigns } from '../weigh.ts';

/** Hashes are synchronised every two minutes (Microsoft: howto-sspr-reporting); far beyond that, waiting is no explanation. */
const PATIENCE = 30 * 60_000;

export const passwordNotSyncedYet = cause({
  id: 'password-not-synced-yet',
  actor: 'nobody',
  needs: ['signs', 'attempt', 'account', 'answers'],
  judge({ signs, attempt, account, answers, now }) {
    const said = fromSigns(signs, 'password-not-synced-yet');
    const state = onlyInTheCloud(known(account)) ?? fromTime(attempt, known(answers) ?? {}, now);
    return agree(said, state);
  },
});

function fromTime(attempt: Attempt | undefined, given: Answers, now: string): Verdict | undefined {
  const partly = attempt?.outcome === 'succeeded-on-premises-only';
  const done = partly || attempt?.outcome === 'succeeded';
  const stillFails = given['how-far'] === 'afterwards';
  if (!attempt || !done) return stillFails ? fromAnswer(given['how-long']) : undefined;
  const time = { time: { time: attempt.endedAt } };
  if (Date.parse(now) - Date.parse(attempt.endedAt) > PATIENCE) {
    return ruledOut(because('long-enough-ago', time));
  }
  if (partly) return possible(because('just-set', time));
  return stillFails ? likely(because('just-set', time)) : undefined;
}

function fromAnswer(howLong: string | undefined): Verdict {
  if (howLong === 'minutes') return likely(because('answered-minutes'));
  if (howLong === 'longer') return ruledOut(because('answered-longer'));
  return possible(because('stopped-at-afterwards'));
}
