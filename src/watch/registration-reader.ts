import type { Clock, Log } from '../inquiry/ports.ts';
import type { RegistrationBook, RegistrationFeed } from './registration-book.ts';
import { DAY, HOUR, isoOf, MINUTE, SECOND } from './times.ts';

/** From one beginning to the next; a tenant that takes longer to read is read all the time. */
const EVERY_MS = 4 * HOUR;
/** The audit log is more urgent; it has the places of the report budget between two pages. */
const BETWEEN_PAGES_MS = 15 * SECOND;
const AFTER_TROUBLE_MS = 10 * MINUTE;

export interface RegistrationReaderParts {
  readonly tenantId: string;
  readonly feed: RegistrationFeed;
  readonly book: RegistrationBook;
  readonly clock: Clock;
  readonly log: Log;
}

/** Reads the registration report a page at a time, for ever, so that nobody's question has to. */
export class RegistrationReader {
  readonly #parts: RegistrationReaderParts;
  #cancel: (() => void) | undefined;
  #reading: Promise<void> = Promise.resolve();
  #beganAt = 0;

  constructor(parts: RegistrationReaderParts) {
    this.#parts = parts;
  }

  start(): void {
    if (!this.#cancel) this.#plan(0);
  }

  async stop(): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    await this.#reading;
  }

  #plan(ms: number, link?: string): void {
    this.#cancel = this.#parts.clock.after(ms, () => {
      this.#reading = this.#read(link);
    });
  }

  async #read(link: string | undefined): Promise<void> {
    const { feed, book, clock, log, tenantId } = this.#parts;
    const now = clock.now().getTime();
    if (!link) this.#beganAt = now;
    try {
      const page = await feed.page(link);
      if (!this.#cancel) return;
      if (!page.read) {
        log.info('the registration report could not be read', { because: page.because });
        return this.#plan(AFTER_TROUBLE_MS, link);
      }
      await book.keep(tenantId, page.entries, isoOf(now));
      if (page.next) return this.#plan(BETWEEN_PAGES_MS, page.next);
      await book.prune(tenantId, isoOf(this.#beganAt - DAY));
      this.#plan(Math.max(this.#beganAt + EVERY_MS - now, AFTER_TROUBLE_MS));
    } catch (error) {
      log.error('the registration report could not be kept', { error });
      if (this.#cancel) this.#plan(AFTER_TROUBLE_MS, link);
    }
  }
}
