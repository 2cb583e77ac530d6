import type { Bucket } from '../../desk/trends.ts';
import type { Reader } from '../card.ts';
import type { Voice } from '../voice.ts';
import { spokenLocale } from '../when.ts';

const DAY_MS = 24 * 3_600_000;

/** Days of the calendar in UTC, as the buckets of the figures are. */
export interface Dates {
  /** '9 Mar', or 'Mar 2026' for a month. */
  bucket(from: string): string;
  /** '9 March 2026'. */
  day(at: string): string;
  /** The last day before a moment that is not counted any more. */
  lastBefore(to: string): string;
}

export function datesFor(bucket: Bucket, { locale }: Reader, { strings }: Voice): Dates {
  const spoken = spokenLocale(locale, strings.language);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(spoken, { timeZone: 'UTC', ...options });
  const short = format(
    bucket === 'month' ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' },
  );
  const long = format({ day: 'numeric', month: 'long', year: 'numeric' });
  return {
    bucket: (from) => short.format(new Date(from)),
    day: (at) => long.format(new Date(at)),
    lastBefore: (to) => long.format(new Date(Date.parse(to) - DAY_MS)),
  };
}
