import type { DatabaseSync } from 'node:sqlite';
import type { CaseBook, CaseFilter, UnclosedFilter } from '../../desk/ports.ts';
import { numberOf } from './case-reference.ts';
import { CASE_COLUMNS, caseOf } from './case-row.ts';
import { Statements } from './statements.ts';

/** Sorts behind everything a word can go on with. */
const LAST = '\u{10FFFF}';

/** SQLite prepares a statement anew each time a bare `LIMIT ?` is bound; a sum it takes as it comes. */
const LIMIT = 'LIMIT ? + 0';

type Lists = Pick<CaseBook, 'list' | 'unclosed' | 'tenants' | 'ofPerson'>;

/** The lists of cases, each from the one index that was made for it. */
export function caseLists(db: DatabaseSync): Lists {
  const statements = new Statements(db);
  return {
    async list(filter) {
      const { index, where, values } = conditionsOf(filter);
      const sql = `
        SELECT ${CASE_COLUMNS} FROM cases INDEXED BY ${index} WHERE ${where}
        ORDER BY number DESC ${LIMIT}`;
      return statements
        .of(sql)
        .all(...values, filter.limit)
        .map(caseOf);
    },
    async unclosed(filter) {
      const { index, where, values } = unclosedConditions(filter);
      const sql = `
        SELECT ${CASE_COLUMNS} FROM cases INDEXED BY ${index} WHERE tenant_id = ? AND ${where}
        ORDER BY urgency, number ${LIMIT}`;
      return statements
        .of(sql)
        .all(filter.tenantId, ...values, filter.limit)
        .map(caseOf);
    },
    async tenants() {
      const sql = `
        SELECT DISTINCT tenant_id FROM cases INDEXED BY cases_unclosed
        WHERE state IN ('open', 'claimed', 'waiting')`;
      return statements
        .of(sql)
        .all()
        .map(({ tenant_id }) => String(tenant_id));
    },
    async ofPerson({ tenantId, words, limit }) {
      if (words.length === 0) return [];
      const numbers =
        'SELECT number FROM case_words WHERE tenant_id = ? AND word >= ? AND word < ?';
      const sql = `
        SELECT ${CASE_COLUMNS} FROM cases
        WHERE number IN (${words.map(() => numbers).join(' INTERSECT ')})
        ORDER BY number DESC ${LIMIT}`;
      const values = words.flatMap((word) => [tenantId, word, word + LAST]);
      return statements
        .of(sql)
        .all(...values, limit)
        .map(caseOf);
    },
  };
}

/**
 * Only the conditions asked for, and the index of the narrowest. SQLite has no statistics of a young file and
 * would take any of them; the wrong one reads every case there is.
 */
function conditionsOf({ tenantId, requesterId, claimedBy, cause, state, before }: CaseFilter) {
  const wanted = [
    { sql: 'requester_id = ?', value: requesterId, index: 'cases_of_person' },
    { sql: 'claimed_by = ?', value: claimedBy, index: 'cases_of_agent' },
    { sql: 'cause = ?', value: cause, index: 'cases_by_cause' },
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

/** The conditions stand as the partial indexes have them, or SQLite would not see that they fit. */
function unclosedConditions({ claimedBy, unclaimed }: UnclosedFilter) {
  if (unclaimed) return { index: 'cases_unclaimed', where: "state = 'open'", values: [] };
  const states = "state IN ('open', 'claimed', 'waiting')";
  if (claimedBy === undefined) return { index: 'cases_unclosed', where: states, values: [] };
  const where = `claimed_by = ? AND ${states}`;
  return { index: 'cases_unclosed_of_agent', where, values: [claimedBy] };
}
