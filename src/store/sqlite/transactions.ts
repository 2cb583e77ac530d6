import { AsyncLocalStorage } from 'node:async_hooks';
import type { DatabaseSync } from 'node:sqlite';

interface Transaction {
  readonly ended: Promise<void>;
}

/**
 * Transactions that last over awaits, on the one connection of a store. Calls that belong to the work under way
 * go through, however deep in it they are made; all others wait for its end, so none is undone with it.
 */
export class Transactions {
  readonly #db: DatabaseSync;
  readonly #inside = new AsyncLocalStorage<Transaction>();
  #open: Transaction | undefined;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** Inside another transaction it is a part of that one. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isInside()) return work();
    while (this.#open) await this.#open.ended;
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    this.#db.exec('BEGIN IMMEDIATE');
    const transaction = { ended };
    this.#open = transaction;
    try {
      const result = await this.#inside.run(transaction, work);
      this.#db.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    } finally {
      this.#open = undefined;
      end();
    }
  }

  /** The same book, whose calls wait while somebody else's transaction is open. A book is methods only. */
  guard<Book extends object>(book: Book): Book {
    const methods = book as Record<string, (...values: readonly unknown[]) => Promise<unknown>>;
    const guarded = Object.entries(methods).map(([name, method]) => [
      name,
      (...values: readonly unknown[]) => this.#inTurn(() => method(...values)),
    ]);
    return Object.fromEntries(guarded);
  }

  #inTurn<T>(call: () => Promise<T>): Promise<T> {
    return !this.#open || this.#isInside() ? call() : this.#afterwards(call);
  }

  async #afterwards<T>(call: () => Promise<T>): Promise<T> {
    while (this.#open) await this.#open.ended;
    return call();
  }

  /** Work that outlived its transaction is outside. */
  #isInside(): boolean {
    return this.#open !== undefined && this.#inside.getStore() === this.#open;
  }
}

/** Several statements without an await between them, together or not at all. */
export function together<T>(db: DatabaseSync, work: () => T): T {
  if (db.isTransaction) return work();
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
