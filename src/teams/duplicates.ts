import type { Clock } from '../inquiry/ports.ts';

/** Teams repeats an activity within seconds; a quarter of an hour leaves a wide margin. */
const REMEMBERED_MS = 15 * 60_000;
/** An answer can hold a whole card, so this is some 20 MB at most. */
const MOST_REMEMBERED = 2_000;

/** Runs the work of one activity once; repetitions wait for and get the first result. */
export class Duplicates<T> {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #first = new Map<string, { readonly at: number; readonly result: Promise<T> }>();

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  /** @param key undefined for an activity without id, which cannot be recognised again */
  async once(key: string | undefined, work: () => Promise<T>): Promise<T> {
    if (key === undefined) return work();
    const now = this.#clock.now().getTime();
    this.#forget(now);
    const known = this.#first.get(key);
    if (known) return known.result;
    const result = work();
    this.#first.set(key, { at: now, result });
    return result;
  }

  has(key: string | undefined): boolean {
    return key !== undefined && this.#first.has(key);
  }

  /** A map keeps the order of insertion, so the oldest stand first. */
  #forget(now: number): void {
    for (const [key, { at }] of this.#first) {
      if (now - at < REMEMBERED_MS && this.#first.size < MOST_REMEMBERED) return;
      this.#first.delete(key);
    }
  }
}
