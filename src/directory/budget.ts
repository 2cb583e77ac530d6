import type { Clock } from '../inquiry/ports.ts';
import type { Deadline } from './deadline.ts';

/** Who goes first when report calls must wait: lower is sooner. */
export const URGENCY = { attempts: 0, registration: 1, tenant: 2 } as const;

export type Urgency = (typeof URGENCY)[keyof typeof URGENCY];

const CALLS = 5;

/** Graph counts arrivals and we count departures; the quarter second covers calls that overtake each other. */
const WINDOW_MS = 10_250;

interface Waiting {
  readonly urgency: Urgency;
  grant(): void;
}

/**
 * The tenant's share of report calls: five in any ten seconds for one app. Whoever cannot be
 * served before the deadline hears so at once, so that a finding does not wait for nothing.
 */
export class ReportBudget {
  readonly #clock: Clock;
  #granted: number[] = [];
  #waiting: Waiting[] = [];
  #closedUntil = 0;
  #cancelTimer = () => {};

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Waits for a turn; false when there is none before the deadline. */
  take(urgency: Urgency, deadline: Deadline): Promise<boolean> {
    const ahead = this.#waiting.filter((one) => one.urgency <= urgency).length;
    const waitMs = this.#turn(ahead) - this.#now();
    if (deadline.passed || waitMs > deadline.remainingMs) return Promise.resolve(false);
    return new Promise((resolve) => {
      const giveUp = () => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        resolve(false);
      };
      const waiting: Waiting = {
        urgency,
        grant() {
          deadline.signal.removeEventListener('abort', giveUp);
          resolve(true);
        },
      };
      deadline.signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting.splice(ahead, 0, waiting);
      this.#serve();
    });
  }

  /** Graph said 429: nobody asks again before then. */
  pause(ms: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, this.#now() + ms);
  }

  #serve(): void {
    this.#cancelTimer();
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const waitMs = this.#turn(0) - this.#now();
      if (waitMs > 0) {
        this.#cancelTimer = this.#clock.after(waitMs, () => this.#serve());
        return;
      }
      this.#waiting.shift();
      this.#granted = [...this.#granted, this.#now()].slice(-CALLS);
      next.grant();
    }
  }

  /** When the call with so many before it may leave. */
  #turn(ahead: number): number {
    const times = [...this.#granted];
    for (let call = 0; ; call += 1) {
      const freed = (times.at(-CALLS) ?? Number.NEGATIVE_INFINITY) + WINDOW_MS;
      const at = Math.max(this.#now(), this.#closedUntil, freed);
      if (call === ahead) return at;
      times.push(at);
    }
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}
