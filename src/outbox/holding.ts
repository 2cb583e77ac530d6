import type { OutboxBook } from '../inquiry/outbox-book.ts';

type HoldingBook = Pick<OutboxBook, 'hold' | 'holder' | 'release'>;

/** Whether the holder of that name has certainly ended. */
export type IsGone = (holder: string) => boolean;

/** Of all processes on one store one sends, so that limits and order hold. It says so again and again. */
export class Holding {
  readonly #book: HoldingBook;
  readonly #leaseMs: number;
  readonly #isGone: IsGone;
  readonly holder: string;
  #held = false;
  #until = Number.NEGATIVE_INFINITY;

  constructor(book: HoldingBook, holder: string, leaseMs: number, isGone: IsGone) {
    this.#book = book;
    this.#isGone = isGone;
    this.holder = holder;
    this.#leaseMs = leaseMs;
  }

  /** `began`: this process sends from now on; before, another may have. */
  async keep(now: number): Promise<'began' | 'held' | 'not-held'> {
    // Renewed after a third, so that one late renewal is no loss.
    if (this.#held && now < this.#until - (this.#leaseMs * 2) / 3) return 'held';
    const until = now + this.#leaseMs;
    const before = this.#held && now <= this.#until;
    const gone = this.#held ? undefined : await this.#gone();
    this.#held = await this.#book.hold(this.holder, isoOf(now), isoOf(until), gone);
    if (!this.#held) return 'not-held';
    this.#until = until;
    return before ? 'held' : 'began';
  }

  /** A process that was killed says nothing; the next one need not wait for its lease to end. */
  async #gone(): Promise<string | undefined> {
    const other = await this.#book.holder();
    return other !== undefined && this.#isGone(other) ? other : undefined;
  }

  async release(): Promise<void> {
    if (this.#held) await this.#book.release(this.holder);
    this.#held = false;
  }
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
