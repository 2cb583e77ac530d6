import type { FoundMeaning } from '../own-words/find-own-words.ts';
import type { Topic } from '../own-words/own-words.ts';
import type { Token } from '../words/reading.ts';
import { rootOf } from './word-root.ts';

/** What can be said of a text, by a name that begins with its kind, and how much a kind counts beside the others. */
export interface Feature {
  readonly name: string;
  readonly worth: number;
}

export interface TextFeature extends Feature {
  /** The number of the token it ends at. */
  readonly at: number;
}

const WORD = { sign: '=', worth: 1 };
const PAIR = { sign: '+', worth: 0.5 };
/** Letters are many, and are there for misspellings and endings. */
const LETTERS = { sign: '~', worth: 0.5 };
const MEANING = { sign: '#', worth: 0.3 };
const PLAINEST = { sign: '!', worth: 0.3 };
const TOPIC = { sign: '@', worth: 0.15 };

/** Shorter words are compared whole. */
const WORTH_CUTTING = 4;
const LETTERS_TOGETHER = 3;
/** A slip of the finger takes so much off the weight of a pattern. */
const SLIP = 0.5;

/** The roots of the words, each with its neighbour, and every three letters of them; each once, where first seen. */
export function textFeatures(tokens: readonly Token[]): TextFeature[] {
  const features = new Map<string, TextFeature>();
  const add = (name: string, worth: number, at: number) => {
    if (!features.has(name)) features.set(name, { name, worth, at });
  };
  let before = '';
  let placeBefore = Number.NEGATIVE_INFINITY;
  for (const [at, { word, place }] of tokens.entries()) {
    const root = rootOf(word);
    add(WORD.sign + root, WORD.worth, at);
    if (place - placeBefore === 1) add(`${PAIR.sign}${before} ${root}`, PAIR.worth, at);
    if (root.length >= WORTH_CUTTING) {
      const edged = `^${root}^`;
      for (let from = 0; from + LETTERS_TOGETHER <= edged.length; from += 1) {
        add(LETTERS.sign + edged.slice(from, from + LETTERS_TOGETHER), LETTERS.worth, at);
      }
    }
    before = root;
    placeBefore = place;
  }
  return [...features.values()];
}

/** What patterns found in the text: what it may mean, which of that most plainly, and what it speaks of. */
export function evidenceFeatures(
  meanings: readonly FoundMeaning[],
  topics: Iterable<Topic>,
): Feature[] {
  const weights = new Map<string, number>();
  for (const { id, weight, slips } of meanings) {
    weights.set(id, Math.max(weights.get(id) ?? 0, weight - SLIP * slips));
  }
  const most = Math.max(0, ...weights.values());
  const features: Feature[] = [];
  for (const [id, weight] of weights) {
    features.push({ name: MEANING.sign + id, worth: MEANING.worth });
    if (weight === most) features.push({ name: PLAINEST.sign + id, worth: PLAINEST.worth });
  }
  for (const topic of topics) features.push({ name: TOPIC.sign + topic, worth: TOPIC.worth });
  return features;
}
