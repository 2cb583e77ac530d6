import type { DatabaseSync } from 'node:sqlite';
import type { Entry, OutboxBook, Settlement } from '../../inquiry/outbox-book.ts';
import { entryOf } from './outbox-entry.ts';
import { together } from './transactions.ts';

type Sending = Pick<
  OutboxBook,
  'hold' | 'holder' | 'release' | 'adopt' | 'news' | 'lease' | 'retime' | 'settle' | 'tried'
>;

const FIRST_OF_LINE = `
  FROM outbox INDEXED BY outbox_in_line
  WHERE state = 'queued' AND line = $line AND in_line_at <= $now
  ORDER BY in_line_at, place LIMIT 1`;

/** What the process that sends reads and writes. */
export function outboxSending(db: DatabaseSync): Sending {
  const hold = db.prepare(`
    INSERT INTO outbox_holder (one, holder, until) VALUES (1, $holder, $until)
    ON CONFLICT (one) DO UPDATE SET holder = excluded.holder, until = excluded.until
    WHERE holder = excluded.holder OR until < $now OR holder = $gone`);
  const holding = db.prepare('SELECT holder, until FROM outbox_holder');
  const release = db.prepare('DELETE FROM outbox_holder WHERE holder = ?');
  const adopt = db.prepare(`
    UPDATE outbox SET holder = $holder WHERE state = 'leased' AND holder <> $holder RETURNING *`);
  // By row number: the index of the queue would be read from its beginning.
  const added = db.prepare(`
    SELECT DISTINCT line, tenant_id FROM outbox NOT INDEXED
    WHERE seq > ? AND state = 'queued' AND in_line_at <= ?`);
  const joined = db.prepare(`
    SELECT DISTINCT line, tenant_id FROM outbox INDEXED BY outbox_by_joining
    WHERE state = 'queued' AND in_line_at > ? AND in_line_at <= ?`);
  const newest = db.prepare('SELECT max(seq) AS seq FROM outbox');
  const nextJoining = db.prepare(`
    SELECT min(in_line_at) AS next FROM outbox INDEXED BY outbox_by_joining
    WHERE state = 'queued' AND in_line_at > ?`);
  const lease = db.prepare(`
    UPDATE outbox SET state = 'leased', holder = $holder, attempts = attempts + 1, tried_at = $now,
      activity_id = coalesce(
        (SELECT activity_id FROM outbox_cards WHERE card = outbox.card), activity_id)
    WHERE seq = (SELECT seq ${FIRST_OF_LINE}) AND due <= $now
      AND EXISTS (SELECT 1 FROM outbox_holder WHERE holder = $holder)
    RETURNING *`);
  const firstDue = db.prepare(`SELECT due ${FIRST_OF_LINE}`);
  const retime = db.prepare('UPDATE outbox SET tried_at = ? WHERE seq = ?');
  // An answer that comes after all is better than none.
  const settle = db.prepare(`
    UPDATE outbox SET state = $state, code = $code, due = coalesce($due, due),
      activity_id = CASE WHEN $forget THEN NULL ELSE coalesce($activityId, activity_id) END,
      settled_at = CASE WHEN $state = 'queued' THEN NULL ELSE $at END
    WHERE seq = $seq
      AND ((state = 'leased' AND holder = $holder) OR (state = 'unsure' AND $state = 'sent'))`);
  const carry = db.prepare(`
    INSERT INTO outbox_cards (card, line, activity_id) VALUES (?, ?, ?)
    ON CONFLICT (card) DO UPDATE SET line = excluded.line, activity_id = excluded.activity_id`);
  const forgetMessage = db.prepare('DELETE FROM outbox_cards WHERE card = ?');
  const markUnreachable = db.prepare(`
    INSERT INTO outbox_unreachable (line, code, since) VALUES ($line, $code, $at)
    ON CONFLICT (line) DO UPDATE SET code = excluded.code`);
  const pruneLine = db.prepare(`
    UPDATE outbox SET state = 'pruned', code = $code, settled_at = $at
    WHERE line = $line AND state = 'queued'`);
  const triedOfLine = db.prepare(`
    SELECT tried_at, attempts FROM outbox WHERE line = ? AND tried_at > ? ORDER BY tried_at`);
  const triedOfTenant = db.prepare(`
    SELECT tried_at FROM outbox WHERE tenant_id = ? AND tried_at > ? ORDER BY tried_at`);

  function settleOne(entry: Entry, holder: string, settlement: Settlement, at: string): boolean {
    const { seq, line, card } = entry;
    const { state, code = null } = settlement;
    const activityId = state === 'sent' ? (settlement.activityId ?? null) : null;
    const due = state === 'queued' ? settlement.due : null;
    const forget = state === 'queued' && settlement.forgetMessage ? 1 : 0;
    const { changes } = settle.run({ seq, holder, state, code, activityId, due, forget, at });
    if (changes === 0) return false;
    if (card !== undefined && activityId !== null) carry.run(card, line, activityId);
    if (card !== undefined && forget) forgetMessage.run(card);
    if (state === 'pruned') {
      markUnreachable.run({ line, code, at });
      pruneLine.run({ line, code, at });
    }
    return true;
  }

  return {
    async hold(holder, now, until, gone) {
      return hold.run({ holder, now, until, gone: gone ?? null }).changes === 1;
    },
    async holder() {
      const row = holding.get();
      return row && { name: String(row.holder), until: String(row.until) };
    },
    async release(holder) {
      release.run(holder);
    },
    async adopt(holder) {
      return adopt.all({ holder }).map(entryOf);
    },
    async news({ seq, at }, now) {
      const rows =
        seq === 0 ? joined.all(at, now) : [...added.all(seq, now), ...joined.all(at, now)];
      const lines = new Map(
        rows.map((row) => [
          String(row.line),
          { name: String(row.line), tenantId: String(row.tenant_id) },
        ]),
      );
      const next = nextJoining.get(now)?.next;
      return {
        lines: [...lines.values()],
        looked: { seq: Number(newest.get()?.seq ?? 0), at: now },
        ...(typeof next === 'string' && { next }),
      };
    },
    async lease(line, holder, now) {
      const [row] = lease.all({ line, holder, now });
      if (row) return { entry: entryOf(row) };
      const due = firstDue.get({ line, now })?.due;
      return typeof due === 'string' && due > now ? { due } : undefined;
    },
    async retime({ seq }, triedAt) {
      retime.run(triedAt, seq);
    },
    async settle(entry, holder, settlement, at) {
      return together(db, () => settleOne(entry, holder, settlement, at));
    },
    async tried(whose, since) {
      if ('tenantId' in whose) {
        return triedOfTenant.all(whose.tenantId, since).map((row) => String(row.tried_at));
      }
      return triedOfLine
        .all(whose.line, since)
        .flatMap((row) => new Array<string>(Number(row.attempts)).fill(String(row.tried_at)));
    },
  };
}
