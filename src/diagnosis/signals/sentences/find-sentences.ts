import type { MeaningId } from '../meanings.ts';
import type { Reading } from '../words/reading.ts';
import type { Search, Span } from '../words/search.ts';
import type { KnownSentence, SentenceTable } from './known-sentences.ts';

export interface FoundSentence extends Span {
  readonly id: MeaningId;
  /** Share of the sentence that was found, 0 to 1; rare words weigh more. */
  readonly share: number;
}

/** From this share on the sentence counts as quoted whole. */
const WHOLE = 0.74;
/** Foreign words strewn through it make another sentence of it: so many must be its own. */
const DENSE = 0.6;
/** A part of a sentence needs this share, and next to nothing else said. */
const PART = 0.42;
const NOTHING_ELSE = 0.84;
/** Of sentences so short every word counts: "your password has been seen" is none of success. */
const SHORT = 5;
/** How many foreign words in a row a quotation may hold. */
const INTERRUPTED_AT_MOST = 8;

/** The sentences that stand in a text, whole or in part, best first. */
export function findSentences(
  table: SentenceTable,
  reading: Reading,
  search: Search,
): FoundSentence[] {
  const found: FoundSentence[] = [];
  const negations = search.find(table.negation);
  for (const sentence of sentencesMostlyThere(table, search)) {
    const match = inOrder(sentence, search);
    if (!match || !isQuoted(match, sentence, reading)) continue;
    if (agrees(match, sentence, negations)) found.push({ ...match, id: sentence.id });
  }
  return found.toSorted((a, b) => b.share - a.share);
}

/** Those of whose words enough stand in the text, in whatever order. */
function sentencesMostlyThere(
  { sentences, words }: SentenceTable,
  search: Search,
): KnownSentence[] {
  const there = new Float64Array(sentences.length);
  for (const { sentence, slot, weight } of words.in(search)) {
    if (search.has(slot)) there[sentence] = (there[sentence] ?? 0) + weight;
  }
  return sentences.filter(({ total }, at) => (there[at] ?? 0) >= PART * total);
}

/** "Is enabled" must not be taken for "is not enabled", nor the other way round. */
function agrees(
  { from, to }: Span,
  { negation }: KnownSentence,
  negations: readonly Span[],
): boolean {
  const denied = negations.some((span) => span.from >= from - 1 && span.to <= to + 1);
  if (negation === 'telling') return denied;
  return negation === 'common' || !denied;
}

interface Chain {
  readonly weight: number;
  readonly span: Span;
}

/** The heaviest run of the sentence's words that stand in the text in the same order. */
function inOrder(
  { slots, weights, total }: KnownSentence,
  search: Search,
): (Span & { share: number }) | undefined {
  const chains: Chain[] = [];
  let best: Chain | undefined;
  for (const [index, slot] of slots.entries()) {
    const weight = weights[index] ?? 0;
    const grown = search
      .find(slot)
      .map((span) => longest(chains, span, weight, 2 * slots.length + 16));
    for (const chain of grown) if (!best || chain.weight > best.weight) best = chain;
    chains.push(...grown);
  }
  return best && { ...best.span, share: best.weight / total };
}

function longest(chains: readonly Chain[], span: Span, weight: number, reach: number): Chain {
  let best: Chain = { weight, span: { ...span, words: 1 } };
  for (const { weight: sofar, span: before } of chains) {
    const follows = before.from < span.from && before.to < span.to;
    if (!follows || sofar + weight <= best.weight) continue;
    if (span.to - before.from > reach || span.from - before.to > INTERRUPTED_AT_MOST) continue;
    const words = before.words + 1;
    const slips = before.slips + span.slips;
    best = { weight: sofar + weight, span: { from: before.from, to: span.to, words, slips } };
  }
  return best;
}

function isQuoted(
  { share, words, from, to }: Span & { share: number },
  { slots }: KnownSentence,
  { tokens }: Reading,
): boolean {
  if (words < Math.min(3, slots.length)) return false;
  if (slots.length <= SHORT && words < slots.length) return false;
  if (share >= WHOLE) return words / (to - from + 1) >= DENSE;
  return share >= PART && words >= 5 && words / tokens.length >= NOTHING_ELSE;
}
