import type { Clock } from '../inquiry/ports.ts';

interface Timer {
  readonly at: number;
  readonly work: () => void;
}

/** A clock that stands still until it is moved. */
export class VirtualClock implements Clock {
  #now: number;
  #timers: Timer[] = [];

  /** `start` is ISO 8601. */
  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  now(): Date {
    return new Date(this.#now);
  }

  after(ms: number, work: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, ms), work };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }

  /** Moves on, running what falls due on the way in order, each at its own time. */
  advance(ms: number): void {
    const target = this.#now + ms;
    for (let next = this.#next(target); next; next = this.#next(target)) {
      this.#timers = this.#timers.filter((each) => each !== next);
      this.#now = next.at;
      next.work();
    }
    this.#now = target;
  }

  #next(target: number): Timer | undefined {
    const due = this.#timers.filter(({ at }) => at <= target);
    return due.reduce<Timer | undefined>(
      (first, timer) => (first && first.at <= timer.at ? first : timer),
      undefined,
    );
  }
}
