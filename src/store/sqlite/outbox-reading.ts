import type { DatabaseSync } from 'node:sqlite';
import type {
  DeliveryCount,
  EntryState,
  OutboxBook,
  Undelivered,
} from '../../inquiry/outbox-book.ts';
import { entryOf } from './outbox-entry.ts';
import { together } from './transactions.ts';

type Reading = Pick<OutboxBook, 'undelivered' | 'report' | 'forget' | 'forgetLine'>;

const UNDELIVERED: readonly Undelivered[] = ['unsure', 'pruned', 'dead'];
const MINUTE_MS = 60_000;

/** What people want to know of the outbox, and what it forgets. */
export function outboxReading(db: DatabaseSync): Reading {
  const undelivered = db.prepare(`
    SELECT * FROM outbox INDEXED BY outbox_undelivered
    WHERE tenant_id = $tenantId AND state IN ('unsure', 'pruned', 'dead') AND seq < $before
      AND state IN ($state0, $state1, $state2)
    ORDER BY seq DESC LIMIT $limit`);
  const counts = db.prepare(`
    SELECT tenant_id, state, kind, code, count(*) AS count FROM outbox
    GROUP BY tenant_id, state, kind, code ORDER BY tenant_id, state, kind, code`);
  // The index is of all tenants, oldest first; it is left at the first that is theirs.
  const oldest = db.prepare(`
    SELECT in_line_at FROM outbox INDEXED BY outbox_by_joining
    WHERE state = 'queued' AND in_line_at <= ? AND tenant_id = ? ORDER BY in_line_at LIMIT 1`);
  const unreachable = db.prepare('SELECT count(*) AS count FROM outbox_unreachable');
  const rates = db.prepare(`
    SELECT tenant_id, count(*) AS count FROM outbox INDEXED BY outbox_tried_of_tenant
    WHERE tried_at > ? GROUP BY tenant_id`);
  const forget = db.prepare(`
    DELETE FROM outbox WHERE seq IN (SELECT seq FROM outbox WHERE settled_at < ? LIMIT ?)`);
  const forgetLine = db.prepare('DELETE FROM outbox WHERE line = ?');
  const forgetCards = db.prepare('DELETE FROM outbox_cards WHERE line = ?');
  const forgetUnreachable = db.prepare('DELETE FROM outbox_unreachable WHERE line = ?');

  return {
    async undelivered({ tenantId, states = UNDELIVERED, before, limit }) {
      const [state0 = null, state1 = null, state2 = null] = states;
      const last = before ?? Number.MAX_SAFE_INTEGER;
      return undelivered
        .all({ tenantId, state0, state1, state2, before: last, limit })
        .map(entryOf);
    },
    async report(now) {
      const minuteAgo = new Date(Date.parse(now) - MINUTE_MS).toISOString();
      const counted = counts.all().map(
        (row): DeliveryCount => ({
          tenantId: String(row.tenant_id),
          state: String(row.state) as EntryState,
          kind: String(row.kind),
          ...(row.code !== null && { code: String(row.code) }),
          count: Number(row.count),
        }),
      );
      const queued = counted.filter(({ state }) => state === 'queued');
      return {
        counts: counted,
        waits: [...new Set(queued.map(({ tenantId }) => tenantId))].flatMap((tenantId) => {
          const since = oldest.get(now, tenantId)?.in_line_at;
          return typeof since === 'string' ? { tenantId, since } : [];
        }),
        unreachable: Number(unreachable.get()?.count),
        rates: rates.all(minuteAgo).map((row) => ({
          tenantId: String(row.tenant_id),
          perSecond: Number(row.count) / 60,
        })),
      };
    },
    async forget(before, limit) {
      return Number(forget.run(before, limit).changes);
    },
    async forgetLine(line) {
      return together(db, () => {
        forgetCards.run(line);
        forgetUnreachable.run(line);
        return Number(forgetLine.run(line).changes);
      });
    },
  };
}
