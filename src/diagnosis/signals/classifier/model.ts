import type { Label } from '../examples/examples.ts';
import type { Feature } from './features.ts';

/** What was learned: how much each feature speaks for each label. */
export interface Model {
  readonly labels: readonly Label[];
  /** Per label, what speaks for it before a word is read. */
  readonly bias: Float64Array;
  /** Name of a feature → the number of its row. */
  readonly rows: ReadonlyMap<string, number>;
  /** Per row, how much its feature tells: the more, the fewer examples have it. */
  readonly telling: Float64Array;
  /** Row n is what stands from `starts[n]` to `starts[n + 1]` in the next two. */
  readonly starts: Uint32Array;
  readonly columns: Uint8Array;
  readonly weights: Float64Array;
}

/** A feature of a text that the model knows, and what it counts there. */
export interface Counted<F extends Feature = Feature> {
  readonly feature: F;
  readonly row: number;
  readonly value: number;
}

/** The known features of a text as a vector of length one. */
export function counted<F extends Feature>(
  { rows, telling }: Pick<Model, 'rows' | 'telling'>,
  features: readonly F[],
): Counted<F>[] {
  const known: { feature: F; row: number; value: number }[] = [];
  let squares = 0;
  for (const feature of features) {
    const row = rows.get(feature.name);
    if (row === undefined) continue;
    const value = feature.worth * (telling[row] ?? 0);
    squares += value * value;
    known.push({ feature, row, value });
  }
  const length = Math.sqrt(squares) || 1;
  for (const one of known) one.value /= length;
  return known;
}

/** Features that patterns found, which count as they are. */
export function countedAsTheyAre(
  { rows }: Pick<Model, 'rows'>,
  features: readonly Feature[],
): Counted[] {
  return features.flatMap((feature) => {
    const row = rows.get(feature.name);
    return row === undefined ? [] : [{ feature, row, value: feature.worth }];
  });
}

/** Per label, how much all that was counted speaks for it, as a logarithm. */
export function oddsOf(model: Model, all: readonly Counted[]): Float64Array {
  const odds = Float64Array.from(model.bias);
  const { starts, columns, weights } = model;
  for (const { row, value } of all) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const label = columns[at] ?? 0;
      odds[label] = (odds[label] ?? 0) + value * (weights[at] ?? 0);
    }
  }
  return odds;
}

/** The same as shares that add up to 1. */
export function sharesOf(model: Model, all: readonly Counted[]): Float64Array {
  return asShares(oddsOf(model, all));
}

/** Logarithms as shares that add up to 1, in their place. */
export function asShares(odds: Float64Array): Float64Array {
  const most = odds[greatest(odds)] ?? 0;
  let sum = 0;
  for (const [label, one] of odds.entries()) {
    odds[label] = Math.exp(one - most);
    sum += odds[label];
  }
  for (const [label, one] of odds.entries()) odds[label] = one / sum;
  return odds;
}

/** The number of the greatest, the first of equals. */
export function greatest(all: Float64Array): number {
  let best = 0;
  for (let at = 1; at < all.length; at += 1) if ((all[at] ?? 0) > (all[best] ?? 0)) best = at;
  return best;
}

/** How much one row speaks for one label. */
export function weightFor({ starts, columns, weights }: Model, row: number, label: number): number {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1) {
    if (columns[at] === label) return weights[at] ?? 0;
  }
  return 0;
}
