import { randomUUID } from 'node:crypto';
import { Holding, type IsGone } from '../inquiry/holding.ts';
import type { Clock, Log } from '../inquiry/ports.ts';
import { Backfill } from './backfill.ts';
import { FAMILIES } from './families.ts';
import { FamilyReader, type Turn } from './family-reader.ts';
import type { AuditFeed } from './feed.ts';
import { restBetweenPasses } from './plan-pass.ts';
import type { Progress, RowBook } from './row-book.ts';
import { DAY, MINUTE, SECOND, shifted } from './times.ts';

/** Who does not say so again for this long has died, and another process follows. */
const LEASE_MS = 2 * MINUTE;
/** How often a process that does not follow looks whether it should; it reads one row. */
const STANDBY_MS = SECOND;

/** Between two rounds: soon while things happen, less often while nothing does. */
const SOONEST_MS = MINUTE;
const LATEST_MS = 5 * MINUTE;
const SLOWER = 1.5;
/** There is more to read already. */
const AT_ONCE_MS = 1_000;

/** A diagnosis looks at a week; a day more, so that its edge is never in doubt. */
export const INDEX_DAYS = 8;
/** Rows deleted at once. */
const PRUNED_A_ROUND = 5_000;

export interface FollowerParts {
  readonly tenantId: string;
  readonly feed: AuditFeed;
  readonly book: RowBook;
  readonly clock: Clock;
  readonly log: Log;
  /** Whenever the present was read; rows up to then are in the book. Must not reject. */
  readonly onRound?: () => Promise<void>;
  /** The name of this process among those that could follow; a random one when absent. */
  readonly holder?: string;
  /** Nobody is when absent: a dead process is replaced when its lease has ended. */
  readonly isGone?: IsGone;
  /** The longest wait between two rounds while nothing happens; five minutes when absent. */
  readonly longestWaitMs?: number;
}

/** Follows the password activities of a tenant into the row book. Of all processes on one store one does. */
export class Follower {
  readonly #parts: FollowerParts;
  readonly #holding: Holding;
  readonly #reader: FamilyReader;
  readonly #backfill: Backfill;
  #waitMs = SOONEST_MS;
  #cancel: (() => void) | undefined;
  #cancelBeat = () => {};
  #round: Promise<void> = Promise.resolve();

  constructor(parts: FollowerParts) {
    this.#parts = parts;
    this.#holding = holdingOf(parts);
    this.#reader = new FamilyReader(parts);
    this.#backfill = new Backfill(parts);
  }

  /** Begins at once, and goes on until stopped. */
  start(): void {
    if (this.#cancel) return;
    this.#next(0);
    this.#beat();
  }

  /** Ends the round under way at its next page, and lets another process follow. */
  async stop(): Promise<void> {
    this.#cancel?.();
    this.#cancelBeat();
    this.#cancel = undefined;
    await this.#round;
    await this.#holding.release();
  }

  #next(ms: number): void {
    this.#cancel = this.#parts.clock.after(ms, () => {
      this.#round = this.#follow().then((waitMs) => {
        if (this.#cancel) this.#next(waitMs);
      });
    });
  }

  /** Says again and again that this process follows, also while it waits for its next round. */
  #beat(): void {
    const { clock, log } = this.#parts;
    this.#cancelBeat = clock.after(LEASE_MS / 3, () => {
      this.#beat();
      if (!this.#holding.isHeld) return;
      this.#hold().catch((error: unknown) => {
        log.error('the lease of the watch could not be renewed', { error });
      });
    });
  }

  /** One round; gives how long to wait before the next. */
  async #follow(): Promise<number> {
    const { log } = this.#parts;
    try {
      if (!(await this.#hold())) return STANDBY_MS;
      return await this.#readAll();
    } catch (error) {
      log.error('a round of following the audit log failed', { error });
      return SOONEST_MS;
    }
  }

  async #readAll(): Promise<number> {
    const { book, tenantId, clock } = this.#parts;
    const progress = await this.#progress();
    const now = clock.now().toISOString();
    const pace = { goOn: () => this.#hold(), restMs: restBetweenPasses(progress.values()) };
    const turns = await Promise.all(
      FAMILIES.map((family) => this.#reader.read(family, progress.get(family.id), pace)),
    );
    // What was before can wait; what happens now is to be told.
    await this.#parts.onRound?.();
    const isPast = await this.#readBack(turns);
    await book.prune(tenantId, shifted(now, -INDEX_DAYS * DAY), PRUNED_A_ROUND);
    return this.#waitAfter(turns, isPast);
  }

  /** What was before comes when the present is read. */
  async #readBack(turns: readonly Turn[]): Promise<boolean> {
    if (turns.some(({ outcome }) => outcome !== 'ended')) return false;
    const progress = await this.#progress();
    const since = shifted(this.#parts.clock.now().toISOString(), -INDEX_DAYS * DAY);
    const done = await Promise.all(
      FAMILIES.map((family) => {
        const known = progress.get(family.id);
        return known ? this.#backfill.read(family, known, since) : true;
      }),
    );
    return done.every(Boolean);
  }

  #waitAfter(turns: readonly Turn[], isPast: boolean): number {
    const outcomes = turns.map(({ outcome }) => outcome);
    if (outcomes.includes('more')) return AT_ONCE_MS;
    const quiet = turns.every(({ arrived }) => arrived === 0) && !outcomes.includes('broken');
    const { longestWaitMs: latest = LATEST_MS } = this.#parts;
    const soonest = Math.min(SOONEST_MS, latest);
    this.#waitMs = quiet ? Math.min(this.#waitMs * SLOWER, latest) : soonest;
    return isPast ? this.#waitMs : soonest;
  }

  async #progress(): Promise<ReadonlyMap<string, Progress>> {
    const { book, tenantId } = this.#parts;
    const all = await book.progress(tenantId);
    return new Map(all.map((one) => [one.family, one]));
  }

  /** False also once it is to stop. */
  async #hold(): Promise<boolean> {
    if (!this.#cancel) return false;
    return (await this.#holding.keep(this.#parts.clock.now().getTime())) !== 'not-held';
  }
}

function holdingOf({ book, tenantId, holder = randomUUID(), isGone }: FollowerParts): Holding {
  return new Holding({
    book: {
      hold: (...holding) => book.hold(tenantId, ...holding),
      holder: () => book.holder(tenantId),
      release: (name) => book.release(tenantId, name),
    },
    ...{ holder, isGone: isGone ?? (() => false), leaseMs: LEASE_MS },
  });
}
