import type { Log } from './inquiry/ports.ts';

export interface SupervisorOptions {
  readonly log: Log;
  /** Pieces of work that run at the same time. */
  readonly running?: number;
  /** Pieces of work that may wait for their turn; more are refused. */
  readonly waiting?: number;
}

interface Task {
  readonly name: string;
  readonly reference: string;
  readonly work: () => Promise<void>;
  readonly onFailure?: (reference: string) => Promise<void>;
}

/**
 * Work that goes on after a turn was answered. It is bounded, its failures are logged under the reference of
 * the turn that started it and told to the person, and a stopping process waits for it.
 */
export class Supervisor {
  readonly #log: Log;
  readonly #limit: number;
  readonly #room: number;
  readonly #waiting: Task[] = [];
  readonly #running = new Set<Promise<void>>();
  #closed = false;

  constructor({ log, running = 64, waiting = 1000 }: SupervisorOptions) {
    this.#log = log;
    this.#limit = running;
    this.#room = waiting;
  }

  /** Number of pieces of work that run or wait. */
  get busy(): number {
    return this.#running.size + this.#waiting.length;
  }

  /** Starts the work now or when there is room. False when it was refused: stopping, or too much at once. */
  run(task: Task): boolean {
    if (this.#closed || this.#waiting.length >= this.#room) {
      this.#log.error('background work was refused', {
        work: task.name,
        reference: task.reference,
        waiting: this.#waiting.length,
      });
      return false;
    }
    this.#waiting.push(task);
    this.#startNext();
    return true;
  }

  /** Takes no more work and waits until what was taken has ended. False when `limitMs` passed before that. */
  async close(limitMs: number): Promise<boolean> {
    this.#closed = true;
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<false>((resolve) => {
      timer = setTimeout(resolve, limitMs, false);
    });
    const ended = await Promise.race([this.#idle(), limit]);
    clearTimeout(timer);
    if (!ended) this.#log.warn('stopped before all background work had ended', { left: this.busy });
    return ended;
  }

  async #idle(): Promise<true> {
    while (this.#running.size > 0) await Promise.race(this.#running);
    return true;
  }

  #startNext(): void {
    if (this.#running.size >= this.#limit) return;
    const task = this.#waiting.shift();
    if (!task) return;
    const run = this.#attempt(task).finally(() => {
      this.#running.delete(run);
      this.#startNext();
    });
    this.#running.add(run);
  }

  async #attempt(task: Task): Promise<void> {
    try {
      await task.work();
    } catch (error) {
      const facts = { work: task.name, reference: task.reference };
      this.#log.error('background work failed', { ...facts, error });
      await task.onFailure?.(task.reference).catch((second: unknown) => {
        this.#log.error('a failure could not be told', { ...facts, error: second });
      });
    }
  }
}
