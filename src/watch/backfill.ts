import type { AuditRow } from '../diagnosis/attempt.ts';
import type { Clock } from '../inquiry/ports.ts';
import type { Family, FamilyId } from './families.ts';
import type { AuditFeed } from './feed.ts';
import type { Progress, RowBook } from './row-book.ts';
import { HOUR, shifted } from './times.ts';

/** The first stretch; it grows while there is little in it, so that a small tenant is read in a few calls. */
const FIRST_STRETCH_MS = HOUR;
const GROWTH = 4;
const FEW_PAGES = 2;
const MANY_PAGES = 10;

export interface BackfillParts {
  readonly tenantId: string;
  readonly feed: AuditFeed;
  readonly book: RowBook;
  readonly clock: Clock;
}

/** Reads what happened before the watching began, from the newest backwards, stretch by stretch. */
export class Backfill {
  readonly #parts: BackfillParts;
  readonly #stretches = new Map<FamilyId, number>();

  constructor(parts: BackfillParts) {
    this.#parts = parts;
  }

  /** Reads one stretch of this family; true when it is read as far back as `since`. */
  async read(family: Family, progress: Progress, since: string): Promise<boolean> {
    const { book, tenantId, clock } = this.#parts;
    if (progress.readFrom <= since) return true;
    const stretch = this.#stretches.get(family.id) ?? FIRST_STRETCH_MS;
    const wanted = shifted(progress.readFrom, -stretch);
    const from = wanted < since ? since : wanted;
    const read = await this.#pages(family, from, progress.readFrom);
    if (!read) return false;
    const { rows, pages } = read;
    if (pages <= FEW_PAGES) this.#stretches.set(family.id, stretch * GROWTH);
    if (pages >= MANY_PAGES) this.#stretches.set(family.id, Math.ceil(stretch / GROWTH));
    const seenAt = clock.now().toISOString();
    const arrival = { family: family.id, rows, seenAt, isOld: true };
    await book.keep(tenantId, arrival, { ...progress, readFrom: from });
    return from <= since;
  }

  /** All of them or none: a stretch is known as a whole. */
  async #pages(family: Family, from: string, to: string) {
    const { feed } = this.#parts;
    const rows: AuditRow[] = [];
    let page = await feed.first(family, from, to);
    for (let pages = 1; page.read; pages += 1) {
      rows.push(...page.rows);
      if (!page.next) return { rows, pages };
      page = await feed.next(page.next);
    }
    return undefined;
  }
}
