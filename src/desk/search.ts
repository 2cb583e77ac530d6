import { CAUSE_IDS, type CauseId } from '../diagnosis/cause-id.ts';
import { CASE_STATES, type Case, type CaseState } from './case.ts';
import { searchWords } from './case-person.ts';
import type { CaseBook } from './ports.ts';

/** More words than a name has narrow nothing down. */
const MOST_WORDS = 5;

/** A shorter word begins too many causes to mean any. */
const SHORTEST_CAUSE_WORD = 3;

/** The same for the states, whose ids are few. */
const SHORTEST_STATE_WORD = 3;

/** One search must not become sixty. */
const MOST_CAUSES = 5;

export interface SearchFor {
  readonly tenantId: string;
  /** As typed. */
  readonly text: string;
  readonly limit: number;
  /** Causes and states whose names in the reader's own language match; ids are recognised anyway. */
  readonly causes?: readonly CauseId[];
  readonly states?: readonly CaseState[];
}

type Found = Promise<readonly Case[]>;

/**
 * Cases by what a helpdesk knows of them: the reference, the person, the cause, the state. In this order, each
 * newest first, and none twice. For an empty text, the newest.
 */
export async function search(
  cases: Pick<CaseBook, 'get' | 'list' | 'ofPerson'>,
  { tenantId, text, limit, causes = [], states = [] }: SearchFor,
): Found {
  const words = searchWords(text).slice(0, MOST_WORDS);
  if (text.trim() === '') return cases.list({ tenantId, limit });
  if (words.length === 0) return [];

  const referred = await cases.get(text);
  const found = referred?.tenantId === tenantId ? [referred] : [];
  const ways: (() => Found)[] = [
    () => cases.ofPerson({ tenantId, words, limit }),
    ...unique([...causes, ...causesOf(words)])
      .slice(0, MOST_CAUSES)
      .map((cause) => () => cases.list({ tenantId, cause, limit })),
    ...unique([...states, ...statesOf(words)]).map(
      (state) => () => cases.list({ tenantId, state, limit }),
    ),
  ];
  for (const way of ways) {
    if (found.length >= limit) break;
    const known = new Set(found.map(({ reference }) => reference));
    found.push(...(await way()).filter(({ reference }) => !known.has(reference)));
  }
  return found.slice(0, limit);
}

/** "locked" and "account-locked" mean the same cause; every word must be in its id. */
function causesOf(words: readonly string[]): CauseId[] {
  const parts = words.flatMap((word) => word.split('-'));
  if (parts.some((part) => part.length < SHORTEST_CAUSE_WORD)) return [];
  return CAUSE_IDS.filter((id) => {
    const inId = id.split('-');
    return parts.every((part) => inId.some((one) => one.startsWith(part)));
  });
}

function statesOf(words: readonly string[]): CaseState[] {
  const long = words.filter(({ length }) => length >= SHORTEST_STATE_WORD);
  return CASE_STATES.filter((state) => long.some((word) => state.startsWith(word)));
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
