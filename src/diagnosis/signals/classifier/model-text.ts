import type { Label } from '../examples/examples.ts';
import type { Model } from './model.ts';

/** Signs a digit may have: printable, and plain inside a template string. */
const DIGITS =
  '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~"\'';
const VALUE = new Map([...DIGITS].map((digit, value) => [digit, value]));
/** Weights stand in so many steps either side of zero, finer near zero. */
const STEPS = 45;
/** How much a feature tells, from 1 up, in steps of this. */
const TELLING_STEP = 0.1;

/** A model before it is written down. */
export interface Learned {
  readonly labels: readonly Label[];
  readonly bias: readonly number[];
  readonly features: readonly LearnedFeature[];
}

export interface LearnedFeature {
  readonly name: string;
  readonly telling: number;
  /** Per label, in the order of the labels. */
  readonly weights: Float64Array;
}

/**
 * A model as text. First line: the labels. Second: their bias. Third: the greatest weight. Then a line for each
 * feature: its name, a tab, a digit for how much it tells, and two digits, label and weight, for each label it
 * speaks for or against. Weights below `least` are left out, and features of which nothing is left.
 */
export function writeModel({ labels, bias, features }: Learned, least: number): string {
  if (labels.length > DIGITS.length) throw new Error(`More than ${DIGITS.length} labels.`);
  const greatest = features.reduce(
    (most, { weights }) => Math.max(most, ...weights.map(Math.abs)),
    0,
  );
  const rows = features.flatMap(({ name, telling, weights }) => {
    const pairs = labels.flatMap((_, label) => {
      const step = stepOf(weights[label] ?? 0, greatest);
      const kept = step !== 0 && Math.abs(weights[label] ?? 0) >= least;
      return kept ? [`${digit(label)}${digit(step + STEPS)}`] : [];
    });
    const told = digit(Math.round((telling - 1) / TELLING_STEP));
    return pairs.length > 0 ? [`${name}\t${told}${pairs.join('')}`] : [];
  });
  const head = [labels.join(' '), bias.map((one) => one.toFixed(3)).join(' '), `${greatest}`];
  return [...head, ...rows.sort()].join('\n');
}

/** Reads what `writeModel` wrote. */
export function readModel(text: string): Model {
  const [labels = '', bias = '', greatest = '', ...lines] = text.split('\n');
  const rows = new Map<string, number>();
  const telling = new Float64Array(lines.length);
  const starts = new Uint32Array(lines.length + 1);
  const size = lines.reduce((sum, line) => sum + (line.length - line.indexOf('\t') - 2) / 2, 0);
  const columns = new Uint8Array(size);
  const weights = new Float64Array(size);
  const weightOf = [...DIGITS].map((_, value) => fromStep(value - STEPS, Number(greatest)));
  let at = 0;
  for (const [row, line] of lines.entries()) {
    const tab = line.indexOf('\t');
    rows.set(line.slice(0, tab), row);
    telling[row] = 1 + TELLING_STEP * digitAt(line, tab + 1);
    starts[row] = at;
    for (let pair = tab + 2; pair < line.length; pair += 2) {
      columns[at] = digitAt(line, pair);
      weights[at] = weightOf[digitAt(line, pair + 1)] ?? 0;
      at += 1;
    }
  }
  starts[lines.length] = at;
  return {
    labels: labels.split(' ') as Label[],
    bias: Float64Array.from(bias.split(' '), Number),
    rows,
    telling,
    starts,
    columns,
    weights,
  };
}

function stepOf(weight: number, greatest: number): number {
  const step = Math.round(STEPS * Math.sqrt(Math.abs(weight) / greatest));
  return weight < 0 ? -step : step;
}

function fromStep(step: number, greatest: number): number {
  return Math.sign(step) * greatest * (step / STEPS) ** 2;
}

function digit(value: number): string {
  return DIGITS[Math.max(0, Math.min(DIGITS.length - 1, value))] ?? '';
}

function digitAt(line: string, at: number): number {
  return VALUE.get(line[at] ?? '') ?? 0;
}
