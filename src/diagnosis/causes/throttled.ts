import type { Attempt } from '../attempt.ts';
import { cause } from '../cause.ts';
import type { Answers } from '../evidence.ts';
import { FAILED_TRIES_A_DAY } from '../knowledge/throttling.ts';
import { blockEnds } from '../next-change.ts';
import { seenOnScreen } from '../on-screen.ts';
import { known } from '../piece.ts';
import { because, likely, possible, ruledOut, type Verdict } from '../verdict.ts';
import { fromSigns } from '../weigh.ts';

const DAY = 24 * 3_600_000;

export const throttled = cause({
  id: 'throttled',
  actor: 'helpdesk',
  needs: ['signs', 'attempts', 'report', 'answers'],
  judge({ signs, attempts, report, answers, now }) {
    const all = known(attempts) ?? [];
    const said = fromSigns(signs, 'throttled');
    const block = all.findLast(({ outcome }) => outcome === 'blocked');
    if (block) {
      const ends = blockEnds(block.endedAt, 'block');
      const lifted = all.find((one) => one.endedAt > block.endedAt && wasReset(one));
      if (lifted) return ruledOut(because('reset-since', { time: { time: lifted.endedAt } }));
      if (ends.at <= now) return ruledOut(because('block-is-over', { time: { time: ends.at } }));
      const blocked = because('was-blocked', { time: { time: block.endedAt } });
      return { level: 'confirmed', because: [...(said?.because ?? []), blocked], worksAt: ends };
    }

    const verdict = said ?? fromAnswers(known(answers) ?? {}) ?? fromCount(all, now);
    const lastTry = all.at(-1)?.endedAt ?? known(report)?.at;
    const fresh = lastTry !== undefined && Date.parse(now) - Date.parse(lastTry) < DAY;
    if (!verdict || verdict.level === 'ruled-out' || !fresh) return verdict;
    return { ...verdict, worksAt: blockEnds(lastTry, 'last-try') };
  },
});

function fromAnswers(given: Answers): Verdict | undefined {
  if (given['many-tries'] === 'yes') return likely(because('answered-many-tries'));
  if (given['many-tries'] === 'no') return ruledOut(because('answered-few-tries'));
  const seen = seenOnScreen(given, 'start', 'too-many-tries');
  // Tries are counted where people prove who they are.
  return (
    seen ??
    (given['how-far'] === 'verifying' ? possible(because('stopped-at-verifying')) : undefined)
  );
}

/** A block leaves a row of its own, but the row can be an hour late. */
function fromCount(attempts: readonly Attempt[], now: string): Verdict | undefined {
  const lastReset = attempts.findLast(wasReset)?.endedAt ?? '';
  const failures = attempts.filter(
    ({ outcome, endedAt }) =>
      outcome === 'failed' && endedAt > lastReset && Date.parse(now) - Date.parse(endedAt) < DAY,
  );
  const count = failures.length;
  return count > FAILED_TRIES_A_DAY ? possible(because('many-tries', { count })) : undefined;
}

/** A person's own reset sets the counters back (Microsoft: troubleshoot-sspr, passwords-faq). */
function wasReset({ outcome, operation }: Attempt): boolean {
  return outcome === 'succeeded' && operation === 'reset';
}
