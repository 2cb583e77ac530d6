import type { CaseWatcher } from '../../desk/ledger.ts';
import type { Outbox } from '../../inquiry/outbox.ts';
import type { Clock } from '../../inquiry/ports.ts';
import type { IncidentBook } from './incident-book.ts';
import { countedCard } from './incident-messages.ts';

/** A case that belongs to an incident changed: the card of the incident shows it. */
export function incidentWatcher(
  book: Pick<IncidentBook, 'get'>,
  outbox: Pick<Outbox, 'add'>,
  clock: Pick<Clock, 'now'>,
): CaseWatcher {
  return async ({ incident: of }) => {
    const incident = of && (await book.get(of.reference));
    const card = incident && countedCard(incident, clock.now().toISOString());
    if (card) await outbox.add(card);
  };
}
