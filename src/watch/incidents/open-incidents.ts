import { RESET_DESK } from '../../desk/action.ts';
import type { CaseChannel } from '../../desk/case.ts';
import { joinAttempts } from '../../diagnosis/attempts.ts';
import type { CauseId } from '../../diagnosis/cause-id.ts';
import type { Log } from '../../inquiry/ports.ts';
import { worked } from '../judge-attempts.ts';
import type { RowBook } from '../row-book.ts';
import { shifted } from '../times.ts';
import type { IncidentBook } from './incident-book.ts';
import type { IncidentLedger } from './incident-ledger.ts';
import type { LinkedCases } from './linked-cases.ts';
import { firstWindow, type Hit, type IncidentRules } from './rules.ts';

export interface OpenParts {
  readonly tenantId: string;
  readonly rows: Pick<RowBook, 'rowsOf'>;
  readonly book: Pick<IncidentBook, 'looseCauses' | 'looseHits'>;
  readonly ledger: IncidentLedger;
  readonly linked: Pick<LinkedCases, 'linkEarlier'>;
  readonly channelFor: (cause: CauseId) => Promise<CaseChannel | undefined>;
  readonly rules: IncidentRules;
  readonly log: Log;
}

/**
 * Opens an incident for each cause that has hit enough people who did not get through by themselves.
 *
 * @param knownUntil what the log showed at this moment is known; ISO 8601, as `now`
 */
export async function openIncidents(
  parts: OpenParts,
  knownUntil: string,
  now: string,
): Promise<void> {
  const { tenantId, book, rules } = parts;
  const since = shifted(knownUntil, -rules.restMs);
  for (const cause of await book.looseCauses(tenantId, since)) {
    const hits = await book.looseHits(tenantId, cause, since);
    if (!firstWindow(hits, rules)) continue;
    const left = await unsolved(hits, parts);
    const window = firstWindow(left, rules);
    const began = window && left[window.first]?.at;
    if (window && began) await open(cause, hits, { began, seen: window.seen }, now, parts);
  }
}

async function open(
  cause: CauseId,
  hits: readonly Hit[],
  { began, seen }: { readonly began: string; readonly seen: string },
  now: string,
  { tenantId, ledger, linked, channelFor, log }: OpenParts,
): Promise<void> {
  const channel = await channelFor(cause);
  const theirs = hits.filter(({ at }) => at >= began).map(({ attemptId }) => attemptId);
  const opened = await ledger.open(
    {
      ...{ tenantId, cause, state: 'open', openedAt: now, seen },
      ...(channel && { channel }),
      history: [{ at: now, who: RESET_DESK, what: 'found' }],
    },
    theirs,
    (incident) => linked.linkEarlier(incident, began, now),
  );
  if (opened) log.warn('an incident was found', { incident: opened.reference, cause });
}

/** Without those who got through since: a blip that people get over by themselves is no incident. */
async function unsolved(
  hits: readonly Hit[],
  { tenantId, rows }: OpenParts,
): Promise<readonly Hit[]> {
  const people = [...new Set(hits.map(({ userId }) => userId))];
  const lastWorked = new Map<string, string>();
  for (const userId of people) {
    const attempts = joinAttempts(await rows.rowsOf({ tenantId, userId }));
    lastWorked.set(userId, attempts.findLast(worked)?.endedAt ?? '');
  }
  return hits.filter(({ userId, at }) => (lastWorked.get(userId) ?? '') <= at);
}
