import type { Scope } from '../../cause-id.ts';
import type { Recognised } from '../../recognised.ts';
import { asRecognised } from '../as-recognised.ts';
import type { Scoped } from '../scope.ts';
import type { Reading, Token } from '../words/reading.ts';
import { ExampleIndex } from './example-index.ts';
import { guess, namesCause, reaches } from './guess.ts';
import { allExamples } from './library.ts';
import { MEANING_OF } from './meaning-of.ts';

/** What a text is taken for by its likeness to known ones. */
export interface ByExample {
  readonly scope: Scope;
  readonly found: readonly Recognised[];
}

/** Less like than this, or less ahead of the next, is chance. */
export const LIKE = { score: 0.2, lead: 0.1 };
/** So like that the text may be taken at its word. */
export const VERY_LIKE = { score: 0.25, lead: 0.3 };

/** Plain enough to stand against a weak pattern. */
const PLAINLY_LIKE = { score: 0.25, lead: 0.4 };
/** Own words of this score and less may be a chance meeting of common words. */
const WEAK = 0.8;

/** What a likeness is worth beside other words: a faint one makes a cause possible, no more. */
const FAINT = 0.3;
const PLAIN = 0.5;

/** No more than this of a text is quoted back, in characters. */
const QUOTE_AT_MOST = 160;

let index: ExampleIndex | undefined;

/**
 * The second line of recognition: where patterns found nothing, or little, the nearest examples decide.
 * Undefined where the first line stands: the text is like no example, or like several.
 */
export function byExample(
  { text, tokens }: Reading,
  first: Scoped,
  found: readonly Recognised[],
): ByExample | undefined {
  if (first.trusted ? !found.every(isWeak) : isSmallTalk(first)) return undefined;
  index ??= new ExampleIndex(allExamples());
  const best = guess(index, tokens, first.trusted ? PLAINLY_LIKE : LIKE);
  if (!best) return undefined;
  const sure = reaches(best, VERY_LIKE);
  // Words of another field were heard: a mere likeness does not speak against them.
  if (first.scope === 'out-of-scope' && !sure) return undefined;
  if (!namesCause(best.label)) {
    return first.scope === 'undetermined' && sure ? { scope: best.label, found: [] } : undefined;
  }
  const words = quote(text, best.words);
  const score = sure ? PLAIN : FAINT;
  return {
    scope: 'failure',
    found: [asRecognised(MEANING_OF[best.label], words, 'own-words', score)],
  };
}

function isWeak({ source, score }: Recognised): boolean {
  return source === 'own-words' && score <= WEAK;
}

function isSmallTalk({ intent, scope }: Scoped): boolean {
  return intent !== undefined || scope === 'greeting';
}

function quote(text: string, words: readonly Token[]): string {
  const quoted = text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, ' ');
  return quoted.length <= QUOTE_AT_MOST ? quoted : `${quoted.slice(0, QUOTE_AT_MOST - 1)}…`;
}
