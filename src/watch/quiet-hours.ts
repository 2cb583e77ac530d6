import { localTime } from '../desk/local-time.ts';
import { DAY, MINUTE } from './times.ts';

/** Hours of the clock, 0 to 23, between which nobody is disturbed: from 18 to 8 is the night. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** "18-8", "22 to 7", "from 18 until 8"; undefined when it is none. */
export function parseQuietHours(text: string): QuietHours | undefined {
  const match = /^(?:from\s+)?(\d{1,2})\s*(?:-|–|to|until|till)\s*(\d{1,2})$/i.exec(text.trim());
  const from = Number(match?.[1]);
  const to = Number(match?.[2]) % 24;
  return match && from < 24 && Number(match[2]) <= 24 && from !== to ? { from, to } : undefined;
}

/** When the quiet hours that it is now come to their end; undefined when it is not quiet. */
export function quietUntil(
  now: Date,
  { from, to }: QuietHours,
  timeZone: string,
): Date | undefined {
  const minute = localTime(now, timeZone).minute;
  const hour = minute / 60;
  const isQuiet = from < to ? hour >= from && hour < to : hour >= from || hour < to;
  if (!isQuiet) return undefined;
  const left = (to * 60 - minute + 24 * 60) % (24 * 60);
  const end = new Date(Math.floor(now.getTime() / MINUTE) * MINUTE + left * MINUTE);
  return afterClockChange(end, to, timeZone);
}

/** A night in which the clocks change is an hour longer or shorter than it looks from its evening. */
function afterClockChange(end: Date, to: number, timeZone: string): Date {
  const off = localTime(end, timeZone).minute - to * 60;
  const nearest = off > DAY / MINUTE / 2 ? off - DAY / MINUTE : off;
  return new Date(end.getTime() - nearest * MINUTE);
}
