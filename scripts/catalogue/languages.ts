import { CHINESE_SENTENCES } from '../../src/diagnosis/signals/sentences/chinese.ts';
import { DUTCH_SENTENCES } from '../../src/diagnosis/signals/sentences/dutch.ts';
import { ENGLISH_SENTENCES } from '../../src/diagnosis/signals/sentences/english.ts';
import { FRENCH_SENTENCES } from '../../src/diagnosis/signals/sentences/french.ts';
import { GERMAN_SENTENCES } from '../../src/diagnosis/signals/sentences/german.ts';
import { ITALIAN_SENTENCES } from '../../src/diagnosis/signals/sentences/italian.ts';
import { JAPANESE_SENTENCES } from '../../src/diagnosis/signals/sentences/japanese.ts';
import { SENTENCE_LANGUAGES } from '../../src/diagnosis/signals/sentences/languages.ts';
import { POLISH_SENTENCES } from '../../src/diagnosis/signals/sentences/polish.ts';
import { PORTUGUESE_SENTENCES } from '../../src/diagnosis/signals/sentences/portuguese.ts';
import type { Sentences } from '../../src/diagnosis/signals/sentences/sentences.ts';
import { SPANISH_SENTENCES } from '../../src/diagnosis/signals/sentences/spanish.ts';
import { SWEDISH_SENTENCES } from '../../src/diagnosis/signals/sentences/swedish.ts';

const NAMES: ReadonlyMap<Sentences, string> = new Map([
  [ENGLISH_SENTENCES, 'English'],
  [GERMAN_SENTENCES, 'German'],
  [FRENCH_SENTENCES, 'French'],
  [SPANISH_SENTENCES, 'Spanish'],
  [PORTUGUESE_SENTENCES, 'Portuguese'],
  [JAPANESE_SENTENCES, 'Japanese'],
  [ITALIAN_SENTENCES, 'Italian'],
  [DUTCH_SENTENCES, 'Dutch'],
  [SWEDISH_SENTENCES, 'Swedish'],
  [POLISH_SENTENCES, 'Polish'],
  [CHINESE_SENTENCES, 'Chinese'],
]);

export interface PortalLanguage {
  readonly name: string;
  readonly sentences: Sentences;
}

/** The sentences of Microsoft's pages by language, in the product's own order. */
export const PORTAL_LANGUAGES: readonly PortalLanguage[] = SENTENCE_LANGUAGES.map((sentences) => ({
  name: nameOf(sentences),
  sentences,
}));

function nameOf(sentences: Sentences): string {
  const name = NAMES.get(sentences);
  if (!name) throw new Error('A language of sentences has no name: add it to NAMES in this file.');
  return name;
}
