import { CHINESE_SENTENCES } from './chinese.ts';
import { DUTCH_SENTENCES } from './dutch.ts';
import { ENGLISH_SENTENCES } from './english.ts';
import { FRENCH_SENTENCES } from './french.ts';
import { GERMAN_SENTENCES } from './german.ts';
import { ITALIAN_SENTENCES } from './italian.ts';
import { JAPANESE_SENTENCES } from './japanese.ts';
import { POLISH_SENTENCES } from './polish.ts';
import { PORTUGUESE_SENTENCES } from './portuguese.ts';
import type { Sentences } from './sentences.ts';
import { SPANISH_SENTENCES } from './spanish.ts';
import { SWEDISH_SENTENCES } from './swedish.ts';

/** Every language whose portal sentences are known. To add one, write its file and name it here. */
export const SENTENCE_LANGUAGES: readonly Sentences[] = [
  ENGLISH_SENTENCES,
  GERMAN_SENTENCES,
  FRENCH_SENTENCES,
  SPANISH_SENTENCES,
  PORTUGUESE_SENTENCES,
  JAPANESE_SENTENCES,
  ITALIAN_SENTENCES,
  DUTCH_SENTENCES,
  SWEDISH_SENTENCES,
  POLISH_SENTENCES,
  CHINESE_SENTENCES,
];
