import { isTimeZone, localTime } from '../desk/local-time.ts';
import { DAY, MINUTE } from './times.ts';

/** Hours of the clock, 0 to 23, between which nobody is disturbed: from 18 to 8 is the night. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
  /** Saturday and Sunday as a whole. */
  readonly weekends?: true;
  /** IANA zone by which the clock goes; the person's own when absent. */
  readonly timeZone?: string;
}

const WORDS =
  /^(?:from\s+)?(\d{1,2})\s*(?:-|–|to|until|till)\s*(\d{1,2})(\s+(?:and|\+|,)?\s*weekends?)?(?:\s+([A-Za-z][\w+/-]+))?$/i;
const SATURDAY = 6;
const DAY_MINUTES = DAY / MINUTE;

/** "18-8", "22 to 7 and weekends", "18-8 Europe/Berlin"; undefined when it is none. */
export function parseQuietHours(text: string): QuietHours | undefined {
  const [, first, last, weekends, timeZone] = WORDS.exec(text.trim()) ?? [];
  const from = Number(first);
  const to = Number(last) % 24;
  if (first === undefined || !(from < 24 && Number(last) <= 24) || from === to) return undefined;
  if (timeZone !== undefined && !isTimeZone(timeZone)) return undefined;
  return { from, to, ...(weekends && { weekends: true }), ...(timeZone && { timeZone }) };
}

/** When the quiet hours that it is now come to their end; undefined when it is not quiet. */
export function quietUntil(now: Date, quiet: QuietHours, personsZone: string): Date | undefined {
  const zone = quiet.timeZone ?? personsZone;
  let end: Date | undefined;
  // A night may end in a weekend, and a weekend in a night.
  for (let next = endOf(now, quiet, zone); next; next = endOf(next, quiet, zone)) end = next;
  return end;
}

/** Of the night or the weekend that it is at this moment. */
function endOf(at: Date, { from, to, weekends }: QuietHours, zone: string): Date | undefined {
  const { minute, day } = localTime(at, zone);
  const hour = minute / 60;
  if (weekends && day >= SATURDAY) return later(at, (8 - day) * DAY_MINUTES - minute, 0, zone);
  const isQuiet = from < to ? hour >= from && hour < to : hour >= from || hour < to;
  if (!isQuiet) return undefined;
  return later(at, (to * 60 - minute + DAY_MINUTES) % DAY_MINUTES, to, zone);
}

/** So many minutes on, when the clock shows that hour: a night in which the clocks change is an hour off. */
function later(at: Date, minutes: number, hour: number, zone: string): Date {
  const end = new Date(Math.floor(at.getTime() / MINUTE) * MINUTE + minutes * MINUTE);
  const off = (localTime(end, zone).minute - hour * 60 + DAY_MINUTES) % DAY_MINUTES;
  const nearest = off > DAY_MINUTES / 2 ? off - DAY_MINUTES : off;
  return new Date(end.getTime() - nearest * MINUTE);
}
