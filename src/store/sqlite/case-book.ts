import type { DatabaseSync } from 'node:sqlite';
import { wordsOf } from '../../desk/case-person.ts';
import type { CaseBook } from '../../desk/ports.ts';
import { caseLists } from './case-lists.ts';
import { numberOf } from './case-reference.ts';
import { CASE_COLUMNS, caseOf } from './case-row.ts';
import { together } from './transactions.ts';

export function sqliteCaseBook(db: DatabaseSync): CaseBook {
  const add = db.prepare(`
    INSERT INTO cases
      (tenant_id, requester_id, inquiry_id, state, claimed_by, cause, opened_at, revision, body)
    VALUES ($tenantId, $requesterId, $inquiryId, $state, $claimedBy, $cause, $openedAt, 1, $body)
    ON CONFLICT (inquiry_id) DO NOTHING RETURNING ${CASE_COLUMNS}`);
  const addWord = db.prepare('INSERT INTO case_words (tenant_id, word, number) VALUES (?, ?, ?)');
  const get = db.prepare(`SELECT ${CASE_COLUMNS} FROM cases WHERE number = ?`);
  const replace = db.prepare(`
    UPDATE cases SET state = ?, claimed_by = ?, cause = ?, revision = ?, body = ?
    WHERE number = ? AND revision = ?`);
  const ofInquiry = db.prepare(`SELECT ${CASE_COLUMNS} FROM cases WHERE inquiry_id = ?`);
  const latestOf = db.prepare(`
    SELECT ${CASE_COLUMNS} FROM cases
    WHERE tenant_id = ? AND requester_id = ? AND inquiry_id IS NULL
    ORDER BY number DESC LIMIT 1`);

  return {
    ...caseLists(db),
    async add(draft) {
      const { tenantId, requesterId, inquiryId = null, state, person = {} } = draft;
      const { claimedBy = null, cause = null, openedAt } = draft;
      const columns = { tenantId, requesterId, inquiryId, state, claimedBy, cause, openedAt };
      return together(db, () => {
        // Not get(): a statement that returns rows commits when it has run to its end.
        const [added] = add.all({ ...columns, body: JSON.stringify(draft) });
        if (added) {
          for (const word of wordsOf(person)) addWord.run(tenantId, word, Number(added.number));
          return { case: caseOf(added), added: true };
        }
        const present = ofInquiry.get(inquiryId);
        if (!present) throw new Error(`No case was added for ${inquiryId}, and none is there`);
        return { case: caseOf(present), added: false };
      });
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
  };
}
