import type { Recognised } from '../../recognised.ts';
import { asRecognised } from '../as-recognised.ts';
import type { Scoped } from '../scope.ts';
import type { Reading, Token } from '../words/reading.ts';
import { ExampleIndex } from './example-index.ts';
import { guess, namesCause, reaches } from './guess.ts';
import { allExamples } from './library.ts';
import { MEANING_OF } from './meaning-of.ts';

/** Less like than this, or less ahead of the next, is chance; found by leaving examples out one at a time. */
export const LIKE = { score: 0.2, lead: 0.15 };
/** So like that the text may be taken at its word. */
export const VERY_LIKE = { score: 0.25, lead: 0.3 };
/** Where words of another field were heard, or none of this one, a likeness must be plain. */
export const PLAINLY_LIKE = { score: 0.25, lead: 0.4 };

/** What a likeness is worth beside other words: a faint one makes a cause possible, no more. */
const FAINT = 0.3;
const PLAIN = 0.5;

/** No more than this of a text is quoted back, in characters. */
const QUOTE_AT_MOST = 160;

let index: ExampleIndex | undefined;

/**
 * The second line of recognition: where patterns found nothing to trust, the nearest examples decide.
 * Undefined where the first line stands: the text is like no example, or like several.
 */
export function byExample({ text, tokens }: Reading, first: Scoped): Recognised | undefined {
  if (first.trusted || first.intent || first.scope === 'greeting') return undefined;
  index ??= new ExampleIndex(allExamples());
  const best = guess(index, tokens, first.scope === 'out-of-scope' ? PLAINLY_LIKE : LIKE);
  if (!best || !namesCause(best.label)) return undefined;
  const score = reaches(best, VERY_LIKE) ? PLAIN : FAINT;
  return asRecognised(MEANING_OF[best.label], quote(text, best.words), 'own-words', score);
}

function quote(text: string, words: readonly Token[]): string {
  const quoted = text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, ' ');
  return quoted.length <= QUOTE_AT_MOST ? quoted : `${quoted.slice(0, QUOTE_AT_MOST - 1)}…`;
}
