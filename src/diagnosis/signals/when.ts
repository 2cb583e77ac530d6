const GRAPH_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const HAS_OFFSET = /(?:Z|UTC|GMT|[+-]\d\d:?\d\d)\)?$/i;

/** Stands in where a row has no readable time; older than every policy window. */
export const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';

/**
 * Any spelling of a moment as ISO 8601 in UTC with three digits of milliseconds, so that strings sort
 * like times. A moment without offset is taken as UTC: audit logs and their downloads are.
 */
export function isoTime(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const text = raw.trim();
  // The shape Graph sends, for nearly every row: no parsing, only cutting.
  if (GRAPH_TIME.test(text)) {
    return `${text.slice(0, 19)}.${text.slice(20, -1).slice(0, 3).padEnd(3, '0')}Z`;
  }
  const utc = HAS_OFFSET.test(text) ? text : `${text}${text.includes('T') ? 'Z' : ' UTC'}`;
  const moment = Date.parse(utc);
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}
