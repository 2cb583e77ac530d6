import { isoTime } from './when.ts';

const FULL_MOMENT =
  /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?\s?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)(?!\d)/i;
const READ_AT_MOST = 20_000;

/**
 * A full moment with its zone, as ISO 8601 in UTC. "This morning at nine" is left alone: without a clock
 * and a zone it names no moment.
 */
export function timeSaid(text: string): string | undefined {
  return isoTime(FULL_MOMENT.exec(text.slice(0, READ_AT_MOST))?.[0]);
}
