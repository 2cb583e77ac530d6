import { read, type Token } from '../words/reading.ts';
import type { Label } from './examples.ts';
import { type Feature, featuresOf, WORTH } from './features.ts';
import { LabelOdds, type Vector } from './label-odds.ts';
import type { Example } from './library.ts';

/** How much a text is like the examples of one label. */
export interface Likeness {
  readonly label: Label;
  /** 0 to 1: the mean likeness of its nearest examples, the nearest counting most. */
  readonly score: number;
  /** Those examples by number, nearest first. */
  readonly nearest: readonly number[];
}

/** The examples that have a feature, by number and in order, side by side with what it counts in each. */
interface Postings {
  readonly examples: number[];
  /** Its part in the example, whose parts make a vector of length one. */
  readonly parts: number[];
}

/** So many examples of a label vote on it, */
const VOTES = 5;
/** each with this share of the weight of the one before. */
const FADE = 0.8;

/**
 * Examples filed by what they share with other texts. Likeness is the cosine between the features of two texts;
 * a feature tells the more, the fewer labels use it.
 */
export class ExampleIndex {
  readonly #examples: readonly Example[];
  readonly #postings = new Map<string, Postings>();
  readonly #labelsUsing = new Map<string, Set<Label>>();
  readonly #labels: readonly Label[];
  /** Per example the number of its label. */
  readonly #labelOf: Uint16Array;
  readonly #vectors: readonly Vector[];
  readonly #odds: LabelOdds;

  constructor(examples: readonly Example[]) {
    this.#examples = examples;
    this.#labels = [...new Set(examples.map(({ label }) => label))];
    const numbers = new Map(this.#labels.map((label, number) => [label, number]));
    this.#labelOf = Uint16Array.from(examples, ({ label }) => numbers.get(label) ?? 0);
    const features = examples.map(({ text }) => featuresOf(read(text).tokens));
    for (const [number, { label }] of examples.entries()) {
      for (const { name } of features[number] ?? []) into(this.#labelsUsing, name).add(label);
    }
    this.#vectors = features.map((own) => this.#parts(own));
    this.#odds = new LabelOdds(this.#vectors, this.#labelOf, this.#labels.length);
    for (const [example, vector] of this.#vectors.entries()) {
      for (const [name, part] of vector) {
        const there = this.#postings.get(name) ?? { examples: [], parts: [] };
        this.#postings.set(name, there);
        there.examples.push(example);
        there.parts.push(part);
      }
    }
  }

  /** The labels a text is like, likest first. `without` leaves one example out, to test the others on it. */
  likenesses(tokens: readonly Token[], without?: number): Likeness[] {
    const shared = this.#shared(tokens);
    if (without !== undefined) shared[without] = 0;
    const nearest = this.#labels.map((): number[] => []);
    /** Per label, what an example has to exceed to be among the nearest. */
    const least = new Float64Array(this.#labels.length);
    for (let example = 0; example < shared.length; example += 1) {
      const label = this.#labelOf[example] ?? 0;
      if ((shared[example] ?? 0) <= (least[label] ?? 0)) continue;
      const there = nearest[label] ?? [];
      insert(there, example, shared);
      if (there.length === VOTES) least[label] = shared[there.at(-1) ?? 0] ?? 0;
    }
    return this.#labels
      .map((label, number): Likeness => {
        const examples = nearest[number] ?? [];
        const score = voted(examples.map((example) => shared[example] ?? 0));
        return { label, score, nearest: examples };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  }

  /** The label whose words the text is made of, and by how much it leads, as a logarithm. */
  likeliest(
    tokens: readonly Token[],
    without?: number,
  ): { label: Label; lead: number } | undefined {
    const vector = without === undefined ? undefined : this.#vectors[without];
    const example = vector && { vector, label: this.#labelOf[without ?? 0] ?? 0 };
    const [first, second] = this.#odds.best(this.#parts(featuresOf(tokens)), example);
    const label = this.#labels[first.label];
    return label && { label, lead: first.odds - second.odds };
  }

  /** Per example, what it shares with a text. */
  #shared(tokens: readonly Token[]): Float64Array {
    const shared = new Float64Array(this.#examples.length);
    for (const [name, part] of this.#parts(featuresOf(tokens))) {
      const { examples = [], parts = [] } = this.#postings.get(name) ?? {};
      for (let at = 0; at < examples.length; at += 1) {
        const example = examples[at] ?? 0;
        shared[example] = (shared[example] ?? 0) + part * (parts[at] ?? 0);
      }
    }
    return shared;
  }

  /** Per token, how much it has to do with a likeness; and the words, as roots, shared with its examples. */
  reasons(
    tokens: readonly Token[],
    { nearest }: Likeness,
  ): { readonly weights: readonly number[]; readonly shared: readonly string[] } {
    const features = featuresOf(tokens);
    const parts = this.#parts(features);
    const weights = tokens.map(() => 0);
    const shared = new Set<string>();
    for (const { kind, name, at } of features) {
      let common = 0;
      const postings = this.#postings.get(name);
      if (postings) for (const example of nearest) common += partIn(example, postings);
      if (common === 0) continue;
      weights[at] = (weights[at] ?? 0) + common * (parts.get(name) ?? 0);
      if (kind === 'word') shared.add(name);
    }
    return { weights, shared: [...shared] };
  }

  /** How much a word tells, from 0 (every label uses it) to 1 (one does). */
  telling(name: string): number {
    const using = this.#labelsUsing.get(name)?.size ?? 1;
    return Math.log(this.#labels.length / using) / Math.log(this.#labels.length);
  }

  /** The features of a text as a vector of length one. */
  #parts(features: readonly Feature[]): Map<string, number> {
    const parts = new Map<string, number>();
    for (const { kind, name } of features) {
      const using = this.#labelsUsing.get(name)?.size ?? 1;
      parts.set(name, WORTH[kind] * Math.log(1 + this.#labels.length / using));
    }
    const length = Math.hypot(...parts.values());
    for (const [name, part] of parts) parts.set(name, part / length);
    return parts;
  }
}

/** Keeps the nearest in order, as many as vote; of equals the first stays first. */
function insert(nearest: number[], example: number, likeness: Float64Array): void {
  const like = likeness[example] ?? 0;
  let at = nearest.length;
  while (at > 0 && (likeness[nearest[at - 1] ?? 0] ?? 0) < like) at -= 1;
  nearest.splice(at, 0, example);
  if (nearest.length > VOTES) nearest.pop();
}

/** What a feature counts in an example; 0 where it has it not. */
function partIn(example: number, { examples, parts }: Postings): number {
  let from = 0;
  let to = examples.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((examples[middle] ?? 0) < example) from = middle + 1;
    else to = middle;
  }
  return examples[from] === example ? (parts[from] ?? 0) : 0;
}

function voted(scores: readonly number[]): number {
  let sum = 0;
  let all = 0;
  for (let vote = 0, weight = 1; vote < VOTES; vote += 1, weight *= FADE) {
    sum += weight * (scores[vote] ?? 0);
    all += weight;
  }
  return sum / all;
}

function into(sets: Map<string, Set<Label>>, name: string): Set<Label> {
  const there = sets.get(name);
  if (there) return there;
  const fresh = new Set<Label>();
  sets.set(name, fresh);
  return fresh;
}
