import type { Scope } from '../../cause-id.ts';
import type { Recognised } from '../../recognised.ts';
import { asRecognised } from '../as-recognised.ts';
import type { Scoped } from '../scope.ts';
import type { Reading, Token } from '../words/reading.ts';
import { ExampleIndex } from './example-index.ts';
import { type Guess, guess, type Measure, namesCause, reaches } from './guess.ts';
import { allExamples } from './library.ts';
import { MEANING_OF } from './meaning-of.ts';

/** Less like than this, or not in the words of that label, is chance; found by leaving examples out one at a time. */
export const LIKE: Measure = { score: 0.2, lead: 0.1, agreed: 0.9 };
/** So like that the text may be taken at its word. */
export const VERY_LIKE: Measure = { score: 0.25, lead: 0.3, agreed: 0.8 };
/** Where words of another field were heard, or none of this one, a likeness must be plain. */
export const PLAINLY_LIKE: Measure = { score: 0.18, lead: 0.2, agreed: 1.5 };
/** Beside talk of printers and meetings, very plain. */
const BEYOND_DOUBT: Measure = { score: 0.2, lead: 0.3, agreed: 2.5 };
/** And so must it be to say that a text is about something else. */
const PLAINLY_ELSE: Measure = { score: 0.2, lead: 0.15, agreed: 1.2 };

/** What a likeness is worth beside other words: a faint one makes a cause possible, no more. */
const FAINT = 0.3;
const PLAIN = 0.5;

/** No more than this of a text is quoted back, in characters. */
const QUOTE_AT_MOST = 160;

let index: ExampleIndex | undefined;

/** What a text is about, and the cause where it is about one. */
export interface Resemblance {
  readonly scope: Scope;
  readonly found?: Recognised;
}

/**
 * The second line of recognition: where patterns found nothing to trust, the nearest examples decide.
 * Undefined where the first line stands: the text is like no example, or like several. `besideThePoint` when
 * only words of another field were heard.
 */
export function byExample(
  { text, tokens }: Reading,
  first: Scoped,
  besideThePoint = false,
): Resemblance | undefined {
  if (first.trusted || first.intent || first.scope === 'greeting') return undefined;
  index ??= new ExampleIndex(allExamples());
  const likely = first.scope === 'out-of-scope' ? PLAINLY_LIKE : LIKE;
  const best = guess(index, tokens, besideThePoint ? BEYOND_DOUBT : likely);
  if (!best) return undefined;
  if (!namesCause(best.label)) return withoutCause(best, best.label);
  const score = reaches(best, VERY_LIKE) ? PLAIN : FAINT;
  const words = quote(text, best.words);
  return {
    scope: 'failure',
    found: asRecognised(MEANING_OF[best.label], words, 'own-words', score),
  };
}

/** Unlike every cause; a complaint stays one. */
function withoutCause(best: Guess, scope: Scope): Resemblance | undefined {
  return scope !== 'undetermined' && reaches(best, PLAINLY_ELSE) ? { scope } : undefined;
}

function quote(text: string, words: readonly Token[]): string {
  const quoted = text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, ' ');
  return quoted.length <= QUOTE_AT_MOST ? quoted : `${quoted.slice(0, QUOTE_AT_MOST - 1)}…`;
}
