import { Channels } from '../../src/desk/channels.ts';
import { Ledger } from '../../src/desk/ledger.ts';
import type { Outbox } from '../../src/inquiry/outbox.ts';
import type { Clock, Log } from '../../src/inquiry/ports.ts';
import type { Store } from '../../src/store/store.ts';
import type { ChangeFeed } from '../../src/watch/incidents/change-feed.ts';
import { IncidentDesk } from '../../src/watch/incidents/incident-desk.ts';
import { IncidentLedger } from '../../src/watch/incidents/incident-ledger.ts';
import { IncidentWatch } from '../../src/watch/incidents/incident-watch.ts';
import { LinkedCases } from '../../src/watch/incidents/linked-cases.ts';
import { INCIDENT_RULES } from '../../src/watch/incidents/rules.ts';
import { tellOver } from '../../src/watch/incidents/tell-over.ts';

export interface IncidentParts {
  readonly tenantId: string;
  readonly store: Store;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly changes: ChangeFeed;
  readonly admits: (person: { readonly userId: string }) => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Incidents of one tenant on one connection of a store, as compose connects them. */
export function incidentParts(parts: IncidentParts) {
  const { tenantId, store, outbox, changes, admits, clock, log } = parts;
  const together: Store['transaction'] = (work) => store.transaction(work);
  const { incidents: book, rows } = store;
  const ledger = new IncidentLedger({ book, outbox, together });
  const cases = new Ledger({ cases: store.cases, outbox, together });
  const linked = new LinkedCases({ book, cases: store.cases, ledger: cases });
  const channels = new Channels({ book: store.channels, rules: [], log });
  const common = {
    ...{ book, ledger, linked, outbox, together, clock, log },
    reach: { people: store.people, wishes: store.notices, admits },
  };
  const watch = new IncidentWatch({
    ...{ ...common, tenantId, rows, changes, rules: INCIDENT_RULES },
    channelFor: (cause) => channels.channelOfRoute(tenantId, { cause }),
  });
  const desk = new IncidentDesk({
    ...{ book, ledger, linked, clock, log },
    onClosed: (incident) => tellOver(incident, common),
  });
  return { watch, desk, linked, cases, outbox };
}
