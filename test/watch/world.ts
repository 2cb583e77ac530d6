import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditRow } from '../../src/diagnosis/attempt.ts';
import type { MissingBecause } from '../../src/diagnosis/piece.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { Family } from '../../src/watch/families.ts';
import type { AuditFeed, FeedPage } from '../../src/watch/feed.ts';
import { Follower, type FollowerParts } from '../../src/watch/follower.ts';
import { VirtualClock } from '../clock.ts';
import { FakeLog } from '../inquiry/world.ts';

export const TENANT = 'tenant-1';
export const START = '2026-03-09T08:00:00.000Z';
const MINUTE = 60_000;

/** The moment `minutes` after the start. */
export function at(minutes: number): string {
  return new Date(Date.parse(START) + minutes * MINUTE).toISOString();
}

let rows = 0;

/** One audit row; by default a reset that the on-premises policy refused. */
export function aRow(when: string, some: Partial<AuditRow> = {}): AuditRow {
  rows += 1;
  return {
    id: `row-${rows}`,
    at: when,
    correlationId: `correlation-${rows}`,
    activity: 'Reset password (self-service)',
    result: 'failure',
    reason: 'OnPremisesPolicyViolation',
    targetId: 'person-1',
    details: {},
    ...some,
  };
}

/** An audit log that shows each row from a moment on, in pages, and fails as told. */
export class FakeLogFeed implements AuditFeed {
  readonly #clock: VirtualClock;
  readonly #links = new Map<string, { rows: readonly AuditRow[]; page: number }>();
  readonly #rows: { readonly row: AuditRow; readonly shownAt: string }[] = [];
  readonly calls: { readonly family: string; readonly from: string; readonly to?: string }[] = [];
  pageSize = 3;
  /** What goes wrong with a page, given where its rows begin. */
  fault: (first: AuditRow | undefined, page: number) => MissingBecause | undefined = () =>
    undefined;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  show(row: AuditRow, shownAt: string = row.at): AuditRow {
    this.#rows.push({ row, shownAt });
    return row;
  }

  async first({ id, match, name }: Family, from: string, to?: string): Promise<FeedPage> {
    this.calls.push({ family: id, from, ...(to && { to }) });
    const now = this.#clock.now().toISOString();
    const wanted = this.#rows
      .filter(({ row, shownAt }) => {
        const named = match === 'eq' ? row.activity === name : row.activity.startsWith(name);
        return named && shownAt <= now && row.at >= from && (!to || row.at <= to);
      })
      .map(({ row }) => row)
      .toSorted((a, b) => a.at.localeCompare(b.at));
    return this.#page(wanted, 1);
  }

  async next(link: string): Promise<FeedPage> {
    const known = this.#links.get(link);
    return known ? this.#page(known.rows, known.page) : { read: false, because: 'unavailable' };
  }

  #page(all: readonly AuditRow[], page: number): FeedPage {
    const because = this.fault(all[0], page);
    if (because) return { read: false, because };
    const rest = all.slice(this.pageSize);
    const rows = all.slice(0, this.pageSize);
    if (rest.length === 0) return { read: true, rows };
    const next = `link-${this.#links.size}`;
    this.#links.set(next, { rows: rest, page: page + 1 });
    return { read: true, rows, next };
  }
}

/** A follower on a real file, with the log in the test's hand. */
export class WatchWorld {
  readonly folder = mkdtempSync(join(tmpdir(), 'reset-desk-watch-'));
  readonly file = join(this.folder, 'store.sqlite');
  readonly clock = new VirtualClock(START);
  readonly feed = new FakeLogFeed(this.clock);
  readonly log = new FakeLog();
  readonly #stores: Store[] = [];
  readonly store: Store = this.open();

  open(): Store {
    const store = openSqliteStore(this.file);
    this.#stores.push(store);
    return store;
  }

  follower(some: Partial<FollowerParts> = {}): Follower {
    const { feed, clock, log } = this;
    return new Follower({ tenantId: TENANT, feed, book: this.store.rows, clock, log, ...some });
  }

  async minutes(count: number): Promise<void> {
    await this.clock.advance(count * MINUTE);
  }

  async idsOf(userId = 'person-1'): Promise<readonly string[]> {
    return (await this.store.rows.rowsOf({ tenantId: TENANT, userId })).map(({ id }) => id);
  }

  async end(): Promise<void> {
    for (const store of this.#stores) await store.close();
    rmSync(this.folder, { recursive: true });
  }
}
