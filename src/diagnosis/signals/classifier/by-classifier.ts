import type { CauseId, Scope } from '../../cause-id.ts';
import type { Recognised } from '../../recognised.ts';
import { asRecognised } from '../as-recognised.ts';
import { MEANING_OF, namesCause } from '../examples/meaning-of.ts';
import type { HumanWords } from '../human-words.ts';
import { quote } from '../quote.ts';
import type { Reading } from '../words/reading.ts';
import { type Classified, classify } from './classify.ts';
import type { Model } from './model.ts';
import { readModel } from './model-text.ts';
import { TRAINED } from './trained.ts';

/**
 * Less certain opinions are wrong as often as right, measured on texts it had not learned from. That a text says
 * nothing is hardly ever an opinion: only a very certain one takes back what patterns found.
 */
const WORTH_SAYING = {
  cause: 0.2,
  'no-failure': 0.2,
  greeting: 0.3,
  'out-of-scope': 0.4,
  undetermined: 0.8,
} as const;
/** With this certainty nine of ten causes are right. */
const PLAIN = 0.6;
/** What a cause is worth beside other words: a faint one is possible, no more. */
const SCORE = { faint: 0.3, plain: 0.5 };

let model: Model | undefined;

/** What a text is about, and the cause where it is about one. */
export interface Judged {
  readonly scope: Scope;
  readonly share: number;
  readonly found?: Recognised;
}

/**
 * What the trained model makes of a text and of what patterns found in it. Undefined where it has no opinion
 * worth saying.
 */
export function byClassifier(reading: Reading, said: HumanWords): Judged | undefined {
  if (reading.tokens.length === 0) return undefined;
  model ??= readModel(TRAINED);
  const best = classify(model, reading, said);
  const { label, share } = best;
  if (share < WORTH_SAYING[namesCause(label) ? 'cause' : label]) return undefined;
  if (!namesCause(label)) return { scope: label, share };
  return { scope: 'failure', share, found: foundOf(label, best, reading.text, said.found) };
}

/** In the words of a pattern that says the same, and else in those that decided. */
function foundOf(
  label: CauseId,
  { share, words }: Classified,
  text: string,
  said: readonly Recognised[],
): Recognised {
  const same = said.find(({ meaning }) => Object.keys(meaning.points)[0] === label);
  if (same) return same;
  const score = share >= PLAIN ? SCORE.plain : SCORE.faint;
  return asRecognised(MEANING_OF[label], quote(text, words[0], words.at(-1)), 'own-words', score);
}
