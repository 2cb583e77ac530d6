/** The features of a text and what each counts in it. */
export type Vector = ReadonlyMap<string, number>;

/** An example by its features and the number of its label. */
export interface Filed {
  readonly vector: Vector;
  readonly label: number;
}

/** One label and how much the features of a text speak for it, as a logarithm; 0 is indifferent. */
export interface Odds {
  readonly label: number;
  readonly odds: number;
}

/** What a feature counts with every label before any example was seen. */
const BEFORE = 0.1;

/**
 * How much more the examples of each label use a feature than all the others do. Where the nearest examples
 * ask "what is this like?", this asks "whose words are these?"; what both answer alike is seldom wrong.
 */
export class LabelOdds {
  readonly #labels: number;
  /** Feature → per label what it counts in its examples. */
  readonly #counts = new Map<string, Float64Array>();
  readonly #totals: Float64Array;
  readonly #weights = new Map<string, Float64Array>();
  #all = 0;

  /** `labelOf` gives the number of each vector's label, below `labels`. */
  constructor(vectors: readonly Vector[], labelOf: Uint16Array, labels: number) {
    this.#labels = labels;
    this.#totals = new Float64Array(labels);
    for (const [example, vector] of vectors.entries()) {
      const label = labelOf[example] ?? 0;
      for (const [name, part] of vector) {
        const counts = this.#counts.get(name) ?? new Float64Array(labels);
        this.#counts.set(name, counts);
        counts[label] = (counts[label] ?? 0) + part;
        this.#totals[label] = (this.#totals[label] ?? 0) + part;
        this.#all += part;
      }
    }
  }

  /** The two labels the text speaks for most. `without` leaves an example out, to test the others on it. */
  best(text: Vector, without?: Filed): [Odds, Odds] {
    let first: Odds = { label: 0, odds: Number.NEGATIVE_INFINITY };
    let second = first;
    for (const [label, odds] of this.#odds(text, without).entries()) {
      if (odds > first.odds) {
        second = first;
        first = { label, odds };
      } else if (odds > second.odds) second = { label, odds };
    }
    return [first, second];
  }

  #odds(text: Vector, without?: Filed): Float64Array {
    const odds = new Float64Array(this.#labels);
    for (const [name, part] of text) {
      const weights = without ? this.#weigh(name, without) : this.#weightsOf(name);
      if (!weights) continue;
      for (let label = 0; label < odds.length; label += 1) {
        odds[label] = (odds[label] ?? 0) + part * (weights[label] ?? 0);
      }
    }
    return odds;
  }

  /** Logarithms are dear: each feature is weighed when it first turns up in a text. */
  #weightsOf(name: string): Float64Array | undefined {
    const known = this.#weights.get(name);
    if (known) return known;
    const weights = this.#weigh(name);
    if (weights) this.#weights.set(name, weights);
    return weights;
  }

  /** How much a feature speaks for each label. */
  #weigh(name: string, without?: Filed): Float64Array | undefined {
    const counts = this.#counts.get(name);
    if (!counts) return undefined;
    const kinds = BEFORE * this.#counts.size;
    const left = without?.vector.get(name) ?? 0;
    const sum = counts.reduce((all, count) => all + count, -left);
    return counts.map((count, label) => {
      const own = label === without?.label ? Math.max(0, count - left) : count;
      const total = this.#totals[label] ?? 0;
      const here = (own + BEFORE) / (total + kinds);
      const elsewhere = (sum - own + BEFORE) / (this.#all - total + kinds);
      return Math.log(here / elsewhere);
    });
  }
}
