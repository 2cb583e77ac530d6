import type { Voice } from '../voice.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something lasts, in the one unit that says it best: '3 hours'. Both ISO 8601. */
export function ageOf(since: string, until: string, { strings }: Voice): string {
  const ms = Math.max(0, Date.parse(until) - Date.parse(since));
  const [unit, size] =
    ms < HOUR
      ? (['minutes', MINUTE] as const)
      : ms < 2 * DAY
        ? (['hours', HOUR] as const)
        : (['days', DAY] as const);
  return strings.say(`desk.age.${unit}`, { count: Math.floor(ms / size) });
}
