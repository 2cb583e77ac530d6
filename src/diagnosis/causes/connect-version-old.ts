import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import type { DirectoryEvent, ResetPolicy, Writeback } from '../evidence.ts';
import { endedFor } from '../knowledge/connect-versions.ts';
import { known } from '../piece.ts';
import { because, likely, ruledOut, type Verdict } from '../verdict.ts';
import { agree, atMostPossible, explainedOtherwise, fromSigns } from '../weigh.ts';

export const connectVersionOld = cause({
  id: 'connect-version-old',
  actor: 'administrator',
  needs: ['signs', 'account', 'writeback', 'resetPolicy', 'events'],
  judge({ signs, account, writeback, resetPolicy, events, now }) {
    const said = fromSigns(signs, 'connect-version-old');
    const version = versionOf(known(resetPolicy), known(events) ?? []);
    const state = onlyInTheCloud(known(account)) ?? fromVersion(version, known(writeback), now);
    if (!state || said) return agree(said, state);
    // An old server that has just answered is not what is wrong now.
    if (explainedOtherwise(signs, 'connect-version-old')) return undefined;
    return atMostPossible(state);
  },
});

/** An event says which build wrote it; the operator's word may be older. */
function versionOf(
  policy: ResetPolicy | undefined,
  events: readonly DirectoryEvent[],
): string | undefined {
  const written = events.findLast(({ facts }) => facts?.connectVersion)?.facts?.connectVersion;
  return written ?? policy?.connectVersion;
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
