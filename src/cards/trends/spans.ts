import type { Spread } from '../../desk/trends.ts';
import type { Voice } from '../voice.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes in the one unit that says them best: '12 minutes', '5 hours', '3 days'. */
export function spanOf(minutes: number, { strings }: Pick<Voice, 'strings'>): string {
  const [unit, size] =
    minutes < 2 * HOUR
      ? (['minutes', 1] as const)
      : minutes < 2 * DAY
        ? (['hours', HOUR] as const)
        : (['days', DAY] as const);
  return strings.say(`desk.age.${unit}`, { count: Math.round(minutes / size) });
}

/** 'half within 12 minutes, nine of ten within 3 hours'. */
export function spreadOf({ count, median = 0, ninetieth = 0 }: Spread, voice: Voice): string {
  return voice.strings.say('trends.spread', {
    count,
    median: { own: spanOf(median, voice) },
    ninetieth: { own: spanOf(ninetieth, voice) },
  });
}
