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
  const due = db.prepare(`
    SELECT body FROM inquiries WHERE next_look_at <= ? ORDER BY next_look_at LIMIT ?`);
  const latestOf = db.prepare(`
    SELECT body FROM inquiries WHERE tenant_id = ? AND user_id = ?
    ORDER BY opened_at DESC, rowid DESC LIMIT 1`);
  const recentOf = db.prepare(`
    SELECT body FROM inquiries WHERE tenant_id = ? AND user_id = ? AND opened_at >= ?
    ORDER BY opened_at DESC, rowid DESC LIMIT ? + 0`);
  const keepEvidence = db.prepare(`
    INSERT INTO evidence (inquiry_id, body) VALUES (?, ?)
    ON CONFLICT (inquiry_id) DO UPDATE SET body = excluded.body`);
  const evidenceOf = db.prepare('SELECT body FROM evidence WHERE inquiry_id = ?');

  return {
    async add(inquiry) {
      const { id, tenantId, userId, openedAt, nextLookAt = null, revision } = inquiry;
      add.run(id, tenantId, userId, openedAt, nextLookAt, revision, JSON.stringify(inquiry));
    },
    async get(id) {
      return bodyOf<Inquiry>(get.get(id));
    },
    async replace(next) {
      const { id, nextLookAt = null, revision } = next;
      return (
        replace.run(nextLookAt, revision, JSON.stringify(next), id, revision - 1).changes === 1
      );
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
    async keepEvidence(id, evidence) {
      keepEvidence.run(id, JSON.stringify(evidence));
    },
    async evidenceOf(id) {
      return bodyOf<Evidence>(evidenceOf.get(id));
    },
  };
}
