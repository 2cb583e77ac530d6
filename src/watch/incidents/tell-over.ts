import { RESET_DESK } from '../../desk/action.ts';
import type { Outbox } from '../../inquiry/outbox.ts';
import type { Clock, Log } from '../../inquiry/ports.ts';
import type { Incident } from './incident.ts';
import type { IncidentBook } from './incident-book.ts';
import type { IncidentLedger } from './incident-ledger.ts';
import { overMessage } from './incident-messages.ts';
import type { LinkedCases } from './linked-cases.ts';
import { type ReachParts, whenToReach } from './when-to-reach.ts';

const AT_ONCE = 200;

export interface TellOverParts {
  readonly book: Pick<IncidentBook, 'toTellOver' | 'toldOver'>;
  readonly ledger: IncidentLedger;
  readonly linked: Pick<LinkedCases, 'unfold'>;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly together: <T>(work: () => Promise<T>) => Promise<T>;
  readonly reach: ReachParts;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/**
 * What follows when an incident is over: everybody who knows of it is told once, and its open cases get cards of
 * their own. Doing it again, also by another process, says nothing twice.
 */
export async function tellOver(incident: Incident, parts: TellOverParts): Promise<void> {
  const { book, ledger, linked, log, clock } = parts;
  await linked.unfold(incident, RESET_DESK, clock.now().toISOString());
  for (;;) {
    const people = await book.toTellOver(incident, AT_ONCE);
    for (const userId of people) await tellOne(incident, userId, parts);
    if (people.length < AT_ONCE) break;
  }
  const { reference } = incident;
  await ledger.change(reference, (now) => (now.allTold ? now : { ...now, allTold: true }));
  log.info('everybody was told that an incident is over', { incident: reference });
}

async function tellOne(incident: Incident, userId: string, parts: TellOverParts): Promise<void> {
  const { book, outbox, together, reach, clock } = parts;
  const now = clock.now();
  const when = await whenToReach({ tenantId: incident.tenantId, userId }, now, reach);
  const at = now.toISOString();
  await together(async () => {
    if (when) await outbox.add(overMessage(incident, userId, at, when.notBefore));
    await book.toldOver(incident, userId, at);
  });
}
