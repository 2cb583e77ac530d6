import type { Spread, Trends } from '../../desk/trends.ts';
import type { Voice } from '../voice.ts';
import { COLORS, REST } from './over-time.ts';
import { spanOf } from './spans.ts';

/** Beyond so many minutes hours are easier to compare. */
const MOST_MINUTES = 180;

/** How long cases waited, as bars beside each other and as a table; the unit is in the title. */
export function timesView({ toClaim, toResolve }: Trends, voice: Voice) {
  const { strings } = voice;
  const spreads = [
    { name: 'taken', spread: toClaim },
    { name: 'solved', spread: toResolve },
  ].filter(({ spread }) => spread.count > 0);
  const longest = Math.max(0, ...spreads.map(({ spread }) => spread.ninetieth ?? 0));
  const inHours = longest > MOST_MINUTES;
  const bars = (which: 'median' | 'ninetieth') =>
    spreads.map(({ name, spread }) => ({
      x: strings.say(`trends.times.${name}`),
      y: inHours ? Math.round((spread[which] ?? 0) / 6) / 10 : (spread[which] ?? 0),
    }));
  return {
    title: strings.say(inHours ? 'trends.chart.times-hours' : 'trends.chart.times-minutes'),
    series: [
      { legend: strings.say('trends.column.half'), color: COLORS[0], values: bars('median') },
      { legend: strings.say('trends.column.ninetieth'), color: REST, values: bars('ninetieth') },
    ],
    rows: spreads.map(({ name, spread }) => ({
      label: strings.say(`trends.times.${name}`),
      half: span(spread.median, voice),
      ninetieth: span(spread.ninetieth, voice),
    })),
  };
}

function span(minutes: Spread['median'], voice: Voice): string {
  return spanOf(minutes ?? 0, voice);
}
