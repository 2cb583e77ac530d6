import type { MeaningId } from '../meanings.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { fold, read } from '../words/reading.ts';
import { WordIndex } from '../words/word-index.ts';
import { SENTENCE_LANGUAGES } from './languages.ts';
import type { Sentences } from './sentences.ts';

/** A known sentence as the words it is made of; for unspaced writing, as pairs of characters. */
export interface KnownSentence {
  readonly id: MeaningId;
  readonly slots: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
  /** Whether it denies something; 'telling' where few other sentences do so with the same word. */
  readonly negation: 'none' | 'common' | 'telling';
}

/** A word of a known sentence. */
export interface SentenceWord {
  /** Number of the sentence. */
  readonly sentence: number;
  readonly slot: number;
  readonly weight: number;
}

export interface SentenceTable {
  readonly sentences: readonly KnownSentence[];
  readonly words: WordIndex<SentenceWord>;
  /** Slot of all words that deny something. */
  readonly negation: number;
}

const NEGATIONS =
  "not no never cannot can't isn't aren't wasn't hasn't haven't hadn't doesn't don't didn't couldn't won't nicht kein keine keinen nie pas aucun aucune jamais non nessun nessuna não nenhum nunca ningún ninguna niet geen nooit inte inga ingen aldrig nigdy"
    .split(' ')
    .map((word) => fold(word).replace("'", ''));

/** A negation that weighs less than this is shared by most sentences and tells nothing. */
const TELLING = 2.3;

/** Prepares all sentences of all languages. Words that many sentences share weigh little. */
export function knownSentences(lexicon: Lexicon): SentenceTable {
  const sentences = SENTENCE_LANGUAGES.flatMap((texts) => ofLanguage(texts, lexicon));
  const words = new WordIndex<SentenceWord>();
  for (const [sentence, { slots, weights }] of sentences.entries()) {
    for (const [at, slot] of slots.entries()) {
      words.file(lexicon.openers(slot), { sentence, slot, weight: weights[at] ?? 0 });
    }
  }
  return { sentences, words, negation: lexicon.slot(NEGATIONS.join('|'), {}) };
}

function ofLanguage(sentences: Sentences, lexicon: Lexicon): KnownSentence[] {
  const all = Object.entries(sentences).flatMap(([id, texts]) =>
    texts.map((text) => ({ id: id as MeaningId, words: wordsOf(text) })),
  );
  const sharedBy = new Map<string, number>();
  for (const { words } of all) {
    for (const word of new Set(words)) sharedBy.set(word, (sharedBy.get(word) ?? 0) + 1);
  }
  return all.map(({ id, words }) => {
    const weights = words.map((word) => Math.log(1 + all.length / (sharedBy.get(word) ?? 1)));
    return {
      id,
      weights,
      slots: words.map((word) => lexicon.slot(word, {})),
      total: weights.reduce((total, weight) => total + weight, 0),
      negation: negationOf(words, weights),
    };
  });
}

function negationOf(
  words: readonly string[],
  weights: readonly number[],
): KnownSentence['negation'] {
  const denying = weights.filter((_, index) => NEGATIONS.includes(words[index] ?? ''));
  if (denying.length === 0) return 'none';
  return Math.max(...denying) >= TELLING ? 'telling' : 'common';
}

function wordsOf(text: string): string[] {
  const { tokens } = read(text);
  return tokens.flatMap(({ word, end }, index) => {
    const next = tokens[index + 1];
    if (!isUnspaced(word)) return [word];
    return next && next.start === end && isUnspaced(next.word) ? [`${word}${next.word}`] : [];
  });
}

function isUnspaced(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u.test(word);
}
