import type { Clock } from '../src/inquiry/ports.ts';

/** How many turns of the event loop the work started at one moment may need to come to rest. */
const TURNS_TO_SETTLE = 12;

interface Planned {
  readonly at: number;
  readonly work: () => void;
}

/** A clock that stands still until it is told to move. */
export class VirtualClock implements Clock {
  #now: number;
  #planned: readonly Planned[] = [];

  constructor(start = '2026-03-09T08:00:00.000Z') {
    this.#now = Date.parse(start);
  }

  now(): Date {
    return new Date(this.#now);
  }

  after(ms: number, work: () => void): () => void {
    const planned = { at: this.#now + Math.max(ms, 0), work };
    this.#planned = [...this.#planned, planned];
    return () => this.#drop(planned);
  }

  /** How many pieces of work are waiting for their time. */
  get pending(): number {
    return this.#planned.length;
  }

  /**
   * Moves on by `ms` and runs what falls due on the way, each at its own time and in order. What the work
   * starts (promises, immediates) comes to rest before the next; real input and output is not waited for.
   */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let next = this.#nextUntil(end); next; next = this.#nextUntil(end)) {
      this.#drop(next);
      this.#now = Math.max(this.#now, next.at);
      next.work();
      await settle();
    }
    this.#now = end;
  }

  #nextUntil(end: number): Planned | undefined {
    // toSorted is stable: of two at the same moment the one planned first runs first.
    return this.#planned.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
  }

  #drop(planned: Planned): void {
    this.#planned = this.#planned.filter((one) => one !== planned);
  }
}

/** Lets promises and immediates that are already under way come to rest. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < TURNS_TO_SETTLE; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
