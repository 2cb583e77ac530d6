import type { AuditRow } from '../diagnosis/attempt.ts';
import type { MissingBecause } from '../diagnosis/piece.ts';
import type { Family } from './families.ts';

/** Where audit rows come from, one page a call. Never rejects. */
export interface AuditFeed {
  /** Rows that happened at or after `from` (ISO 8601, UTC), and not after `to`; oldest first. */
  first(family: Family, from: string, to?: string): Promise<FeedPage>;
  /** The page behind a link, which is followed as it stands. */
  next(link: string): Promise<FeedPage>;
}

export type FeedPage =
  | { readonly read: true; readonly rows: readonly AuditRow[]; readonly next?: string }
  | { readonly read: false; readonly because: MissingBecause };
