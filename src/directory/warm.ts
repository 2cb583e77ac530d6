import type { Clock, Log } from '../inquiry/ports.ts';
import { Deadline } from './deadline.ts';
import { Errand, type Means } from './errand.ts';
import { writeback } from './gatherers/writeback.ts';
import { MINUTE, SECOND } from './look-up.ts';

/** A little shorter than what it asks for is kept, so that nobody finds it gone. */
const EVERY_MS = 9 * MINUTE;

/** Nobody waits for it, so it may give way to people for long. */
const PATIENCE_MS = 5 * MINUTE;

const CALL_MS = 10 * SECOND;

/**
 * Keeps at hand what the reports tell of the whole tenant, so that no person's report calls stand behind
 * it. It asks only while the window has room for people beside it.
 */
export class WarmTenant {
  readonly #means: Means;
  readonly #clock: Clock;
  readonly #log: Log;
  #cancel: (() => void) | undefined;
  #deadline: Deadline | undefined;

  constructor(means: Means, log: Log) {
    this.#means = means;
    this.#clock = means.clock;
    this.#log = log;
  }

  /** Asks at once, and from then on until stopped. */
  start(): void {
    if (this.#cancel) return;
    this.#cancel = this.#clock.after(EVERY_MS, () => {
      this.#cancel = undefined;
      this.start();
    });
    void this.#ask();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#deadline?.strike();
  }

  async #ask(): Promise<void> {
    const deadline = new Deadline(this.#clock, PATIENCE_MS);
    this.#deadline = deadline;
    const reference = 'warm-tenant';
    const log = this.#log.with({ reference });
    const until = { person: deadline, tenant: deadline };
    const order = { userId: '', reference, fresh: 'tenant', until, callMs: CALL_MS } as const;
    try {
      const piece = await writeback.gather(new Errand(this.#means, order, log));
      if (!piece.found)
        log.info('nothing is known of password writeback', { because: piece.because });
    } catch (error) {
      log.error('the tenant could not be read', { error });
    } finally {
      deadline.end();
    }
  }
}
