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
    const before = this.#held && now <= this.#until;
    const other = this.#held ? undefined : await this.#book.holder();
    const gone = other && this.#isGone(other.name) ? other.name : undefined;
    // Only read while another sends: a write would be in its way.
    if (other && !gone && other.name !== this.holder && other.until >= isoOf(now))
      return 'not-held';
    const until = now + this.#leaseMs;
    this.#held = await this.#book.hold(this.holder, isoOf(now), isoOf(until), gone);
    if (!this.#held) return 'not-held';
    this.#until = until;
    return before ? 'held' : 'began';
  }

  async release(): Promise<void> {
    if (this.#held) await this.#book.release(this.holder);
    this.#held = false;
  }
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
