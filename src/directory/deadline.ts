import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../inquiry/ports.ts';

/** The moment by which some work must be done; everything it starts is given this and stops with it. */
export class Deadline {
  readonly clock: Clock;
  readonly #ends: number;
  readonly #controller = new AbortController();
  readonly #cancel: () => void;

  constructor(clock: Clock, ms: number) {
    this.clock = clock;
    this.#ends = clock.now().getTime() + ms;
    this.#cancel = clock.after(ms, () => this.#controller.abort());
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get passed(): boolean {
    return this.signal.aborted || this.remainingMs <= 0;
  }

  get remainingMs(): number {
    return this.#ends - this.clock.now().getTime();
  }

  /** Waits; false at once if the deadline comes first. */
  wait(ms: number): Promise<boolean> {
    if (this.signal.aborted || ms > this.remainingMs) return Promise.resolve(false);
    return new Promise((resolve) => {
      const stop = () => {
        cancel();
        resolve(false);
      };
      const cancel = this.clock.after(ms, () => {
        this.signal.removeEventListener('abort', stop);
        resolve(true);
      });
      this.signal.addEventListener('abort', stop, { once: true });
    });
  }

  /** What `work` gives, or `late` once the deadline has passed, even if `work` never ends. */
  async bound<T>(work: Promise<T>, late: T): Promise<T> {
    if (this.passed) return Promise.race([work, setImmediate(late)]);
    let stop = () => {};
    const struck = new Promise<T>((resolve) => {
      // What stops with the signal may still say why; it gets one round of the event loop to do so.
      stop = () => void setImmediate(late).then(resolve);
      this.signal.addEventListener('abort', stop, { once: true });
    });
    try {
      return await Promise.race([work, struck]);
    } finally {
      this.signal.removeEventListener('abort', stop);
    }
  }

  /** A deadline for a part of the work: so long from now, and no later than this one. */
  within(ms: number): Deadline {
    const part = new Deadline(this.clock, Math.max(0, Math.min(ms, this.remainingMs)));
    this.signal.addEventListener('abort', () => part.strike(), { signal: part.signal });
    return part;
  }

  /** Frees the timer once the work is done. */
  end(): void {
    this.#cancel();
  }

  /** Everything under way stops now. */
  strike(): void {
    this.end();
    this.#controller.abort();
  }
}
