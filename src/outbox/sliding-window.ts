import type { Limit } from './limits.ts';

/**
 * When something was sent, and when the next may be. A bucket that fills steadily would let twice its size
 * through in one window, at the end of a rest; looking back at the times themselves does not.
 */
export class SlidingWindow {
  readonly #limits: readonly Limit[];
  readonly #longest: number;
  readonly #most: number;
  #times: number[];

  /** `times`: what was sent before, oldest first, in milliseconds. */
  constructor(limits: readonly Limit[], times: readonly number[] = []) {
    this.#limits = limits;
    this.#longest = Math.max(...limits.map(({ withinMs }) => withinMs));
    this.#most = Math.max(...limits.map(({ sends }) => sends));
    this.#times = [...times];
  }

  /** The longest window: older times do not matter. */
  static reachMs(limits: readonly Limit[]): number {
    return Math.max(...limits.map(({ withinMs }) => withinMs));
  }

  note(now: number): void {
    this.#times.push(now);
    // Now and then, rather than with every message.
    if (this.#times.length > 2 * this.#most) this.#times = this.#times.slice(-this.#most);
  }

  /** Puts `times` before those it knows. */
  recall(times: readonly number[]): void {
    this.#times = [...times, ...this.#times].toSorted((one, other) => one - other);
  }

  /** The earliest moment, now or later, at which one more is within all limits. */
  freeAt(now: number): number {
    let free = now;
    for (const { sends, withinMs } of this.#limits) {
      const first = this.#times.at(-sends);
      if (first !== undefined) free = Math.max(free, first + withinMs);
    }
    return free;
  }

  /** Nothing of it matters any more. */
  isEmpty(now: number): boolean {
    return (this.#times.at(-1) ?? Number.NEGATIVE_INFINITY) + this.#longest <= now;
  }
}
