import type { Clock, Log, Subject } from '../inquiry/ports.ts';
import { act } from './act.ts';
import { type Action, type Actor, type Done, isRefusal, type Refusal } from './action.ts';
import { allCases } from './all-cases.ts';
import type { Case } from './case.ts';
import type { Ledger } from './ledger.ts';
import type { CaseBook } from './ports.ts';
import { type SearchFor, search } from './search.ts';

/** As long as anything one has to say about a case; forms ask for less. */
const LONGEST_TEXT = 4_000;

export interface DeskParts {
  readonly ledger: Ledger;
  readonly cases: Pick<CaseBook, 'get' | 'list' | 'unclosed' | 'ofPerson'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether a password seems to be in this text. */
  readonly seemsToHoldPassword: (text: string) => boolean;
}

/** What those who work the desk do and look at. */
export class Desk {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /**
   * Does it, or says why not. Of many who do the same at the same moment one is first, and the others are told
   * who. `by` must come from the server's own knowledge, never from a card. Rejects only when the store does.
   */
  async act(reference: string, action: Action, by: Actor): Promise<Done | Refusal | 'unknown'> {
    const said = this.#said(action);
    if ('refused' in said) return said;
    const known = await this.get(reference, by);
    if (!known) return 'unknown';
    const now = this.#parts.clock.now().toISOString();
    const decide = (current: Case): Done | Refusal => act(current, said, by, now);
    const outcome = await this.#parts.ledger.change(known.reference, decide, known);
    if (!outcome) return 'unknown';
    const what = { case: known.reference, action: action.kind, userId: by.userId, from: by.from };
    const refused = isRefusal(outcome) ? outcome.refused : undefined;
    this.#parts.log.info('somebody acted on a case', { ...what, ...(refused && { refused }) });
    return outcome;
  }

  /** A case of that tenant, by its reference as people type it: "RD-1042", "rd 1042" or "1042". */
  async get(reference: string, { tenantId }: Pick<Subject, 'tenantId'>): Promise<Case | undefined> {
    const found = await this.#parts.cases.get(reference);
    return found?.tenantId === tenantId ? found : undefined;
  }

  /** What nobody has: the most urgent first, of those the oldest. */
  queue(tenantId: string, limit: number): Promise<readonly Case[]> {
    return this.#parts.cases.unclosed({ tenantId, unclaimed: true, limit });
  }

  /** What this agent has and is not closed, in the same order. */
  mine({ tenantId, userId }: Subject, limit: number): Promise<readonly Case[]> {
    return this.#parts.cases.unclosed({ tenantId, claimedBy: userId, limit });
  }

  /** What this person asked for, newest first. */
  ofPerson({ tenantId, userId }: Subject, limit: number): Promise<readonly Case[]> {
    return this.#parts.cases.list({ tenantId, requesterId: userId, limit });
  }

  /** By reference, person, cause or state; the best match first. */
  search(wanted: SearchFor): Promise<readonly Case[]> {
    return search(this.#parts.cases, wanted);
  }

  /** All cases opened since then, newest first, page by page. */
  all(tenantId: string, since: string): AsyncIterable<readonly Case[]> {
    return allCases(this.#parts.cases, tenantId, since);
  }

  /** The action with its text tidied, or why the text cannot be taken. */
  #said(action: Action): Action | Refusal {
    if (!('text' in action) || action.text === undefined) return action;
    const text = action.text.trim().slice(0, LONGEST_TEXT);
    if (text === '') return { refused: 'empty' };
    if (this.#parts.seemsToHoldPassword(text)) return { refused: 'password' };
    return { ...action, text };
  }
}
