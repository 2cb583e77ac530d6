import type { Bucket } from '../../desk/trends.ts';
import type { Reader } from '../card.ts';
import type { Voice } from '../voice.ts';
import { spokenLocale } from '../when.ts';

const DAY_MS = 24 * 3_600_000;

/** With more of them a chart has no room for the name of a month. */
const MOST_NAMED = 7;

/** Days of the calendar in UTC, as the buckets of the figures are. */
export interface Dates {
  /** '9 Mar' or '9/3' where there are many, 'Mar 26' for a month. */
  bucket(from: string): string;
  /** '9 March 2026'. */
  day(at: string): string;
  /** The last day before a moment that is not counted any more. */
  lastBefore(to: string): string;
}

export function datesFor(
  bucket: Bucket,
  buckets: number,
  { locale }: Reader,
  { strings }: Voice,
): Dates {
  const spoken = spokenLocale(locale, strings.language);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(spoken, { timeZone: 'UTC', ...options });
  const month = buckets > MOST_NAMED ? 'numeric' : 'short';
  const short = format(bucket === 'month' ? { month, year: '2-digit' } : { day: 'numeric', month });
  const long = format({ day: 'numeric', month: 'long', year: 'numeric' });
  return {
    bucket: (from) => short.format(new Date(from)),
    day: (at) => long.format(new Date(at)),
    lastBefore: (to) => long.format(new Date(Date.parse(to) - DAY_MS)),
  };
}
