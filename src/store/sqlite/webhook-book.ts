import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { WebhookBook, WebhookDelivery } from '../../desk/webhook-book.ts';
import { numberOf, referenceOf } from './case-reference.ts';

export function sqliteWebhookBook(db: DatabaseSync): WebhookBook {
  const add = db.prepare(`
    INSERT INTO webhook_deliveries (tenant_id, number, event, state, attempts, due)
    VALUES (?, ?, ?, 'queued', 0, ?) ON CONFLICT DO NOTHING`);
  const take = db.prepare(`
    UPDATE webhook_deliveries SET due = $leasedUntil
    WHERE id IN (
      SELECT id FROM webhook_deliveries AS one
      WHERE state = 'queued' AND due <= $now AND NOT EXISTS (
        SELECT 1 FROM webhook_deliveries AS before INDEXED BY webhook_deliveries_of_case
        WHERE before.number = one.number AND before.event < one.event AND before.state = 'queued')
      ORDER BY due, id LIMIT $limit)
    RETURNING *`);
  const settle = db.prepare(`
    UPDATE webhook_deliveries
    SET state = $state, code = $code, tried_at = $at, attempts = attempts + 1,
      due = coalesce($due, due)
    WHERE id = $id`);
  const counts = db.prepare(
    'SELECT state, count(*) AS n FROM webhook_deliveries WHERE tenant_id = ? GROUP BY state',
  );
  const again = db.prepare(`
    UPDATE webhook_deliveries SET state = 'queued', attempts = 0, due = ?
    WHERE tenant_id = ? AND state = 'dead'`);
  const log = db.prepare(`
    SELECT * FROM webhook_deliveries INDEXED BY webhook_deliveries_of_tenant
    WHERE tenant_id = ? ORDER BY id DESC LIMIT ?`);

  return {
    async add({ tenantId, reference, event, due }) {
      add.run(tenantId, numberOf(reference) ?? null, event, due);
    },
    async take(now, leasedUntil, limit) {
      const taken = take.all({ now, leasedUntil, limit }).map(deliveryOf);
      return taken.toSorted((a, b) => a.id - b.id);
    },
    async settle(id, settlement) {
      const { state, code, at } = settlement;
      settle.run({ id, state, code, at, due: 'due' in settlement ? settlement.due : null });
    },
    async counts(tenantId) {
      const states = counts.all(tenantId).map(({ state, n }) => [state, Number(n)]);
      return { queued: 0, sent: 0, dead: 0, ...Object.fromEntries(states) };
    },
    async again(tenantId, now) {
      return Number(again.run(now, tenantId).changes);
    },
    async log(tenantId, limit) {
      return log.all(tenantId, limit).map(deliveryOf);
    },
  };
}

function deliveryOf(row: Record<string, SQLOutputValue>): WebhookDelivery {
  const { tried_at: triedAt, code } = row;
  return {
    id: Number(row.id),
    tenantId: String(row.tenant_id),
    reference: referenceOf(Number(row.number)),
    event: Number(row.event),
    state: String(row.state) as WebhookDelivery['state'],
    attempts: Number(row.attempts),
    due: String(row.due),
    ...(triedAt !== null && { triedAt: String(triedAt) }),
    ...(code !== null && { code: String(code) }),
  };
}
