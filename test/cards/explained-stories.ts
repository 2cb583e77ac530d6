import type { Card, Reader } from '../../src/cards/card.ts';
import { explained } from '../../src/cards/explained.ts';
import { FILE_NOTES, fileNote } from '../../src/cards/file-note.ts';
import { logSummary } from '../../src/cards/log-summary.ts';
import { tell } from '../../src/diagnosis/explained.ts';
import { readPasted } from '../../src/diagnosis/signals/pasted.ts';
import { type Summary, summarise } from '../../src/diagnosis/summary.ts';

/** Cards of what somebody asks to have explained, of logs, and of files that cannot be read. */
export function explainedStories(reader: Reader, hostile: string) {
  const says =
    (material: string, place: 'personal' | 'shared' = 'personal') =>
    (): Card => {
      const told = tell(material, reader.now);
      return 'summary' in told ? logSummary(told, reader) : explained({ ...told, place }, reader);
    };
  const row = (id: number, reason: string, person: string) => ({
    id: `r${id}`,
    activityDateTime: `2026-11-${10 + (id % 10)}T08:00:00Z`,
    activityDisplayName: 'Reset password (self-service)',
    loggedByService: 'Self-service Password Management',
    correlationId: `c${id}`,
    result: 'failure',
    resultReason: reason,
    targetResources: [{ type: 'User', id: `u-${person}`, userPrincipalName: person }],
  });
  const rows = Array.from({ length: 40 }, (_, id) =>
    row(id, id % 3 ? 'OnPremisesPolicyViolation' : `${hostile} ${id}`, `${hostile} ${id % 15}`),
  );
  return [
    { name: 'explained-event', build: says('33004') },
    { name: 'explained-deprecated', build: says('34001') },
    { name: 'explained-worked', build: says('31002') },
    { name: 'explained-security', build: says('4724') },
    { name: 'explained-other-sign-in', build: says('AADSTS50076') },
    { name: 'explained-unknown', build: says('event 99999') },
    { name: 'explained-hostile', build: says(JSON.stringify(row(1, hostile, hostile))) },
    { name: 'explained-shared', build: says('SSPR_0029', 'shared') },
    { name: 'explained-nothing', build: () => explained({}, reader) },
    { name: 'log-summary', build: says(JSON.stringify(rows)) },
    {
      name: 'log-summary-file',
      build: () =>
        logSummary(
          { summary: summaryOf(rows.slice(1, 2), reader.now), file: hostile, moreFiles: true },
          reader,
        ),
    },
    ...FILE_NOTES.map((what) => ({
      name: `file-${what}`,
      build: () => fileNote({ what, file: hostile, limit: 20 }, reader),
    })),
  ];
}

function summaryOf(rows: readonly unknown[], now: string): Summary {
  const pasted = readPasted(JSON.stringify(rows));
  if (!pasted) throw new Error('the rows of the stories are no rows');
  return summarise(pasted, now);
}
