import type { Token } from '../words/reading.ts';
import { rootOf } from './word-root.ts';

/** What two texts can share. */
export interface Feature {
  readonly kind: 'word' | 'pair' | 'letters';
  readonly name: string;
  /** The number of the token it ends at. */
  readonly at: number;
}

/** How much a kind tells beside the others: letters are many, and are there for misspellings and endings. */
export const WORTH: Readonly<Record<Feature['kind'], number>> = {
  word: 1,
  pair: 0.4,
  letters: 0.3,
};

/** Shorter words are compared whole. */
const WORTH_CUTTING = 4;

/** The roots of the words, each with its neighbour, and every three letters of them. */
export function featuresOf(tokens: readonly Token[]): Feature[] {
  const features: Feature[] = [];
  let before = '';
  let placeBefore = Number.NEGATIVE_INFINITY;
  for (const [at, { word, place }] of tokens.entries()) {
    const root = rootOf(word);
    features.push({ kind: 'word', name: root, at });
    if (place - placeBefore === 1) features.push({ kind: 'pair', name: `${before} ${root}`, at });
    if (root.length >= WORTH_CUTTING) {
      for (const name of threes(`^${root}$`)) features.push({ kind: 'letters', name, at });
    }
    before = root;
    placeBefore = place;
  }
  return features;
}

function* threes(word: string): Generator<string> {
  for (let from = 0; from + 3 <= word.length; from += 1) yield `~${word.slice(from, from + 3)}`;
}
