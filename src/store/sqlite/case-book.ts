import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Case, CaseDraft } from '../../desk/case.ts';
import type { CaseBook, CaseFilter } from '../../desk/ports.ts';
import { Statements } from './statements.ts';

const PREFIX = 'RD-';
const COLUMNS = 'number, revision, body';

export function sqliteCaseBook(db: DatabaseSync): CaseBook {
  const add = db.prepare(`
    INSERT INTO cases
      (tenant_id, requester_id, inquiry_id, state, claimed_by, cause, opened_at, revision, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)
    ON CONFLICT (inquiry_id) DO NOTHING RETURNING ${COLUMNS}`);
  const get = db.prepare(`SELECT ${COLUMNS} FROM cases WHERE number = ?`);
  const replace = db.prepare(`
    UPDATE cases SET state = ?, claimed_by = ?, cause = ?, revision = ?, body = ?
    WHERE number = ? AND revision = ?`);
  const ofInquiry = db.prepare(`SELECT ${COLUMNS} FROM cases WHERE inquiry_id = ?`);
  const latestOf = db.prepare(`
    SELECT ${COLUMNS} FROM cases WHERE tenant_id = ? AND requester_id = ? AND inquiry_id IS NULL
    ORDER BY number DESC LIMIT 1`);
  const lists = new Statements(db);

  return {
    async add(draft) {
      const { tenantId, requesterId, inquiryId = null, state, claimedBy = null } = draft;
      const { cause = null, openedAt } = draft;
      const body = JSON.stringify(draft);
      const added = add.get(
        ...[tenantId, requesterId, inquiryId, state, claimedBy, cause, openedAt, body],
      );
      const row = added ?? ofInquiry.get(inquiryId);
      return { case: caseOf(row ?? {}), added: added !== undefined };
    },
    async get(reference) {
      const number = numberOf(reference);
      const row = number === undefined ? undefined : get.get(number);
      return row && caseOf(row);
    },
    async replace({ reference, revision, ...draft }) {
      const number = numberOf(reference);
      if (number === undefined) return false;
      const { state, claimedBy = null, cause = null } = draft;
      const body = JSON.stringify(draft);
      return (
        replace.run(state, claimedBy, cause, revision, body, number, revision - 1).changes === 1
      );
    },
    async ofInquiry(inquiryId) {
      const row = ofInquiry.get(inquiryId);
      return row && caseOf(row);
    },
    async latestOf({ tenantId, userId }) {
      const row = latestOf.get(tenantId, userId);
      return row && caseOf(row);
    },
    async list(filter) {
      const { where, values } = conditionsOf(filter);
      const sql = `SELECT ${COLUMNS} FROM cases WHERE ${where} ORDER BY number DESC LIMIT ?`;
      return lists
        .of(sql)
        .all(...values, filter.limit)
        .map(caseOf);
    },
  };
}

/** Only the conditions asked for, so that each shape of question finds its index. */
function conditionsOf({ tenantId, requesterId, claimedBy, state, before }: CaseFilter) {
  const wanted: readonly (readonly [string, string | number | undefined])[] = [
    ['tenant_id = ?', tenantId],
    ['requester_id = ?', requesterId],
    ['claimed_by = ?', claimedBy],
    ['state = ?', state],
    ['number < ?', before === undefined ? undefined : (numberOf(before) ?? 0)],
  ];
  const used = wanted.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]));
  return {
    where: used.map(({ sql }) => sql).join(' AND '),
    values: used.map(({ value }) => value),
  };
}

function caseOf(row: Record<string, SQLOutputValue>): Case {
  const draft = JSON.parse(String(row.body)) as CaseDraft;
  return { ...draft, reference: `${PREFIX}${row.number}`, revision: Number(row.revision) };
}

/** The number in a reference as people type it: "RD-1042", "rd 1042" or "1042". */
function numberOf(reference: string): number | undefined {
  const digits = /^\s*(?:rd[\s-]*)?(\d{1,15})\s*$/i.exec(reference)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
