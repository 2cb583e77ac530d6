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
    VALUES ($tenantId, $requesterId, $inquiryId, $state, $claimedBy, $cause, $openedAt, 1, $body)
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
      const { tenantId, requesterId, inquiryId = null, state } = draft;
      const { claimedBy = null, cause = null, openedAt } = draft;
      const columns = { tenantId, requesterId, inquiryId, state, claimedBy, cause, openedAt };
      // Not get(): a statement that returns rows commits when it has run to its end.
      const [added] = add.all({ ...columns, body: JSON.stringify(draft) });
      if (added) return { case: caseOf(added), added: true };
      const present = ofInquiry.get(inquiryId);
      if (!present) throw new Error(`No case was added for ${inquiryId}, and none is there`);
      return { case: caseOf(present), added: false };
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
      const { index, where, values } = conditionsOf(filter);
      const sql = `
        SELECT ${COLUMNS} FROM cases INDEXED BY ${index} WHERE ${where}
        ORDER BY number DESC LIMIT ?`;
      return lists
        .of(sql)
        .all(...values, filter.limit)
        .map(caseOf);
    },
  };
}

/**
 * Only the conditions asked for, and the index of the narrowest. SQLite has no statistics of a young file and
 * would take any of them; the wrong one reads every case there is.
 */
function conditionsOf({ tenantId, requesterId, claimedBy, state, before }: CaseFilter) {
  const wanted = [
    { sql: 'requester_id = ?', value: requesterId, index: 'cases_of_person' },
    { sql: 'claimed_by = ?', value: claimedBy, index: 'cases_of_agent' },
    { sql: 'state = ?', value: state, index: 'cases_by_state' },
    { sql: 'tenant_id = ?', value: tenantId, index: 'cases_of_tenant' },
    { sql: 'number < ?', value: before === undefined ? undefined : (numberOf(before) ?? 0) },
  ];
  const used = wanted.flatMap(({ value, ...one }) =>
    value === undefined ? [] : [{ ...one, value }],
  );
  return {
    index: used[0]?.index,
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
