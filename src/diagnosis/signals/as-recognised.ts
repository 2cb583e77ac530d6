import type { Recognised } from '../recognised.ts';
import { type MeaningId, meaning } from './meanings.ts';

/** A recognised word; `score` is 1 for an exact spelling. */
export function asRecognised(
  id: MeaningId,
  words: string,
  source: Recognised['source'],
  score = 1,
): Recognised {
  return { meaning: meaning(id), words, source, score };
}

/** Keeps the first of each meaning. */
export function distinct(found: readonly Recognised[]): Recognised[] {
  const seen = new Set<string>();
  return found.filter(({ meaning: { id } }) => !seen.has(id) && seen.add(id));
}
