import { type MissingBecause, missing, type Piece } from '../diagnosis/piece.ts';
import type { Clock } from '../inquiry/ports.ts';
import type { Deadline } from './deadline.ts';

/** A refusal is remembered for a while too, or every diagnosis would spend a report call on it. */
const KEEP_REFUSAL_MS = 5 * 60_000;
const REFUSALS: readonly MissingBecause[] = ['not-permitted', 'not-licensed', 'not-found'];
const HURRIED: readonly MissingBecause[] = ['timed-out', 'throttled'];

/** Having less time than this over somebody else's is no reason to ask Graph again. */
const WORTH_TRYING_MS = 500;

const MOST_ENTRIES = 10_000;

export interface Rule {
  readonly keepMs: number;
  /** Do not answer from what is kept; the new answer is kept all the same. */
  readonly fresh: boolean;
  readonly deadline: Deadline;
}

interface Kept {
  readonly piece: Piece<unknown>;
  readonly until: number;
}

interface Running {
  readonly piece: Promise<Piece<unknown>>;
  readonly deadline: Deadline;
}

/** Keeps pieces for a while, and lets all who want the same thing at once share one piece of work. */
export class Memory {
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept>();
  readonly #running = new Map<string, Running>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The kept piece, or what `work` finds. One key always holds one type. */
  async recall<T>(key: string, rule: Rule, work: () => Promise<Piece<T>>): Promise<Piece<T>> {
    const kept = rule.fresh ? undefined : this.#read(key);
    return (kept ?? (await this.#share(key, rule, work))) as Piece<T>;
  }

  async #share(
    key: string,
    rule: Rule,
    work: () => Promise<Piece<unknown>>,
  ): Promise<Piece<unknown>> {
    const running = this.#running.get(key);
    if (!running) return this.#start(key, rule, work);
    const piece = await rule.deadline.bound(running.piece, missing('timed-out'));
    // It may have been in a greater hurry than we are; then its answer says nothing about ours.
    const hurried = !piece.found && HURRIED.includes(piece.because);
    const theirs = Math.max(0, running.deadline.remainingMs);
    const moreTime = rule.deadline.remainingMs > theirs + WORTH_TRYING_MS;
    if (!hurried || !moreTime) return piece;
    return this.#running.get(key)?.piece ?? this.#start(key, rule, work);
  }

  #start(key: string, rule: Rule, work: () => Promise<Piece<unknown>>): Promise<Piece<unknown>> {
    const piece = work()
      .then((result) => {
        this.#keep(key, result, rule.keepMs);
        return result;
      })
      .finally(() => this.#running.delete(key));
    this.#running.set(key, { piece, deadline: rule.deadline });
    return piece;
  }

  #read(key: string): Piece<unknown> | undefined {
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    this.#kept.delete(key);
    if (kept.until <= this.#clock.now().getTime()) return undefined;
    // Re-inserting makes the map's order that of use, so the first key is the one to drop.
    this.#kept.set(key, kept);
    return kept.piece;
  }

  #keep(key: string, piece: Piece<unknown>, keepMs: number): void {
    const refused = !piece.found && REFUSALS.includes(piece.because);
    if (!piece.found && !refused) return;
    const ms = refused ? Math.min(keepMs, KEEP_REFUSAL_MS) : keepMs;
    this.#kept.delete(key);
    this.#kept.set(key, { piece, until: this.#clock.now().getTime() + ms });
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > MOST_ENTRIES && !oldest.done) this.#kept.delete(oldest.value);
  }
}
