import type { DatabaseSync } from 'node:sqlite';
import type { AuditRow } from '../../diagnosis/attempt.ts';
import { attemptIdOf, dueAt, isOfAttempt, keptRow, personOf } from '../../watch/kept-row.ts';
import type { Gap, Progress, RowBook } from '../../watch/row-book.ts';
import { bodiesOf } from './body.ts';
import { together } from './transactions.ts';

export function sqliteRowBook(db: DatabaseSync): RowBook {
  const hold = db.prepare(`
    INSERT INTO watch_leases (tenant_id, holder, until) VALUES ($tenant, $holder, $until)
    ON CONFLICT DO UPDATE SET holder = excluded.holder, until = excluded.until
    WHERE holder = excluded.holder OR until < $now OR holder = $gone`);
  const holding = db.prepare('SELECT holder, until FROM watch_leases WHERE tenant_id = ?');
  const release = db.prepare('DELETE FROM watch_leases WHERE tenant_id = ? AND holder = ?');
  const progress = db.prepare('SELECT body FROM watch_progress WHERE tenant_id = ?');
  const setProgress = db.prepare(`
    INSERT INTO watch_progress (tenant_id, family, body) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET body = excluded.body`);
  const add = db.prepare(`
    INSERT INTO audit_rows (tenant_id, id, family, user_id, at, body) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING`);
  const addUnjudged = db.prepare(`
    INSERT INTO unjudged (tenant_id, attempt_id, user_id, due, seen_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET due = min(due, excluded.due), seen_at = excluded.seen_at`);
  const addUnsorted = db.prepare(`
    INSERT INTO incident_unsorted (tenant_id, attempt_id, user_id, seen_at) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET seen_at = excluded.seen_at`);
  const addGap = db.prepare('INSERT INTO watch_gaps (tenant_id, at, body) VALUES (?, ?, ?)');
  const gaps = db.prepare(
    'SELECT body FROM watch_gaps WHERE tenant_id = ? ORDER BY seq DESC LIMIT ?',
  );
  const rowsOf = db.prepare(`
    SELECT body FROM audit_rows WHERE tenant_id = ? AND user_id = ? ORDER BY at`);
  const latest = db.prepare(`
    SELECT body FROM audit_rows WHERE tenant_id = ? AND family = ? AND at >= ?
    ORDER BY at DESC LIMIT ?`);
  const prune = db.prepare(`
    DELETE FROM audit_rows WHERE rowid IN (
      SELECT rowid FROM audit_rows INDEXED BY audit_rows_by_time
      WHERE tenant_id = ? AND at < ? AND family NOT LIKE 'writeback-%' LIMIT ?)`);

  return {
    async hold(tenant, holder, now, until, gone = '') {
      return hold.run({ tenant, holder, now, until, gone }).changes === 1;
    },
    async holder(tenantId) {
      const row = holding.get(tenantId);
      return row && { name: String(row.holder), until: String(row.until) };
    },
    async release(tenantId, holder) {
      release.run(tenantId, holder);
    },
    async progress(tenantId) {
      return bodiesOf<Progress>(progress.all(tenantId));
    },
    async keep(tenantId, { family, rows, seenAt, isOld = false }, reached) {
      return together(db, () => {
        const fresh = rows.filter((row) => {
          const userId = personOf(row) ?? null;
          const body = JSON.stringify(keptRow(row));
          const isNew = add.run(tenantId, row.id, family, userId, row.at, body).changes === 1;
          if (isNew && userId && !isOld && isOfAttempt(row)) {
            const attemptId = attemptIdOf(row);
            addUnjudged.run(tenantId, attemptId, userId, dueAt(row), seenAt);
            if (row.result !== 'success') addUnsorted.run(tenantId, attemptId, userId, seenAt);
          }
          return isNew;
        });
        setProgress.run(tenantId, reached.family, JSON.stringify(reached));
        return fresh;
      });
    },
    async addGap(tenantId, gap, at) {
      addGap.run(tenantId, at, JSON.stringify(gap));
    },
    async gaps(tenantId, limit) {
      return bodiesOf<Gap>(gaps.all(tenantId, limit));
    },
    async rowsOf({ tenantId, userId }) {
      return bodiesOf<AuditRow>(rowsOf.all(tenantId, userId.toLowerCase()));
    },
    async latest(tenantId, family, since, limit) {
      return bodiesOf<AuditRow>(latest.all(tenantId, family, since, limit));
    },
    async prune(tenantId, before, limit) {
      return Number(prune.run(tenantId, before, limit).changes);
    },
  };
}
