import type { CauseFigures } from '../../desk/trends-by-cause.ts';
import { cut } from '../escape.ts';
import type { Voice } from '../voice.ts';

/** A legend has one line on a phone. In characters. */
const LONGEST_LEGEND = 28;

/** Rows of the table that stands for the chart. A week has a row a day; where there is more, neighbours share one. */
const MOST_ROWS = 7;
const SHARED_ROWS = 5;

/** How many causes a row of the table names. */
const MOST_NAMED = 2;

type What = 'failures' | 'cases';

/** A bar for each day, week or month, in layers of causes; and the same as a table, for hosts without charts. */
export function overTimeView(
  what: What,
  rows: readonly CauseFigures[],
  labels: readonly string[],
  voice: Voice,
) {
  const { strings } = voice;
  const shown = rows
    .map((row, place) => ({ ...row, color: colorOf(row, place) }))
    .filter((row) => row[what].total > 0);
  return {
    title: strings.say(`trends.chart.${what}`),
    series: shown.map((row) => ({
      legend: cut(causeName(row, voice), LONGEST_LEGEND),
      color: row.color,
      values: labels.map((x, i) => ({ x, y: row[what].overTime[i] ?? 0 })),
    })),
    rows: spansOf(labels).map(({ label, from, to }) => {
      const counts = shown
        .map((row) => ({ row, count: totalOf(row[what].overTime.slice(from, to)) }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count);
      return {
        label: label(strings),
        count: numberOf(totalOf(counts.map(({ count }) => count)), voice),
        mostly: mostly(counts, voice),
      };
    }),
  };
}

export function causeName({ cause, causes }: CauseFigures, { strings, ...voice }: Voice): string {
  if (cause === 'others') return strings.say('trends.cause.others', { count: causes });
  return cause === 'unknown' ? strings.say('trends.cause.unknown') : voice.cause(cause).name;
}

/** Names of Teams. A cause has the same color in every chart of a card. */
export const COLORS = [
  'categoricalBlue',
  'categoricalMarigold',
  'categoricalTeal',
  'categoricalPurple',
  'categoricalGreen',
] as const;

export const REST = 'neutral';

function colorOf({ cause }: CauseFigures, place: number): string {
  return (cause === 'others' ? undefined : COLORS[place]) ?? REST;
}

/** The columns of the chart as rows, few enough to be read. */
function spansOf(labels: readonly string[]) {
  const size = labels.length <= MOST_ROWS ? 1 : Math.ceil(labels.length / SHARED_ROWS);
  const starts = labels.flatMap((_, i) => (i % size === 0 ? [i] : []));
  return starts.map((from) => {
    const to = Math.min(from + size, labels.length);
    const [first, last] = [labels[from] ?? '', labels[to - 1] ?? ''];
    const label = (strings: Voice['strings']) =>
      first === last
        ? first
        : strings.say('trends.range', { from: { own: first }, to: { own: last } });
    return { from, to, label };
  });
}

/** The others together would always come first, and say nothing. */
function mostly(
  counts: readonly { readonly row: CauseFigures; readonly count: number }[],
  voice: Voice,
): string {
  const { strings } = voice;
  const named = counts.filter(({ row }) => row.cause !== 'others').slice(0, MOST_NAMED);
  if (named.length === 0) return strings.say('trends.nothing');
  const each = named.map(({ row, count }) =>
    strings.say('trends.mostly', {
      cause: { own: cut(causeName(row, voice), LONGEST_LEGEND) },
      count,
    }),
  );
  return each.join(', ');
}

/** '1,204' */
export function numberOf(count: number, { strings }: Voice): string {
  return strings.say('trends.number', { count });
}

function totalOf(counts: readonly number[]): number {
  return counts.reduce((sum, one) => sum + one, 0);
}
