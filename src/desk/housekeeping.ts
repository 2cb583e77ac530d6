import type { Clock, Log } from '../inquiry/ports.ts';

/** Work that is done again and again. */
export interface Chore {
  readonly name: string;
  readonly everyMs: number;
  readonly work: () => Promise<unknown>;
}

/**
 * Does each chore at its interval, counted from its end, so that none ever runs twice at once. What fails is logged
 * and done again at its next time.
 */
export class Housekeeping {
  readonly #chores: readonly Chore[];
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #running = new Set<Promise<void>>();
  readonly #cancels = new Map<string, () => void>();
  #stopped = true;

  constructor(chores: readonly Chore[], clock: Clock, log: Log) {
    this.#chores = chores;
    this.#clock = clock;
    this.#log = log;
  }

  start(): void {
    if (!this.#stopped) return;
    this.#stopped = false;
    for (const chore of this.#chores) this.#plan(chore);
  }

  /** Begins nothing more and waits for what is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const cancel of this.#cancels.values()) cancel();
    await Promise.all(this.#running);
  }

  #plan(chore: Chore): void {
    const cancel = this.#clock.after(chore.everyMs, () => {
      const running = this.#do(chore);
      this.#running.add(running);
      void running.finally(() => this.#running.delete(running));
    });
    this.#cancels.set(chore.name, cancel);
  }

  async #do(chore: Chore): Promise<void> {
    try {
      await chore.work();
    } catch (error) {
      this.#log.error('a chore of the desk failed', { chore: chore.name, error });
    }
    if (!this.#stopped) this.#plan(chore);
  }
}
