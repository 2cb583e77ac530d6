import type { DatabaseSync } from 'node:sqlite';
import type { Notice, NoticeBook, Wishes } from '../../watch/notice-book.ts';
import { bodiesOf, bodyOf } from './body.ts';

export function sqliteNoticeBook(db: DatabaseSync): NoticeBook {
  const due = db.prepare(`
    SELECT attempt_id, user_id, seen_at FROM unjudged WHERE tenant_id = ? AND due <= ?
    ORDER BY due LIMIT ?`);
  // A row that came meanwhile has set another time.
  const postpone = db.prepare(`
    UPDATE unjudged SET due = ? WHERE tenant_id = ? AND attempt_id = ? AND seen_at = ?`);
  const settle = db.prepare(`
    DELETE FROM unjudged WHERE tenant_id = ? AND attempt_id = ? AND seen_at = ?`);
  const toldOf = db.prepare(`
    SELECT body FROM notices WHERE tenant_id = ? AND user_id = ? AND at >= ? ORDER BY at`);
  const tell = db.prepare(`
    INSERT INTO notices (tenant_id, attempt_id, user_id, at, result, body)
    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`);
  const wishesOf = db.prepare('SELECT body FROM notice_wishes WHERE tenant_id = ? AND user_id = ?');
  const wish = db.prepare(`
    INSERT INTO notice_wishes (tenant_id, user_id, body) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET body = excluded.body`);
  const counts = db.prepare(`
    SELECT result, count(*) AS n FROM notices WHERE tenant_id = ? AND at >= ? GROUP BY result`);
  const prune = db.prepare('DELETE FROM notices WHERE tenant_id = ? AND at < ?');

  return {
    async due(tenantId, until, limit) {
      return due.all(tenantId, until, limit).map((row) => ({
        attemptId: String(row.attempt_id),
        userId: String(row.user_id),
        seenAt: String(row.seen_at),
      }));
    },
    async postpone(tenantId, { attemptId, seenAt }, until) {
      postpone.run(until, tenantId, attemptId, seenAt);
    },
    async settle(tenantId, { attemptId, seenAt }) {
      settle.run(tenantId, attemptId, seenAt);
    },
    async toldOf({ tenantId, userId }, since) {
      return bodiesOf<Notice>(toldOf.all(tenantId, userId, since));
    },
    async tell({ tenantId, userId }, notice) {
      const { attemptId, at, result } = notice;
      tell.run(tenantId, attemptId, userId, at, result, JSON.stringify(notice));
    },
    async wishesOf({ tenantId, userId }) {
      return bodyOf<Wishes>(wishesOf.get(tenantId, userId)) ?? {};
    },
    async wish({ tenantId, userId }, wishes) {
      wish.run(tenantId, userId, JSON.stringify(wishes));
    },
    async counts(tenantId, since) {
      return Object.fromEntries(
        counts.all(tenantId, since).map(({ result, n }) => [String(result), Number(n)]),
      );
    },
    async prune(tenantId, before) {
      prune.run(tenantId, before);
    },
  };
}
