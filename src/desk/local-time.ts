const MINUTE_MS = 60_000;

/** A moment as the clocks of a time zone show it. */
export interface LocalTime {
  /** "2026-03-09" */
  readonly date: string;
  /** Minutes after midnight. */
  readonly minute: number;
  /** 1 is Monday, as in ISO 8601. */
  readonly day: number;
  /** What the zone is ahead of UTC, in minutes. */
  readonly offset: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError when there is no such time zone */
export function localTime(at: Date, timeZone: string): LocalTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const date = Date.UTC(number('year'), number('month') - 1, number('day'));
  const minute = number('hour') * 60 + number('minute');
  const shown = date + minute * MINUTE_MS;
  const actual = Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS;
  return {
    date: new Date(date).toISOString().slice(0, 10),
    minute,
    day: new Date(date).getUTCDay() || 7,
    offset: Math.round((shown - actual) / MINUTE_MS),
  };
}

/** ISO 8601 with the offset of the zone: "2026-03-09T09:00:00+01:00". */
export function localIso(at: Date, timeZone: string): string {
  const { offset } = localTime(at, timeZone);
  const shifted = new Date(at.getTime() + offset * MINUTE_MS).toISOString().slice(0, 19);
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${shifted}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  });
  formats.set(timeZone, format);
  return format;
}
