import { asShares } from '../../src/diagnosis/signals/classifier/model.ts';

/** A text as numbers: its features, what each counts, and the number of its label. */
export interface Sample {
  readonly rows: Uint32Array;
  readonly values: Float64Array;
  readonly label: number;
}

/** The first step of every weight; each later one is the smaller, the more that weight has moved (AdaGrad). */
const STEP = 0.3;
const BIAS_STEP = 0.1;
/** What a weight is taken to have moved before the first step, squared. */
const MOVED_BEFORE = 0.01;
/** A label that is wrong by less needs no step: after the first pass, most labels of most texts. */
const LEAST_ERROR = 1e-4;

/** Multinomial logistic regression, learned one text at a time. */
export class LogisticRegression {
  readonly bias: Float64Array;
  readonly #labels: number;
  readonly #weights: Float64Array;
  readonly #moved: Float64Array;
  readonly #biasMoved: Float64Array;

  constructor(rows: number, labels: number) {
    this.#labels = labels;
    this.bias = new Float64Array(labels);
    this.#weights = new Float64Array(rows * labels);
    this.#moved = new Float64Array(rows * labels).fill(MOVED_BEFORE);
    this.#biasMoved = new Float64Array(labels).fill(MOVED_BEFORE);
  }

  /** One pass over all samples, in an order that only the number of the pass decides. */
  learn(samples: readonly Sample[], pass: number): void {
    for (const sample of shuffled(samples, pass)) {
      const errors = this.#probabilities(sample);
      errors[sample.label] = (errors[sample.label] ?? 0) - 1;
      this.#follow(sample, errors);
    }
  }

  weightsOf(row: number): Float64Array {
    return this.#weights.subarray(row * this.#labels, (row + 1) * this.#labels);
  }

  #probabilities({ rows, values }: Sample): Float64Array {
    const odds = Float64Array.from(this.bias);
    for (let at = 0; at < rows.length; at += 1) {
      const from = (rows[at] ?? 0) * this.#labels;
      const value = values[at] ?? 0;
      for (let label = 0; label < odds.length; label += 1) {
        odds[label] = (odds[label] ?? 0) + value * (this.#weights[from + label] ?? 0);
      }
    }
    return asShares(odds);
  }

  #follow({ rows, values }: Sample, errors: Float64Array): void {
    const wrong = [...errors.keys()].filter((label) => Math.abs(errors[label] ?? 0) >= LEAST_ERROR);
    for (let at = 0; at < rows.length; at += 1) {
      const from = (rows[at] ?? 0) * this.#labels;
      const value = values[at] ?? 0;
      for (const label of wrong) {
        step(this.#weights, this.#moved, from + label, (errors[label] ?? 0) * value, STEP);
      }
    }
    for (const label of wrong) {
      step(this.bias, this.#biasMoved, label, errors[label] ?? 0, BIAS_STEP);
    }
  }
}

function step(
  weights: Float64Array,
  moved: Float64Array,
  at: number,
  push: number,
  size: number,
): void {
  const distance = (moved[at] ?? 0) + push * push;
  moved[at] = distance;
  weights[at] = (weights[at] ?? 0) - (size * push) / Math.sqrt(distance);
}

/** The same order for the same number, on every machine. */
function shuffled<T>(all: readonly T[], seed: number): T[] {
  const order = [...all];
  let state = seed + 1;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = (state >>> 8) % (at + 1);
    const [one, two] = [order[at], order[other]];
    if (one !== undefined && two !== undefined) {
      order[at] = two;
      order[other] = one;
    }
  }
  return order;
}
