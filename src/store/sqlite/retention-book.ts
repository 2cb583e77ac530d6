import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { GoneCase, RetentionBook } from '../../desk/retention-book.ts';
import { caseOf } from './case-row.ts';
import { together } from './transactions.ts';

const UNCLOSED = "state IN ('open', 'claimed', 'waiting')";
const NOT_HELD = 'lower(user_id) NOT IN (SELECT value FROM json_each($held))';

/** An open case still needs what it was made from. */
const OF_NO_OPEN_CASE = `
  NOT EXISTS (SELECT 1 FROM cases WHERE cases.inquiry_id = inquiries.id AND cases.${UNCLOSED})`;
const OF_NO_CASE = 'NOT EXISTS (SELECT 1 FROM cases WHERE cases.inquiry_id = inquiries.id)';
const THEIRS = 'tenant_id = ? AND user_id = ?';

export function sqliteRetentionBook(db: DatabaseSync): RetentionBook {
  const expireCases = db.prepare(`
    DELETE FROM cases WHERE number IN (
      SELECT number FROM cases
      WHERE closed_at < $before AND lower(requester_id) NOT IN (SELECT value FROM json_each($held))
      LIMIT $limit)
    RETURNING number, revision, body`);
  const expireInquiries = db.prepare(`
    DELETE FROM inquiries WHERE id IN (
      SELECT id FROM inquiries WHERE looked_at < $before AND ${NOT_HELD} AND ${OF_NO_CASE}
      LIMIT $limit)`);
  const expireEvidence = db.prepare(`
    UPDATE inquiries SET evidence = NULL WHERE id IN (
      SELECT id FROM inquiries WHERE evidence IS NOT NULL AND looked_at < $before AND ${NOT_HELD} AND ${OF_NO_OPEN_CASE}
      LIMIT $limit)`);
  const openCases = db.prepare(`
    SELECT number, revision, body FROM cases INDEXED BY cases_of_person
    WHERE tenant_id = ? AND requester_id = ? AND ${UNCLOSED} ORDER BY number DESC`);
  const closedCases = db.prepare(`
    SELECT count(*) AS n FROM cases INDEXED BY cases_of_person
    WHERE tenant_id = ? AND requester_id = ? AND NOT ${UNCLOSED}`);
  const inquiries = db.prepare(`
    SELECT count(*) AS n FROM inquiries WHERE ${THEIRS} AND ${OF_NO_OPEN_CASE}`);
  // An id within the text of a case is there because its owner did something.
  const othersCases = db.prepare(`
    SELECT count(*) AS n FROM cases INDEXED BY cases_of_tenant
    WHERE tenant_id = ? AND requester_id <> ? AND instr(body, ?) > 0`);
  const forgetCases = db.prepare(`
    DELETE FROM cases WHERE tenant_id = ? AND requester_id = ? AND NOT ${UNCLOSED}
    RETURNING number, revision, body`);
  const forgetInquiries = db.prepare(
    `DELETE FROM inquiries WHERE ${THEIRS} AND ${OF_NO_OPEN_CASE}`,
  );
  const forgetPerson = db.prepare(`DELETE FROM people WHERE ${THEIRS}`);
  const forgetRest = personalTables(db).map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE ${THEIRS}`),
  );

  return {
    async expire({ casesBefore, evidenceBefore, held, limit }) {
      const most = { held: JSON.stringify(held), limit };
      return together(db, () => ({
        cases: expireCases.all({ ...most, before: casesBefore }).map(goneOf),
        inquiries: Number(expireInquiries.run({ ...most, before: casesBefore }).changes),
        evidence: Number(expireEvidence.run({ ...most, before: evidenceBefore }).changes),
      }));
    },
    async holdings({ tenantId, userId }) {
      const count = (statement: typeof inquiries, ...more: string[]) =>
        Number(statement.get(tenantId, userId, ...more)?.n);
      return {
        openCases: openCases.all(tenantId, userId).map((row) => caseOf(row).reference),
        closedCases: count(closedCases),
        inquiries: count(inquiries),
        othersCases: count(othersCases, userId),
      };
    },
    async forget({ tenantId, userId }) {
      return together(db, () => {
        const cases = forgetCases.all(tenantId, userId).map(goneOf);
        const { changes } = forgetInquiries.run(tenantId, userId);
        for (const rest of forgetRest) rest.run(tenantId, userId);
        if (!openCases.get(tenantId, userId)) forgetPerson.run(tenantId, userId);
        return { cases, inquiries: Number(changes) };
      });
    },
    async scrub() {
      const busy = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy;
      return busy === 0;
    },
  };
}

/** Whatever room keeps something of a person in a column `user_id`, it is forgotten without being named here. */
function personalTables(db: DatabaseSync): string[] {
  const tables = db.prepare(`
    SELECT tables.name FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
    WHERE tables.type = 'table' AND columns.name = 'user_id'
      AND tables.name NOT IN ('inquiries', 'people')`);
  return tables.all().map(({ name }) => `"${name}"`);
}

function goneOf(row: Record<string, SQLOutputValue>): GoneCase {
  const { reference, tenantId, channel } = caseOf(row);
  return { reference, tenantId, ...(channel && { channel }) };
}
