import type { Clock, Log } from '../inquiry/ports.ts';
import type { Family, FamilyId } from './families.ts';
import type { AuditFeed, FeedPage } from './feed.ts';
import { isPassDue, passEnded, planPass, planSweep, sweepEnd, sweepEnded } from './plan-pass.ts';
import type { Pass, Progress, RowBook } from './row-book.ts';
import { MINUTE, shifted } from './times.ts';

/** Pages of one family in a row, so that a family with much to catch up on does not hold up the others. */
const PAGES_A_TURN = 10;

/** So often a page that cannot be understood is tried before what it may hold is passed over. */
const TRIES = 5;
/** At first; twice as much each time until a page is understood again. */
const PASSED_OVER_MS = MINUTE;

export interface FamilyReaderParts {
  readonly tenantId: string;
  readonly feed: AuditFeed;
  readonly book: RowBook;
  readonly clock: Clock;
  readonly log: Log;
}

/** `ended`: read up to the present; `more`: goes on at the next turn; `broken`: a page could not be had. */
export interface Turn {
  readonly outcome: 'ended' | 'more' | 'broken';
  readonly arrived: number;
}

export interface Pace {
  /** False when this process is to read no further. */
  readonly goOn: () => Promise<boolean>;
  /** From one pass to the next. */
  readonly restMs: number;
}

const NOTHING: Turn = { outcome: 'ended', arrived: 0 };

/** Reads one family page by page; every page is kept with how far it brings the reading, so nothing is lost. */
export class FamilyReader {
  readonly #parts: FamilyReaderParts;
  /** How often the next page of a family could not be understood. */
  readonly #failed = new Map<FamilyId, number>();

  constructor(parts: FamilyReaderParts) {
    this.#parts = parts;
  }

  /** The newest rows if they are due, then a piece of the sweep if there is one. */
  async read(family: Family, before: Progress | undefined, { goOn, restMs }: Pace): Promise<Turn> {
    const now = this.#parts.clock.now().toISOString();
    const isDue = isPassDue(family, before, now, restMs);
    const turn = isDue ? await this.#pass(family, before, now, goOn) : undefined;
    const progress = turn ? turn.progress : before;
    const sweep = planSweep(progress, now);
    if (!progress || !sweep || (turn && turn.outcome !== 'ended')) return turn ?? NOTHING;
    const swept = await this.#sweep(family, { ...progress, sweep }, goOn);
    return { ...swept, arrived: (turn?.arrived ?? 0) + swept.arrived };
  }

  async #pass(
    family: Family,
    before: Progress | undefined,
    now: string,
    goOn: () => Promise<boolean>,
  ): Promise<Turn & { readonly progress: Progress }> {
    const { feed } = this.#parts;
    const { pass, readFrom, gaps } = planPass(family, before, now);
    for (const gap of gaps) await this.#say(family, { ...gap, family: family.id }, now);
    let progress: Progress = {
      ...{ family: family.id, wideAt: pass.from, widePages: 0, readUntil: pass.from, pages: 0 },
      ...before,
      ...{ readFrom, pass },
    };
    let arrived = 0;
    let page = await feed.first(family, pass.reached);
    for (let turn = 1; page.read; turn += 1) {
      if (!(await goOn())) return { outcome: 'broken', arrived, progress };
      const kept = await this.#keep(family, progress, page);
      progress = kept.progress;
      arrived += kept.arrived;
      if (!page.next) return { outcome: 'ended', arrived, progress };
      if (turn === PAGES_A_TURN) return { outcome: 'more', arrived, progress };
      page = await feed.next(page.next);
    }
    await this.#broken(family, progress, page.because, now);
    return { outcome: 'broken', arrived, progress };
  }

  /** Some pages of the sweep. A page that cannot be had is tried next time. */
  async #sweep(
    family: Family,
    before: Progress & { readonly sweep: Pass },
    goOn: Pace['goOn'],
  ): Promise<Turn> {
    const { feed, book, tenantId, clock } = this.#parts;
    let { sweep } = before;
    let arrived = 0;
    let page = await feed.first(family, sweep.reached, sweepEnd(sweep));
    for (let turn = 1; page.read && (await goOn()); turn += 1) {
      sweep = further(sweep, page);
      const moved = { ...before, sweep };
      const arrival = { family: family.id, rows: page.rows, seenAt: clock.now().toISOString() };
      const fresh = await book.keep(tenantId, arrival, page.next ? moved : sweepEnded(moved));
      arrived += fresh.length;
      if (!page.next) return { outcome: 'ended', arrived };
      if (turn === PAGES_A_TURN) return { outcome: 'more', arrived };
      page = await feed.next(page.next);
    }
    return { outcome: 'broken', arrived };
  }

  async #keep(family: Family, before: Progress, page: Extract<FeedPage, { read: true }>) {
    const { book, tenantId, clock } = this.#parts;
    this.#failed.delete(family.id);
    const pass = before.pass && further(before.pass, page);
    const moved = { ...before, ...(pass && { pass }) };
    const progress = page.next ? moved : passEnded(moved);
    const seenAt = clock.now().toISOString();
    const arrival = { family: family.id, rows: page.rows, seenAt };
    const { length } = await book.keep(tenantId, arrival, progress);
    return { progress, arrived: length };
  }

  /** A page that is unreadable for good must not stop the reading for ever: it is passed over, and said. */
  async #broken(family: Family, progress: Progress, because: string, now: string): Promise<void> {
    const { book, tenantId, log } = this.#parts;
    const { pass } = progress;
    log.info('a page of the audit log could not be read', { family: family.id, because });
    if (!pass) return;
    const tries = because === 'unreadable' ? (this.#failed.get(family.id) ?? 0) + 1 : 0;
    this.#failed.set(family.id, tries);
    const { reached } = pass;
    const isLost = tries > 0 && tries % TRIES === 0;
    const to = isLost ? shifted(reached, PASSED_OVER_MS * 2 ** (tries / TRIES - 1)) : reached;
    if (isLost) {
      await this.#say(family, { family: family.id, from: reached, to, because: 'page-lost' }, now);
    }
    const arrival = { family: family.id, rows: [], seenAt: now };
    await book.keep(tenantId, arrival, { ...progress, pass: { ...pass, reached: to } });
  }

  async #say(family: Family, gap: Parameters<RowBook['addGap']>[1], now: string): Promise<void> {
    const { book, tenantId, log } = this.#parts;
    const { from, to, because } = gap;
    log.warn('the audit log was not followed without a gap', {
      family: family.id,
      ...{ from, to, because },
    });
    await book.addGap(tenantId, gap, now);
  }
}

function further(pass: Pass, { rows }: Extract<FeedPage, { read: true }>): Pass {
  const last = rows.at(-1)?.at;
  const reached = last && last > pass.reached ? last : pass.reached;
  return { ...pass, reached, pages: pass.pages + 1 };
}
