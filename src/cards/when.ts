import type { Reader } from './card.ts';
import type { Strings } from './strings.ts';

/** Times as a person says them, in their zone. All wording is Intl's or the locale file's. */
export interface When {
  /** False where the reader's zone is unknown and times are UTC. */
  readonly inOwnZone: boolean;
  /** 'today at 09:14', 'Tuesday at 14:05', '3 November at 09:14'; only the last on a lasting card; with the zone where the clock alone misleads. */
  moment(at: string): string;
  /** 'at 09:14' where the day is today and goes without saying; else like `moment`. */
  clock(at: string): string;
  /** 'in about 3 hours'; undefined once the time is past. */
  until(at: string): string | undefined;
  /** '3 hours', '1 day'. */
  span(amount: number, unit: 'hour' | 'day'): string;
}

interface Formats {
  readonly time: Intl.DateTimeFormat;
  readonly zone: Intl.DateTimeFormat;
  readonly date: Intl.DateTimeFormat;
  readonly dateAndYear: Intl.DateTimeFormat;
  readonly weekday: Intl.DateTimeFormat;
  readonly parts: Intl.DateTimeFormat;
  readonly nearDay: Intl.RelativeTimeFormat;
  /** The zone asked for is unknown, so times are UTC and must say so. */
  readonly lost: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Clocks go back by an hour, on Lord Howe Island by half of one. */
const SHIFTS = [HOUR, HOUR / 2];

/** Formatters are dear to make and cheap to keep; both keys are bounded by what Intl accepts. */
const formatsByReader = new Map<string, Formats>();
const MOST_FORMATS = 500;

export function whenFor(
  reader: Pick<Reader, 'locale' | 'timeZone' | 'now' | 'lasting'>,
  strings: Strings,
): When {
  const formats = formatsFor(reader.locale, reader.timeZone, strings.language);
  const now = Date.parse(reader.now);
  /** One card names the same moment again and again, and Intl takes its time. */
  const moments = new Map<string, string>();

  function clock(at: number): string {
    const time = formats.time.format(at);
    if (!formats.lost && !isRepeatedHour(at, formats.time)) return time;
    const zone = formats.zone.formatToParts(at).find(({ type }) => type === 'timeZoneName');
    return `${time} ${zone?.value ?? 'UTC'}`;
  }

  function day(at: number): string {
    if (reader.lasting) return date(at);
    const distance = dayNumber(at, formats.parts) - dayNumber(now, formats.parts);
    if (Math.abs(distance) <= 1) return formats.nearDay.format(distance, 'day');
    if (Math.abs(distance) < 7) return formats.weekday.format(at);
    return date(at);
  }

  function date(at: number): string {
    const sameYear = yearOf(at, formats.parts) === yearOf(now, formats.parts);
    return (sameYear ? formats.date : formats.dateAndYear).format(at);
  }

  function moment(at: string): string {
    const known = moments.get(at) ?? momentOf(at);
    moments.set(at, known);
    return known;
  }

  function momentOf(at: string): string {
    const time = Date.parse(at);
    if (Number.isNaN(time)) return strings.say('cards.when.unknown');
    const words = { day: { own: day(time) }, time: { own: clock(time) } };
    return strings.say('cards.when.moment', words);
  }

  function span(amount: number, unit: 'minute' | 'hour' | 'day'): string {
    return unitFormat(strings.language, unit).format(amount);
  }

  return {
    inOwnZone: !formats.lost,
    moment,
    span,
    clock(at) {
      const time = Date.parse(at);
      const today = dayNumber(time, formats.parts) === dayNumber(now, formats.parts);
      return today ? strings.say('cards.when.clock', { time: { own: clock(time) } }) : moment(at);
    },
    until(at) {
      const left = Date.parse(at) - now;
      if (!(left > 0)) return undefined;
      if (left < MINUTE) return strings.say('cards.when.within-a-minute');
      const about = (amount: number, unit: 'minute' | 'hour' | 'day') =>
        strings.say('cards.when.in-about', { span: { own: span(amount, unit) } });
      if (left < 50 * MINUTE) return about(Math.ceil(left / MINUTE), 'minute');
      if (left < 36 * HOUR) return about(Math.max(1, Math.round(left / HOUR)), 'hour');
      return about(Math.round(left / DAY), 'day');
    },
  };
}

/** When clocks go back, an hour comes twice and a clock time alone does not say which one is meant. */
function isRepeatedHour(at: number, time: Intl.DateTimeFormat): boolean {
  return repeated(Math.floor(at / QUARTER) * QUARTER, time);
}

const repeated = remembering<boolean>((at, time) => {
  const shown = time.format(at);
  return SHIFTS.some(
    (shift) => time.format(at - shift) === shown || time.format(at + shift) === shown,
  );
});

/** Days since 1970 of the calendar day that is being lived at this moment in the formatter's zone. */
function dayNumber(at: number, parts: Intl.DateTimeFormat): number {
  const { year, month, day } = calendar(at, parts);
  return Date.UTC(year, month - 1, day) / DAY;
}

function yearOf(at: number, parts: Intl.DateTimeFormat): number {
  return calendar(at, parts).year;
}

interface Calendar {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Every zone is some quarters of an hour from UTC, so a day begins with one, and within one nothing changes. */
const QUARTER = 15 * MINUTE;
const MOST_QUARTERS = 2_000;

const calendars = remembering<Calendar>((at, parts) => {
  const [month = 0, day = 0, year = 0] = parts.format(at).split('/').map(Number);
  return { year, month, day };
});

function calendar(at: number, parts: Intl.DateTimeFormat): Calendar {
  return calendars(Math.floor(at / QUARTER) * QUARTER, parts);
}

/** What a formatter says of a moment; people ask about the same few hours again and again, and Intl takes its time. */
function remembering<T>(say: (at: number, format: Intl.DateTimeFormat) => T) {
  const known = new WeakMap<Intl.DateTimeFormat, Map<number, T>>();
  return (at: number, format: Intl.DateTimeFormat): T => {
    const said = known.get(format) ?? new Map<number, T>();
    known.set(format, said);
    const before = said.get(at);
    if (before !== undefined) return before;
    const answer = say(at, format);
    if (said.size >= MOST_QUARTERS) said.clear();
    said.set(at, answer);
    return answer;
  };
}

function formatsFor(locale: string, timeZone: string, language: string): Formats {
  const key = `${language} ${locale} ${timeZone}`;
  const known = formatsByReader.get(key);
  if (known) return known;
  const formats = makeFormats(spokenLocale(locale, language), timeZone);
  if (formatsByReader.size >= MOST_FORMATS) formatsByReader.clear();
  formatsByReader.set(key, formats);
  return formats;
}

/** The language of the strings with the habits of the reader's region: English text for Austria is 'en-AT'. */
export function spokenLocale(locale: string, language: string): string {
  if (locale === language || locale.startsWith(`${language}-`))
    return supported(locale) ?? language;
  const region = /-([A-Za-z]{2}|\d{3})(?:-|$)/.exec(locale)?.[1];
  return (region && supported(`${language}-${region}`)) ?? language;
}

function supported(locale: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0];
  } catch {
    return undefined;
  }
}

function makeFormats(locale: string, wantedZone: string): Formats {
  const lost = !isZone(wantedZone);
  const timeZone = lost ? 'UTC' : wantedZone;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options });
  return {
    lost,
    time: format({ timeStyle: 'short' }),
    zone: format({ timeZoneName: 'short' }),
    date: format({ day: 'numeric', month: 'long' }),
    dateAndYear: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: format({ weekday: 'long' }),
    parts: new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }),
    nearDay: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
  };
}

function isZone(timeZone: string): boolean {
  if (timeZone === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

const unitFormats = new Map<string, Intl.NumberFormat>();

function unitFormat(language: string, unit: 'minute' | 'hour' | 'day'): Intl.NumberFormat {
  const key = `${language} ${unit}`;
  const known = unitFormats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  unitFormats.set(key, format);
  return format;
}
