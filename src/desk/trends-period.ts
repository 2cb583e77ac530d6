import type { Bucket, Period } from './trends.ts';

const DAY_MS = 24 * 3_600_000;

/** What is offered, and the most that can be asked for. */
export const USUAL_DAYS = [7, 30, 90] as const;
export const MOST_DAYS = 366;

/** More columns than this nobody reads on a phone. */
const MOST_DAY_BUCKETS = 14;
const MOST_WEEK_DAYS = 14 * 7;

/** The last `days` whole days in UTC, today among them. */
export function periodOf(tenantId: string, days: number, now: Date): Period {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  return {
    tenantId,
    from: new Date(today - (days - 1) * DAY_MS).toISOString(),
    to: new Date(today + DAY_MS).toISOString(),
  };
}

/** The finest that still fits: days for a fortnight, weeks for a quarter, months for a year. */
export function bucketOf(days: number): Bucket {
  if (days <= MOST_DAY_BUCKETS) return 'day';
  return days <= MOST_WEEK_DAYS ? 'week' : 'month';
}

/** First days of all buckets of the period, also of those in which nothing happened: "2026-03-09". */
export function bucketsIn({ from, to }: Pick<Period, 'from' | 'to'>, bucket: Bucket): string[] {
  const buckets: string[] = [];
  for (let at = beginningOf(new Date(from), bucket); at < new Date(to); at = next(at, bucket)) {
    buckets.push(at.toISOString().slice(0, 10));
  }
  return buckets;
}

function beginningOf(at: Date, bucket: Bucket): Date {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  if (bucket === 'month') return new Date(Date.UTC(year, month, 1));
  const sinceMonday = (at.getUTCDay() + 6) % 7;
  return new Date(Date.UTC(year, month, day - (bucket === 'week' ? sinceMonday : 0)));
}

function next(at: Date, bucket: Bucket): Date {
  if (bucket === 'month') return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1));
  return new Date(at.getTime() + (bucket === 'week' ? 7 : 1) * DAY_MS);
}
