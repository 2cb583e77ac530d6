import type { SQLOutputValue } from 'node:sqlite';
import type { Case, CaseDraft } from '../../desk/case.ts';
import { referenceOf } from './case-reference.ts';

/** What a case is made from. */
export const CASE_COLUMNS = 'number, revision, body';

export function caseOf(row: Record<string, SQLOutputValue>): Case {
  const draft = JSON.parse(String(row.body)) as CaseDraft;
  return { ...draft, reference: referenceOf(Number(row.number)), revision: Number(row.revision) };
}
