import type { DatabaseSync } from 'node:sqlite';
import type { Tried } from '../../diagnosis/tried.ts';
import type { TryBook } from '../../watch/lookout/try-book.ts';
import { bodiesOf } from './body.ts';

export function sqliteTryBook(db: DatabaseSync): TryBook {
  const keep = db.prepare(`
    INSERT INTO tries (tenant_id, attempt_id, user_id, network, at, body) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET at = excluded.at, body = excluded.body`);
  const prove = db.prepare(`
    INSERT INTO proofs (tenant_id, network, user_id, first_at, at)
    VALUES ($tenantId, $network, $userId, $at, $at)
    ON CONFLICT DO UPDATE SET first_at = min(first_at, excluded.at), at = max(at, excluded.at)`);
  const triesFrom = db.prepare(`
    SELECT body FROM tries WHERE tenant_id = ? AND network = ? AND at BETWEEN ? AND ? ORDER BY at`);
  const proofsFrom = db.prepare(`
    SELECT user_id, first_at, at FROM proofs WHERE tenant_id = ? AND network = ? LIMIT ? + 0`);
  const networksOf = db.prepare(`
    SELECT network FROM proofs WHERE tenant_id = ? AND user_id = ? AND first_at < ?`);
  const pruneTries = db.prepare('DELETE FROM tries WHERE tenant_id = ? AND at < ?');
  const pruneProofs = db.prepare('DELETE FROM proofs WHERE tenant_id = ? AND at < ?');
  const pruneAlarms = db.prepare('DELETE FROM alarms WHERE tenant_id = ? AND at < ?');

  return {
    async keep(tenantId, network, tried) {
      const { attemptId, userId = '', at } = tried;
      keep.run(tenantId, attemptId, userId, network, at, JSON.stringify(tried));
    },
    async prove(tenantId, network, { userId, at }) {
      prove.run({ tenantId, network, userId: userId.toLowerCase(), at });
    },
    async triesFrom(tenantId, network, since, until) {
      return bodiesOf<Tried>(triesFrom.all(tenantId, network, since, until));
    },
    async proofsFrom(tenantId, network, limit) {
      return proofsFrom.all(tenantId, network, limit).map((row) => ({
        ...{ userId: String(row.user_id), firstAt: String(row.first_at), at: String(row.at) },
      }));
    },
    async networksOf(tenantId, userId, before) {
      const rows = networksOf.all(tenantId, userId.toLowerCase(), before);
      return rows.map(({ network }) => String(network));
    },
    async prune(tenantId, triesBefore, proofsBefore) {
      pruneTries.run(tenantId, triesBefore);
      pruneProofs.run(tenantId, proofsBefore);
      pruneAlarms.run(tenantId, proofsBefore);
    },
  };
}
