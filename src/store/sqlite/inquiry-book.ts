import type { DatabaseSync } from 'node:sqlite';
import type { Evidence } from '../../diagnosis/evidence.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { InquiryBook } from '../../inquiry/ports.ts';
import { bodiesOf, bodyOf } from './body.ts';

export function sqliteInquiryBook(db: DatabaseSync): InquiryBook {
  const add = db.prepare(`
    INSERT INTO inquiries (
      next_look_at, revision, body, looked_at, scope, cause, case_reference, origin,
      id, tenant_id, user_id, opened_at
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const get = db.prepare('SELECT body FROM inquiries WHERE id = ?');
  const replace = db.prepare(`
    UPDATE inquiries SET next_look_at = ?, revision = ?, body = ?,
      looked_at = ?, scope = ?, cause = ?, case_reference = ?, origin = ?
    WHERE id = ? AND revision = ?`);
  const replaceBoth = db.prepare(`
    UPDATE inquiries SET next_look_at = ?, revision = ?, body = ?,
      looked_at = ?, scope = ?, cause = ?, case_reference = ?, origin = ?, evidence = ?
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
      const { id, tenantId, userId, openedAt } = inquiry;
      add.run(...columnsOf(inquiry), id, tenantId, userId, openedAt);
    },
    async get(id) {
      return bodyOf<Inquiry>(get.get(id));
    },
    async replace(next, evidence) {
      const { id, revision } = next;
      const columns = columnsOf(next);
      const done = evidence
        ? replaceBoth.run(...columns, JSON.stringify(evidence), id, revision - 1)
        : replace.run(...columns, id, revision - 1);
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

/** Everything that changes in the life of an inquiry, in the order of the columns. */
function columnsOf(inquiry: Inquiry) {
  const { nextLookAt = null, revision, openedAt, diagnosis } = inquiry;
  const { caseReference = null, origin = null } = inquiry;
  const cause = diagnosis?.candidates[0]?.id ?? null;
  const figures = [diagnosis?.at ?? openedAt, diagnosis?.scope ?? null, cause] as const;
  return [
    ...([nextLookAt, revision, JSON.stringify(inquiry)] as const),
    ...figures,
    ...([caseReference, origin] as const),
  ] as const;
}
