const INSTANT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.(\d{1,12}))?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * An ISO 8601 time as UTC with seven digits of a second, the precision Graph writes.
 * Values of this form compare as strings. Undefined if the text is no time.
 */
export function instant(text: string): string | undefined {
  const [, day, time = '00:00:00', fraction = '', zone = 'Z'] = INSTANT.exec(text) ?? [];
  if (day === undefined) return undefined;
  const whole = new Date(`${day}T${time}${zone}`);
  if (Number.isNaN(whole.getTime())) return undefined;
  return `${whole.toISOString().slice(0, 19)}.${fraction.slice(0, 7).padEnd(7, '0')}Z`;
}

/** The same for a Date; `ticks` fills the digits that a Date does not have. */
export function instantOf(date: Date, ticks = 0): string {
  const digits = String(ticks % 10_000).padStart(4, '0');
  return `${date.toISOString().slice(0, -1)}${digits}Z`;
}
