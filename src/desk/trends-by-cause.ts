import type { CauseId } from '../diagnosis/cause-id.ts';
import type { Count, Trends } from './trends.ts';
import { bucketsIn } from './trends-period.ts';

/** One cause; `unknown` where none was found, `others` for all that are not among the most frequent. */
export interface CauseFigures {
  readonly cause: CauseId | 'unknown' | 'others';
  /** How many causes these figures are of. */
  readonly causes: number;
  readonly failures: Figures;
  readonly cases: Figures;
}

export interface Figures {
  readonly total: number;
  /** In the order of `bucketsIn`. */
  readonly overTime: readonly number[];
}

/** The figures by cause, the most frequent first; beyond `most`, everything is one row. */
export function byCause(trends: Trends, most: number): readonly CauseFigures[] {
  const buckets = bucketsIn(trends, trends.bucket);
  const [failures, cases] = [trends.failures, trends.cases].map((counts) => tally(counts, buckets));
  const names = new Set([...(failures?.keys() ?? []), ...(cases?.keys() ?? [])]);
  const rows = Array.from(names, (cause) => ({
    ...{ cause, causes: 1 },
    failures: figuresOf(failures?.get(cause), buckets),
    cases: figuresOf(cases?.get(cause), buckets),
  })).toSorted((a, b) => weightOf(b) - weightOf(a) || a.cause.localeCompare(b.cause));
  // One row that says what it is takes no more room than one that says "others".
  if (rows.length <= most + 1) return rows;
  return [...rows.slice(0, most), rows.slice(most).reduce(together)];
}

type Tally = ReadonlyMap<CauseFigures['cause'], readonly number[]>;

function tally(counts: readonly Count[], buckets: readonly string[]): Tally {
  const rows = new Map<CauseFigures['cause'], number[]>();
  for (const { cause = 'unknown', from, count } of counts) {
    const row = rows.get(cause) ?? buckets.map(() => 0);
    const place = buckets.indexOf(from);
    if (place >= 0) row[place] = (row[place] ?? 0) + count;
    rows.set(cause, row);
  }
  return rows;
}

function figuresOf(row: readonly number[] | undefined, buckets: readonly string[]): Figures {
  const overTime = row ?? buckets.map(() => 0);
  return { total: overTime.reduce((sum, one) => sum + one, 0), overTime };
}

function weightOf({ failures, cases }: CauseFigures): number {
  return failures.total + cases.total;
}

function together(one: CauseFigures, other: CauseFigures): CauseFigures {
  return {
    cause: 'others',
    causes: one.causes + other.causes,
    failures: sum(one.failures, other.failures),
    cases: sum(one.cases, other.cases),
  };
}

function sum(one: Figures, other: Figures): Figures {
  return {
    total: one.total + other.total,
    overTime: one.overTime.map((value, i) => value + (other.overTime[i] ?? 0)),
  };
}
