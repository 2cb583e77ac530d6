import type { OutboxBook } from '../inquiry/outbox-book.ts';

/** Of all processes on one store one sends, so that limits and order hold. It says so again and again. */
export class Holding {
  readonly #book: Pick<OutboxBook, 'hold' | 'release'>;
  readonly #leaseMs: number;
  readonly holder: string;
  #held = false;
  #until = Number.NEGATIVE_INFINITY;

  constructor(book: Pick<OutboxBook, 'hold' | 'release'>, holder: string, leaseMs: number) {
    this.#book = book;
    this.holder = holder;
    this.#leaseMs = leaseMs;
  }

  /** `began`: this process sends from now on; before, another may have. */
  async keep(now: number): Promise<'began' | 'held' | 'not-held'> {
    // Renewed after a third, so that one late renewal is no loss.
    if (this.#held && now < this.#until - (this.#leaseMs * 2) / 3) return 'held';
    const until = now + this.#leaseMs;
    const before = this.#held && now <= this.#until;
    this.#held = await this.#book.hold(this.holder, isoOf(now), isoOf(until));
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
