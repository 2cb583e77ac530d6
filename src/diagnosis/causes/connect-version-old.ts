import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import type { DirectoryEvent, Writeback } from '../evidence.ts';
import { endedFor } from '../knowledge/connect-versions.ts';
import { known } from '../piece.ts';
import type { Signs } from '../signs.ts';
import { because, likely, ruledOut, type Verdict } from '../verdict.ts';
import { agree, atMostPossible, explainedOtherwise, fromSigns } from '../weigh.ts';

export const connectVersionOld = cause({
  id: 'connect-version-old',
  actor: 'administrator',
  needs: ['signs', 'account', 'writeback', 'resetPolicy', 'events', 'report'],
  judge({ signs, account, writeback, resetPolicy, events, report, now }) {
    const said = fromSigns(signs, 'connect-version-old');
    const spoken = known(report)?.connectVersion;
    const version = writtenIn(known(events) ?? []) ?? spoken ?? known(resetPolicy)?.connectVersion;
    const state = onlyInTheCloud(known(account)) ?? fromVersion(version, known(writeback), now);
    // "Old" is what people call it; where they give the number, the number decides.
    if (state && spoken === version && spoken !== undefined) return state;
    if (!state || said) return agree(said, state);
    // An old server that has just answered is not what is wrong now; one that is silent may be.
    const otherwise = explainedOtherwise(signs, 'connect-version-old');
    return otherwise && !isSilent(signs) ? undefined : atMostPossible(state);
  },
});

const SILENT = ['writeback-connectivity', 'writeback-service-down', 'tls-disabled'] as const;

/** What is said is that nothing gets through to the server, or out of it. */
function isSilent(signs: Signs): boolean {
  return SILENT.some((id) => signs.pointing(id) !== undefined);
}

/** An event says which build wrote it; people, and the operator's policy file, may be behind. */
function writtenIn(events: readonly DirectoryEvent[]): string | undefined {
  return events.findLast(({ facts }) => facts?.connectVersion)?.facts?.connectVersion;
}

function fromVersion(
  version: string | undefined,
  writeback: Writeback | undefined,
  now: string,
): Verdict | undefined {
  if (version === undefined) return undefined;
  const ended = endedFor(version, now);
  const which = { version: { quote: version } };
  if (!ended) return ruledOut(because('version-is-served', which));
  const { needs, since } = ended;
  const success = writeback?.lastSuccess;
  if (success && success > since) {
    return ruledOut(because('worked-since-end-of-service', { time: { time: success } }));
  }
  const data = { ...which, needs: { quote: needs }, since: { time: `${since}T00:00:00Z` } };
  return likely(because('version-not-served', data));
}
