import type { Attempt } from '../attempt.ts';
import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import type { Writeback } from '../evidence.ts';
import { known } from '../piece.ts';
import { because, likely, possible, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

const HOUR = 3_600_000;

export const writebackConnectivity = cause({
  id: 'writeback-connectivity',
  actor: 'administrator',
  needs: ['signs', 'attempt', 'account', 'writeback'],
  standsFor: ['tls-disabled', 'server-clock-skew'],
  judge({ signs, attempt, account, writeback, now }) {
    const state = onlyInTheCloud(known(account)) ?? fromOthers(known(writeback), attempt, now);
    return weigh(signs, 'writeback-connectivity', state);
  },
});

/** What happened to other people around that time. */
function fromOthers(
  writeback: Writeback | undefined,
  attempt: Attempt | undefined,
  now: string,
): Verdict | undefined {
  const { lastConnectivityFailure: failure, lastSuccess: success = '' } = writeback ?? {};
  if (!failure || isTheirOwn(failure, attempt)) return undefined;
  const triedAt = attempt?.endedAt ?? now;
  const near = Math.abs(Date.parse(triedAt) - Date.parse(failure)) < HOUR;
  if (!near) return undefined;
  const time = { time: { time: failure } };
  // It has worked since, so the line is back; trying again is worth it.
  if (success > failure) return possible(because('line-was-down-and-is-back', time));
  return likely(because('line-is-down-for-others', time));
}

/** The newest failure of the tenant may be the very one that is looked at. */
function isTheirOwn(failure: string, attempt: Attempt | undefined): boolean {
  return attempt !== undefined && attempt.startedAt <= failure && failure <= attempt.endedAt;
}
