import type { Attempt } from '../attempt.ts';
import { cause } from '../cause.ts';
import type { Report } from '../evidence.ts';
import { MINUTES } from '../knowledge/timeouts.ts';
import { known } from '../piece.ts';
import { because, likely, possible, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

const MINUTE = 60_000;
/** After this the reset page has given up. */
const SESSION = MINUTES.resetPage * MINUTE;
/** Rows can be this late; until then the end may still arrive. */
const LATE_ROWS = MINUTES.auditRow.most * MINUTE;

export const userAbandoned = cause({
  id: 'user-abandoned',
  actor: 'you',
  needs: ['signs', 'attempt', 'report'],
  judge({ signs, attempt, report, now }) {
    return weigh(signs, 'user-abandoned', fromSteps(attempt, known(report), now));
  },
});

function fromSteps(
  attempt: Attempt | undefined,
  report: Report | undefined,
  now: string,
): Verdict | undefined {
  if (attempt?.outcome === 'abandoned') {
    const stopped = because('stopped-half-way');
    return namesFailure(report) ? possible(stopped) : likely(stopped);
  }
  if (attempt?.outcome !== 'in-progress' || namesFailure(report)) return undefined;
  const silence = Date.parse(now) - Date.parse(attempt.endedAt);
  if (silence < SESSION) return undefined;
  const reason = because('no-end-in-log', { time: { time: attempt.endedAt } });
  return silence < LATE_ROWS ? possible(reason) : likely(reason);
}

/** Who quotes an error did not walk away, or had a reason to. */
function namesFailure(report: Report | undefined): boolean {
  return report?.meanings.some(({ meaning }) => Object.keys(meaning.points).length > 0) ?? false;
}
