import type { AuditRow } from '../../src/diagnosis/attempt.ts';
import type { Message } from '../../src/inquiry/outbox.ts';
import { lineOf } from '../../src/outbox/line.ts';
import type { Store } from '../../src/store/store.ts';
import type { ChangeRows } from '../../src/watch/incidents/change-feed.ts';
import type { IncidentWatch } from '../../src/watch/incidents/incident-watch.ts';
import { incidentParts } from './incident-parts.ts';
import { aRow, at, TENANT, WatchWorld } from './world.ts';

export const CHANNEL = { tenantId: TENANT, id: '19:desk@thread.tacv2', address: { at: 'desk' } };

export const DESK = {
  ...{ tenantId: TENANT, userId: 'lidia', isHelpdesk: true, isPrivilegedDesk: false },
  from: 'channel-card',
};

const NO_CHANGES: ChangeRows = { read: true, rows: [] };

/** Incidents over a real follower, book and outbox, with the log and the directory in the test's hand. */
export class IncidentWorld extends WatchWorld {
  readonly admitted = new Set<string>();
  readonly asked: string[] = [];
  changes: (activity: string) => ChangeRows = () => NO_CHANGES;
  #watch: IncidentWatch | undefined;

  /** The parts as compose connects them, on one connection of the store. */
  parts(store: Store = this.store) {
    const { clock, log } = this;
    return incidentParts({
      ...{ tenantId: TENANT, store, clock, log },
      outbox: {
        add: (message: Message) =>
          store.outbox.add(message, lineOf(TENANT, message.to).name, clock.now().toISOString()),
      },
      changes: {
        rows: async (activity) => {
          this.asked.push(activity);
          return this.changes(activity);
        },
      },
      admits: async ({ userId }) => this.admitted.size === 0 || this.admitted.has(userId),
    });
  }

  /** Rows as the follower would have kept them by now. */
  async arrive(...rows: readonly AuditRow[]): Promise<void> {
    const now = this.clock.now().toISOString();
    for (const family of ['reset', 'change', 'unlock', 'blocked'] as const) {
      const theirs = family === 'reset' ? rows : [];
      await this.store.rows.keep(
        TENANT,
        { family, rows: theirs, seenAt: now },
        { family, readUntil: now, pages: 1, wideAt: now, widePages: 0, readFrom: at(-60 * 24 * 9) },
      );
    }
  }

  /** A look, as after a round of the follower. */
  async look(): Promise<void> {
    this.#watch ??= this.parts().watch;
    await this.#watch.look();
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** So many people are refused by the lost connection, one a minute, and the last of it has just been read. */
  async outage(people: number, begin = 0): Promise<void> {
    const rows = Array.from({ length: people }, (_, n) => this.refused(`person-${n}`, begin + n));
    await this.clock.advance(
      Math.max(0, Date.parse(at(begin + people)) - this.clock.now().getTime()),
    );
    await this.arrive(...rows);
    await this.look();
  }

  refused(userId: string, minute: number, some: Partial<AuditRow> = {}): AuditRow {
    return aRow(at(minute), { targetId: userId, reason: 'OnPremisesConnectivityFailure', ...some });
  }

  succeeded(userId: string, minute: number): AuditRow {
    return aRow(at(minute), {
      ...{ targetId: userId, result: 'success', reason: 'Successfully completed reset.' },
    });
  }

  async knows(userId: string): Promise<void> {
    await this.store.people.remember({
      ...{ tenantId: TENANT, userId, locale: 'en-GB', timeZone: 'UTC', hostHasDialogs: true },
      conversation: { of: userId },
    });
  }

  useChannel(): Promise<void> {
    return this.store.channels
      .remember(CHANNEL)
      .then(() => this.store.channels.useAsFallback(TENANT, CHANNEL.id));
  }

  /** How many messages of each kind are in the outbox, whatever became of them. */
  async said(): Promise<Readonly<Record<string, number>>> {
    const { counts } = await this.store.outbox.report(this.clock.now().toISOString());
    const kinds = Map.groupBy(counts, ({ kind }) => kind);
    return Object.fromEntries(
      [...kinds].map(([kind, some]) => [kind, some.reduce((sum, { count }) => sum + count, 0)]),
    );
  }
}
