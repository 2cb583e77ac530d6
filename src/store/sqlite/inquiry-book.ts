import type { DatabaseSync } from 'node:sqlite';
import type { Evidence } from '../../diagnosis/evidence.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { InquiryBook } from '../../inquiry/ports.ts';
import { bodiesOf, bodyOf } from './body.ts';

export function sqliteInquiryBook(db: DatabaseSync): InquiryBook {
  const add = db.prepare(`
    INSERT INTO inquiries (id, tenant_id, user_id, opened_at, next_look_at, revision, body)
    VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const get = db.prepare('SELECT body FROM inquiries WHERE id = ?');
  const replace = db.prepare(`
    UPDATE inquiries SET next_look_at = ?, revision = ?, body = ? WHERE id = ? AND revision = ?`);
  const replaceBoth = db.prepare(`
    UPDATE inquiries SET next_look_at = ?, revision = ?, body = ?, evidence = ?
    WHERE id = ? AND revision = ?`);
  const due = db.prepare(`
    SELECT body FROM inquiries WHERE next_look_at <= ? ORDER BY next_look_at LIMIT ?`);
  const latestOf = db.prepare(`
    SELECT body FROM inquiries WHERE tenant_id = ? AND user_id = ?
    ORDER BY opened_at DESC, rowid DESC LIMIT 1`);
  const recentOf = db.prepare(`
    SELECT body FROM inquiries WHERE tenant_id = ? AND user_id = ? AND opened_at >= ?
    ORDER BY opened_at DESC, rowid DESC LIMIT ? + 0`);
  const evidenceOf = db.prepare('SELECT evidence AS body FROM inquiries WHERE id = ?');

  return {
    async add(inquiry) {
      const { id, tenantId, userId, openedAt, nextLookAt = null, revision } = inquiry;
      add.run(id, tenantId, userId, openedAt, nextLookAt, revision, JSON.stringify(inquiry));
    },
    async get(id) {
      return bodyOf<Inquiry>(get.get(id));
    },
    async replace(next, evidence) {
      const { id, nextLookAt = null, revision } = next;
      const values = [nextLookAt, revision, JSON.stringify(next)] as const;
      const done = evidence
        ? replaceBoth.run(...values, JSON.stringify(evidence), id, revision - 1)
        : replace.run(...values, id, revision - 1);
      return done.changes === 1;
    },
    async due(now, limit) {
      return bodiesOf<Inquiry>(due.all(now, limit));
    },
    async latestOf({ tenantId, userId }) {
      return bodyOf<Inquiry>(latestOf.get(tenantId, userId));
    },
    async recentOf({ tenantId, userId }, since, limit) {
      return bodiesOf<Inquiry>(recentOf.all(tenantId, userId, since, limit));
    },
    async evidenceOf(id) {
      const row = evidenceOf.get(id);
      return bodyOf<Evidence>(row?.body ? row : undefined);
    },
  };
}
