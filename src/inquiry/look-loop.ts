import type { Inquiry } from './inquiry.ts';
import type { Clock, InquiryBook, Log } from './ports.ts';

/** How often the store is asked what is due. */
const EVERY_MS = 10_000;
/** How soon again when more was due than one round takes. */
const SOON_MS = 1_000;
/** Inquiries a round, and how many of them at a time: a crowd is worked off steadily, not at once. */
const A_ROUND = 20;
const AT_A_TIME = 4;

export interface LookLoopParts {
  readonly inquiries: Pick<InquiryBook, 'due'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Must not reject. */
  readonly look: (inquiry: Inquiry) => Promise<unknown>;
}

/** Picks up inquiries whose next look is due, whichever process planned it. */
export class LookLoop {
  readonly #parts: LookLoopParts;
  #cancel: (() => void) | undefined;
  #round: Promise<void> = Promise.resolve();

  constructor(parts: LookLoopParts) {
    this.#parts = parts;
  }

  /** Looks at once at what fell due while nobody was there, and then goes on until stopped. */
  start(): void {
    if (!this.#cancel) this.#next(0);
  }

  /** Resolves when the looks under way have ended. */
  async stop(): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    await this.#round;
  }

  #next(ms: number): void {
    this.#cancel = this.#parts.clock.after(ms, () => {
      this.#round = this.#lookAround().then((many) => {
        if (this.#cancel) this.#next(many ? SOON_MS : EVERY_MS);
      });
    });
  }

  async #lookAround(): Promise<boolean> {
    const { inquiries, clock, log, look } = this.#parts;
    try {
      const due = [...(await inquiries.due(clock.now().toISOString(), A_ROUND))];
      const many = due.length === A_ROUND;
      const lane = async () => {
        for (let one = due.shift(); one; one = due.shift()) await look(one);
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, lane));
      return many;
    } catch (error) {
      log.error('inquiries that are due could not be read', { error });
      return false;
    }
  }
}
