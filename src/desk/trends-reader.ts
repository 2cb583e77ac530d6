import type { Clock } from '../inquiry/ports.ts';
import type { Trends, TrendsBook } from './trends.ts';
import { bucketOf, MOST_DAYS, periodOf } from './trends-period.ts';

export interface TrendsReaderParts {
  readonly book: TrendsBook;
  readonly clock: Pick<Clock, 'now'>;
  /** After so many days closed cases and findings are deleted. */
  readonly keptDays: number;
}

/** The figures of the last days, and whether all of that time is still there to be counted. */
export interface RecentTrends {
  readonly days: number;
  readonly trends: Trends;
  /** How many days are kept, where that is less than was asked for. */
  readonly keptDays?: number;
}

export class TrendsReader {
  readonly #parts: TrendsReaderParts;

  constructor(parts: TrendsReaderParts) {
    this.#parts = parts;
  }

  /** @param wanted days, brought within what can be shown */
  async recent(tenantId: string, wanted: number): Promise<RecentTrends> {
    const { book, clock, keptDays } = this.#parts;
    const days = Math.min(Math.max(Math.trunc(wanted), 1), MOST_DAYS);
    const trends = await book.trends(periodOf(tenantId, days, clock.now()), bucketOf(days));
    return { days, trends, ...(keptDays < days && { keptDays }) };
  }
}
