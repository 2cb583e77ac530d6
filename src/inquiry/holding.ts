/** Who holds it, and until when (ISO 8601) nobody takes their place unless they are gone. */
export interface Holder {
  readonly name: string;
  readonly until: string;
}

/** Where it is written who, of all processes on one store, does what only one may do. */
export interface HoldingBook {
  /**
   * Whether `holder` has it, now until `until`; only one has. It takes the place of whoever was silent for too long,
   * and of `gone`, who is known to live no more.
   */
  hold(holder: string, now: string, until: string, gone?: string): Promise<boolean>;
  /** Who has it, or had when last heard of. */
  holder(): Promise<Holder | undefined>;
  release(holder: string): Promise<void>;
}

/** Whether the holder of that name has certainly ended. */
export type IsGone = (holder: string) => boolean;

export interface HoldingParts {
  readonly book: HoldingBook;
  /** No two processes ever have the same. */
  readonly holder: string;
  readonly isGone: IsGone;
  readonly leaseMs: number;
}

/** What one process does and the others stand by for. Who does it says so again and again. */
export class Holding {
  readonly #parts: HoldingParts;
  #held = false;
  #until = Number.NEGATIVE_INFINITY;

  constructor(parts: HoldingParts) {
    this.#parts = parts;
  }

  /** What this process last knew. */
  get isHeld(): boolean {
    return this.#held;
  }

  /** `began`: this process does it from now on; before, another may have. `now` in milliseconds. */
  async keep(now: number): Promise<'began' | 'held' | 'not-held'> {
    const { book, holder, isGone, leaseMs } = this.#parts;
    // Renewed after a third, so that one late renewal is no loss.
    if (this.#held && now < this.#until - (leaseMs * 2) / 3) return 'held';
    const before = this.#held && now <= this.#until;
    const other = this.#held ? undefined : await book.holder();
    const gone = other && isGone(other.name) ? other.name : undefined;
    // Only read while another does it: a write would be in its way.
    if (other && !gone && other.name !== holder && other.until >= isoOf(now)) return 'not-held';
    const until = now + leaseMs;
    this.#held = await book.hold(holder, isoOf(now), isoOf(until), gone);
    if (!this.#held) return 'not-held';
    this.#until = until;
    return before ? 'held' : 'began';
  }

  async release(): Promise<void> {
    if (this.#held) await this.#parts.book.release(this.#parts.holder);
    this.#held = false;
  }
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
