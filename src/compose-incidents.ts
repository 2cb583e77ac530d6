import type { Config } from './config.ts';
import type { Channels } from './desk/channels.ts';
import type { Groups } from './desk/membership.ts';
import type { Outbox } from './inquiry/outbox.ts';
import type { Clock, Log } from './inquiry/ports.ts';
import type { Store } from './store/store.ts';
import type { ChangeFeed } from './watch/incidents/change-feed.ts';
import { healthOf } from './watch/incidents/health.ts';
import { HealthKeeper } from './watch/incidents/health-keeper.ts';
import { IncidentDesk } from './watch/incidents/incident-desk.ts';
import { IncidentLedger } from './watch/incidents/incident-ledger.ts';
import { IncidentWatch } from './watch/incidents/incident-watch.ts';
import type { LinkedCases } from './watch/incidents/linked-cases.ts';
import { type TellOverParts, tellOver } from './watch/incidents/tell-over.ts';
import { admitting } from './watch/notice-group.ts';
import type { WatchedIndex } from './watch/watched-index.ts';

/** Gaps in what was read of the log that stand on a card. */
const GAPS_SHOWN = 3;

export interface IncidentComposition {
  readonly config: Config;
  readonly store: Store;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly groups: Groups;
  readonly channels: Pick<Channels, 'channelOfRoute'>;
  readonly linked: LinkedCases;
  readonly changes: ChangeFeed;
  /** Absent when nobody follows the log. */
  readonly index: WatchedIndex | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** The parts that find incidents, work them, and say how things are, connected. */
export function composeIncidents(parts: IncidentComposition) {
  const { config, store, outbox, groups, channels, linked, changes, index, clock, log } = parts;
  const { noticeGroupId, quietHours, incidents: rules } = config.watch;
  const { incidents: book, rows } = store;
  const together: Store['transaction'] = (work) => store.transaction(work);
  const ledger = new IncidentLedger({ book, outbox, together });
  const common: TellOverParts = {
    ...{ book, ledger, linked, outbox, together, clock, log },
    reach: {
      ...{ people: store.people, wishes: store.notices, quiet: quietHours },
      admits: admitting(groups, noticeGroupId),
    },
  };
  const health = (tenantId: string) =>
    healthOf(tenantId, clock.now().toISOString(), {
      book,
      writeback: async () => index?.writeback(),
      gaps: (tenant) => rows.gaps(tenant, GAPS_SHOWN),
    });
  return {
    desk: new IncidentDesk({
      ...{ book, ledger, linked, clock, log },
      onClosed: (incident) => tellOver(incident, common),
    }),
    keeper: new HealthKeeper({
      ...{ channels: store.healthChannels, healthOf: health, outbox, clock, log },
    }),
    healthOf: health,
    /** Of one tenant, for who follows its log. */
    watchOf: (tenantId: string) =>
      new IncidentWatch({
        ...{ ...common, tenantId, rows, book, linked, changes, rules },
        channelFor: (cause) => channels.channelOfRoute(tenantId, { cause }),
        resetGroupId: config.policy?.reset?.scopeGroupId,
      }),
  };
}
