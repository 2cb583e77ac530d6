import type { AuditRow } from '../../diagnosis/attempt.ts';
import { HOUR, shifted } from '../times.ts';
import { CHANGE_ACTIVITIES, type ChangeFeed, GROUP_CHANGES } from './change-feed.ts';
import type { Change, Changes } from './incident.ts';

/** What was changed the evening before is still remembered in the morning. */
const LOOK_BACK_MS = 12 * HOUR;
/** As many as stand on a card. */
const MOST_CHANGES = 10;

/** What was changed in the hours before the first failure, with who did it; newest first. */
export async function lookForChanges(
  feed: ChangeFeed,
  began: string,
  now: string,
  groupId?: string,
): Promise<Changes> {
  const since = shifted(began, -LOOK_BACK_MS);
  const asked = [
    ...CHANGE_ACTIVITIES.map((activity) => ({ activity, target: undefined })),
    ...(groupId ? GROUP_CHANGES.map((activity) => ({ activity, target: groupId })) : []),
  ];
  // In one queue behind what people wait for; one after another, each would queue anew.
  const answers = await Promise.all(
    asked.map(({ activity, target }) => feed.rows(activity, since, began, target)),
  );
  const rows = answers.flatMap((answer) => (answer.read ? answer.rows : []));
  const missing = answers.flatMap((answer) => (answer.read ? [] : [answer.because]))[0];
  return {
    ...{ since, until: began, lookedAt: now },
    found: changesIn(rows).slice(0, MOST_CHANGES),
    ...(missing && { missing }),
  };
}

/** Rows alike, such as a hundred licences by one administrator, are one change with a count. Newest first. */
export function changesIn(rows: readonly AuditRow[]): Change[] {
  const done = rows.filter(({ result }) => result !== 'failure');
  const unique = [...new Map(done.map((row) => [row.id, row])).values()];
  const alike = Map.groupBy(unique, (row) => `${row.activity}\n${whoDid(row) ?? ''}`);
  return [...alike.values()]
    .flatMap((group) => {
      const newest = group.reduce((a, b) => (a.at > b.at ? a : b));
      const by = whoDid(newest);
      return {
        ...{ at: newest.at, activity: newest.activity, count: group.length },
        ...(by && { by }),
      };
    })
    .toSorted((a, b) => b.at.localeCompare(a.at));
}

function whoDid({ initiator }: AuditRow): string | undefined {
  return initiator?.userPrincipalName ?? initiator?.appName ?? initiator?.userId;
}
