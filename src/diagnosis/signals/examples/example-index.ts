import { read, type Token } from '../words/reading.ts';
import type { Label } from './examples.ts';
import { type Feature, featuresOf, WORTH } from './features.ts';
import type { Example } from './library.ts';

/** How much a text is like the examples of one label. */
export interface Likeness {
  readonly label: Label;
  /** 0 to 1: the mean likeness of its nearest examples, the nearest counting most. */
  readonly score: number;
  /** Those examples by number, nearest first. */
  readonly nearest: readonly number[];
}

interface Posting {
  readonly example: number;
  /** Its part in the example, whose parts make a vector of length one. */
  readonly part: number;
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
  readonly #postings = new Map<string, Posting[]>();
  readonly #labelsUsing = new Map<string, Set<Label>>();
  readonly #labels: number;

  constructor(examples: readonly Example[]) {
    this.#examples = examples;
    this.#labels = new Set(examples.map(({ label }) => label)).size;
    const features = examples.map(({ text }) => featuresOf(read(text).tokens));
    for (const [number, { label }] of examples.entries()) {
      for (const { name } of features[number] ?? []) into(this.#labelsUsing, name).add(label);
    }
    for (const [example, own] of features.entries()) {
      for (const [name, part] of this.#parts(own)) {
        const there = this.#postings.get(name);
        if (there) there.push({ example, part });
        else this.#postings.set(name, [{ example, part }]);
      }
    }
  }

  /** The labels a text is like, likest first. `without` leaves one example out, to test the others on it. */
  likenesses(tokens: readonly Token[], without?: number): Likeness[] {
    const shared = new Float64Array(this.#examples.length);
    for (const [name, part] of this.#parts(featuresOf(tokens))) {
      for (const posting of this.#postings.get(name) ?? []) {
        shared[posting.example] = (shared[posting.example] ?? 0) + part * posting.part;
      }
    }
    const byLabel = new Map<Label, number[]>();
    for (const [example, { label }] of this.#examples.entries()) {
      if (example === without || !shared[example]) continue;
      const there = byLabel.get(label);
      if (there) there.push(example);
      else byLabel.set(label, [example]);
    }
    const likeness = (example: number) => shared[example] ?? 0;
    return [...byLabel]
      .map(([label, examples]): Likeness => {
        const nearest = examples.sort((a, b) => likeness(b) - likeness(a)).slice(0, VOTES);
        return { label, score: voted(nearest.map(likeness)), nearest };
      })
      .sort((a, b) => b.score - a.score);
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
      for (const { example, part } of this.#postings.get(name) ?? []) {
        if (nearest.includes(example)) common += part;
      }
      if (common === 0) continue;
      weights[at] = (weights[at] ?? 0) + common * (parts.get(name) ?? 0);
      if (kind === 'word') shared.add(name);
    }
    return { weights, shared: [...shared] };
  }

  /** How much a word tells, from 0 (every label uses it) to 1 (one does). */
  telling(name: string): number {
    const using = this.#labelsUsing.get(name)?.size ?? 1;
    return Math.log(this.#labels / using) / Math.log(this.#labels);
  }

  /** The features of a text as a vector of length one. */
  #parts(features: readonly Feature[]): Map<string, number> {
    const parts = new Map<string, number>();
    for (const { kind, name } of features) {
      const using = this.#labelsUsing.get(name)?.size ?? 1;
      parts.set(name, WORTH[kind] * Math.log(1 + this.#labels / using));
    }
    const length = Math.hypot(...parts.values());
    for (const [name, part] of parts) parts.set(name, part / length);
    return parts;
  }
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
