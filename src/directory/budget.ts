import type { Clock } from '../inquiry/ports.ts';
import type { Deadline } from './deadline.ts';

/** Who goes first when report calls must wait: lower is sooner. What is about the person comes before all else. */
export const URGENCY = { attempts: 0, registration: 1, checkup: 2, tenant: 3 } as const;

export type Urgency = (typeof URGENCY)[keyof typeof URGENCY];

const CALLS = 5;

/** Places of the window that are kept for people: what is the whole tenant's can wait, nobody is looking at it. */
const FOR_PEOPLE = 3;

/** Graph counts arrivals and we count departures; the quarter second covers calls that overtake each other. */
const WINDOW_MS = 10_250;

interface Waiting {
  readonly urgency: Urgency;
  readonly deadline: Deadline;
  grant(): void;
  refuse(): void;
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

  /** Waits for a turn; false as soon as it is clear that there is none before the deadline. */
  take(urgency: Urgency, deadline: Deadline): Promise<boolean> {
    if (deadline.passed) return Promise.resolve(false);
    return new Promise((resolve) => {
      const leave = (granted: boolean) => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        deadline.signal.removeEventListener('abort', waiting.refuse);
        if (this.#waiting.length === 0) this.#cancelTimer();
        resolve(granted);
      };
      const waiting: Waiting = {
        urgency,
        deadline,
        grant: () => leave(true),
        refuse: () => leave(false),
      };
      deadline.signal.addEventListener('abort', waiting.refuse, { once: true });
      const ahead = this.#waiting.filter((one) => one.urgency <= urgency).length;
      this.#waiting.splice(ahead, 0, waiting);
      this.#refuseLate();
      this.#serve();
    });
  }

  /** Graph said 429: nobody asks again before then. */
  pause(ms: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, this.#now() + ms);
  }

  /** Somebody more urgent may have pushed others behind their deadlines. */
  #refuseLate(): void {
    for (const one of [...this.#waiting]) {
      const before = this.#waiting.slice(0, this.#waiting.indexOf(one) + 1);
      if (this.#turn(before) - this.#now() > one.deadline.remainingMs) one.refuse();
    }
  }

  #serve(): void {
    this.#cancelTimer();
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const waitMs = this.#turn([next]) - this.#now();
      if (waitMs > 0) {
        this.#cancelTimer = this.#clock.after(waitMs, () => this.#serve());
        return;
      }
      this.#granted = [...this.#granted, this.#now()].slice(-CALLS);
      next.grant();
    }
  }

  /** When the last of these may leave, the others having left before it. */
  #turn(queue: readonly Pick<Waiting, 'urgency'>[]): number {
    const times = [...this.#granted];
    for (const { urgency } of queue) {
      const places = urgency === URGENCY.tenant ? CALLS - FOR_PEOPLE : CALLS;
      const freed = (times.at(-places) ?? Number.NEGATIVE_INFINITY) + WINDOW_MS;
      times.push(Math.max(this.#now(), this.#closedUntil, freed, times.at(-1) ?? 0));
    }
    return times.at(-1) ?? this.#now();
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}
