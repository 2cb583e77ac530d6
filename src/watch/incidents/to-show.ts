import { joinAttempts } from '../../diagnosis/attempts.ts';
import type { Subject } from '../../inquiry/ports.ts';
import { worked } from '../judge-attempts.ts';
import type { RowBook } from '../row-book.ts';
import type { Incident } from './incident.ts';
import type { IncidentBook } from './incident-book.ts';

export interface ToShowParts {
  readonly book: Pick<IncidentBook, 'get' | 'standing' | 'wasReached'>;
  readonly rows: Pick<RowBook, 'rowsOf'>;
}

/**
 * The incident behind a message that is about to be sent to somebody; undefined when there is nothing to say any
 * more: they got through, were taken out, or it ended before they ever heard of it.
 */
export async function incidentToTell(
  what: 'incident-known' | 'incident-over',
  reference: string,
  subject: Subject,
  { book, rows }: ToShowParts,
): Promise<Incident | undefined> {
  const incident = await book.get(reference);
  if (!incident || (incident.state === 'open') !== (what === 'incident-known')) return undefined;
  if ((await book.standing(incident, subject.userId)).split) return undefined;
  if (what === 'incident-over' && !(await book.wasReached(incident, subject.userId))) {
    return undefined;
  }
  const attempts = joinAttempts(await rows.rowsOf(subject));
  const last = attempts.findLast(({ operation }) => operation !== 'register');
  return last && worked(last) && last.endedAt > incident.seen ? undefined : incident;
}
