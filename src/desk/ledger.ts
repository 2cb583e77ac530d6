import { changing } from '../inquiry/changing.ts';
import type { Outbox } from '../inquiry/outbox.ts';
import type { Done, Effect } from './action.ts';
import type { Case, CaseDraft } from './case.ts';
import { messagesOf } from './messages.ts';
import type { CaseBook, Together } from './ports.ts';

export interface LedgerParts {
  readonly cases: Pick<CaseBook, 'add' | 'get' | 'replace'>;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly together: Together;
  /** Others who keep something of every change, in the same transaction. */
  readonly watchers?: readonly CaseWatcher[];
}

/** Told of a case as it is being stored, and of how many events are new in its history. */
export type CaseWatcher = (stored: Case, newEvents: number) => Promise<void>;

/**
 * The only way to write a case. A case and everything that has to be said because of it are kept in one
 * transaction, so there is no card without its case, and no case that nobody is ever told of.
 */
export class Ledger {
  readonly #parts: LedgerParts;

  constructor(parts: LedgerParts) {
    this.#parts = parts;
  }

  get(reference: string): Promise<Case | undefined> {
    return this.#parts.cases.get(reference);
  }

  /** As the book adds; nothing is said when the case was there before. */
  add(draft: CaseDraft, effects: readonly Effect[]): ReturnType<CaseBook['add']> {
    return this.#parts.together(async () => {
      const result = await this.#parts.cases.add(draft);
      if (result.added) await this.#follow(result.case, effects, result.case.history.length);
      return result;
    });
  }

  /**
   * Decides on the newest case there is, again whenever somebody was faster. What is no Done is given back as it
   * is, with nothing stored; undefined when there is no such case.
   */
  async change<No extends object>(
    reference: string,
    decide: (current: Case) => Done | No,
    from?: Case,
  ): Promise<Done | No | undefined> {
    let decided: Done | No | undefined;
    let before = 0;
    const book = {
      get: (id: string) => this.#parts.cases.get(id),
      replace: (next: Case) =>
        this.#replace(next, isDone(decided) ? decided.effects : [], next.history.length - before),
    };
    const after = await changing(book, { id: reference, from }, (current) => {
      before = current.history.length;
      decided = decide(current);
      return isDone(decided) ? decided.case : undefined;
    });
    if (!isDone(decided)) return decided;
    return after && { ...decided, case: after };
  }

  #replace(next: Case, effects: readonly Effect[], newEvents: number): Promise<boolean> {
    return this.#parts.together(async () => {
      if (!(await this.#parts.cases.replace(next))) return false;
      await this.#follow(next, effects, newEvents);
      return true;
    });
  }

  async #follow(stored: Case, effects: readonly Effect[], newEvents: number): Promise<void> {
    for (const message of messagesOf(stored, effects)) await this.#parts.outbox.add(message);
    for (const watch of this.#parts.watchers ?? []) await watch(stored, newEvents);
  }
}

function isDone(decided: object | undefined): decided is Done {
  return decided !== undefined && 'effects' in decided;
}
