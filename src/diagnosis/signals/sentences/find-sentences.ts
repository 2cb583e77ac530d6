import type { MeaningId } from '../meanings.ts';
import type { Lexicon, Span } from '../words/lexicon.ts';
import { type Reading, read } from '../words/reading.ts';
import { SENTENCE_LANGUAGES } from './languages.ts';
import type { Sentences } from './sentences.ts';

export interface FoundSentence extends Span {
  readonly id: MeaningId;
  /** Share of the sentence that was found, 0 to 1; rare words weigh more. */
  readonly share: number;
}

/** A known sentence as the words it is made of; for unspaced writing, as pairs of characters. */
export interface KnownSentence {
  readonly id: MeaningId;
  readonly slots: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
}

/** From this share on the sentence counts as quoted whole. */
const WHOLE = 0.74;
/** A part of a sentence needs this share, and next to nothing else said. */
const PART = 0.42;
const NOTHING_ELSE = 0.84;

/** Prepares all sentences of all languages. Words that many sentences share weigh little. */
export function knownSentences(lexicon: Lexicon): readonly KnownSentence[] {
  return SENTENCE_LANGUAGES.flatMap((sentences) => ofLanguage(sentences, lexicon));
}

function ofLanguage(sentences: Sentences, lexicon: Lexicon): KnownSentence[] {
  const all = Object.entries(sentences).flatMap(([id, texts]) =>
    texts.map((text) => ({
      id: id as MeaningId,
      slots: wordsOf(text).map((word) => lexicon.slot(word, {})),
    })),
  );
  const sharedBy = new Map<number, number>();
  for (const { slots } of all) {
    for (const slot of new Set(slots)) sharedBy.set(slot, (sharedBy.get(slot) ?? 0) + 1);
  }
  return all.map(({ id, slots }) => {
    const weights = slots.map((slot) => Math.log(1 + all.length / (sharedBy.get(slot) ?? 1)));
    return { id, slots, weights, total: sum(weights) };
  });
}

/** The sentences that stand in a text, whole or in part, best first. */
export function findSentences(
  known: readonly KnownSentence[],
  reading: Reading,
  find: (slot: number) => readonly Span[],
): FoundSentence[] {
  const found: FoundSentence[] = [];
  for (const sentence of known) {
    if (weightThere(sentence, find) < PART * sentence.total) continue;
    const match = inOrder(sentence, find);
    if (match && isQuoted(match, sentence, reading)) found.push({ ...match, id: sentence.id });
  }
  return found.toSorted((a, b) => b.share - a.share);
}

function weightThere(
  { slots, weights }: KnownSentence,
  find: (slot: number) => readonly Span[],
): number {
  let there = 0;
  for (const [index, slot] of slots.entries()) {
    if (find(slot).length > 0) there += weights[index] ?? 0;
  }
  return there;
}

/** The heaviest run of the sentence's words that stand in the text in the same order. */
function inOrder(
  { slots, weights, total }: KnownSentence,
  find: (slot: number) => readonly Span[],
): (Span & { share: number }) | undefined {
  interface Chain {
    readonly weight: number;
    readonly span: Span;
  }
  const chains: Chain[] = [];
  // A chain may skip words of the sentence, and a few foreign words of the text.
  const reach = slots.length + 8;
  for (const [index, slot] of slots.entries()) {
    const weight = weights[index] ?? 0;
    const grown = find(slot).map((span): Chain => {
      let best: Chain = { weight, span: { ...span, words: 1 } };
      for (const chain of chains) {
        const { from, to, words, slips } = chain.span;
        const follows = chain.span.to < span.to && chain.span.from < span.from;
        if (!follows || span.to - from > 2 * reach || span.from - to > 8) continue;
        if (chain.weight + weight > best.weight) {
          best = {
            weight: chain.weight + weight,
            span: { from, to: span.to, words: words + 1, slips: slips + span.slips },
          };
        }
      }
      return best;
    });
    chains.push(...grown);
  }
  const best = chains.reduce<Chain | undefined>(
    (top, chain) => (!top || chain.weight > top.weight ? chain : top),
    undefined,
  );
  return best && { ...best.span, share: best.weight / total };
}

function isQuoted(
  { share, words, from, to }: Span & { share: number },
  { slots }: KnownSentence,
  { tokens }: Reading,
): boolean {
  const needed = Math.min(3, slots.length);
  if (words < needed) return false;
  // Foreign words strewn through it make another sentence of it.
  const dense = words / (to - from + 1);
  if (share >= WHOLE) return dense >= 0.6;
  return share >= PART && words >= 5 && words / tokens.length >= NOTHING_ELSE;
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
