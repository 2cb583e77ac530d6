import { localTime } from './local-time.ts';
import type { WorkingHours } from './settings.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** Nobody is reminded of anything older in steps of minutes. */
const MOST_DAYS = 400;

/**
 * Minutes of working time between two moments, by the clocks of the helpdesk's zone. A day on which the clocks
 * change has the working hours that its clocks show.
 */
export function workingMinutes(from: Date, to: Date, hours: WorkingHours): number {
  if (to <= from) return 0;
  const first = localTime(from, hours.timeZone);
  const last = localTime(to, hours.timeZone);
  const days = Math.min(daysBetween(first.date, last.date), MOST_DAYS);
  let minutes = 0;
  for (let i = 0; i <= days; i += 1) {
    if (!hours.days.includes(((first.day - 1 + i) % 7) + 1)) continue;
    const begin = Math.max(hours.from, i === 0 ? first.minute : 0);
    const end = Math.min(hours.to, i === days ? last.minute : DAY_MINUTES);
    minutes += Math.max(0, end - begin);
  }
  return minutes;
}

export function isWorkingTime(at: Date, hours: WorkingHours): boolean {
  const { day, minute } = localTime(at, hours.timeZone);
  return hours.days.includes(day) && minute >= hours.from && minute < hours.to;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (DAY_MINUTES * MINUTE_MS));
}
