import type { MeaningId } from '../meanings.ts';
import type { Span } from '../words/lexicon.ts';
import type { Reading } from '../words/reading.ts';
import type { KnownSentence, SentenceTable } from './known-sentences.ts';

export interface FoundSentence extends Span {
  readonly id: MeaningId;
  /** Share of the sentence that was found, 0 to 1; rare words weigh more. */
  readonly share: number;
}

type Find = (slot: number) => readonly Span[];

/** From this share on the sentence counts as quoted whole. */
const WHOLE = 0.74;
/** Foreign words strewn through it make another sentence of it: so many must be its own. */
const DENSE = 0.6;
/** A part of a sentence needs this share, and next to nothing else said. */
const PART = 0.42;
const NOTHING_ELSE = 0.84;
/** How many foreign words in a row a quotation may hold. */
const INTERRUPTED_AT_MOST = 8;

/** The sentences that stand in a text, whole or in part, best first. */
export function findSentences(
  { sentences, negation }: SentenceTable,
  reading: Reading,
  find: Find,
): FoundSentence[] {
  const found: FoundSentence[] = [];
  for (const sentence of sentences) {
    if (weightThere(sentence, find) < PART * sentence.total) continue;
    const match = inOrder(sentence, find);
    if (!match || !isQuoted(match, sentence, reading)) continue;
    if (agrees(match, sentence, find(negation))) found.push({ ...match, id: sentence.id });
  }
  return found.toSorted((a, b) => b.share - a.share);
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

function weightThere({ slots, weights }: KnownSentence, find: Find): number {
  let there = 0;
  for (const [index, slot] of slots.entries()) {
    if (find(slot).length > 0) there += weights[index] ?? 0;
  }
  return there;
}

interface Chain {
  readonly weight: number;
  readonly span: Span;
}

/** The heaviest run of the sentence's words that stand in the text in the same order. */
function inOrder(
  { slots, weights, total }: KnownSentence,
  find: Find,
): (Span & { share: number }) | undefined {
  const chains: Chain[] = [];
  let best: Chain | undefined;
  for (const [index, slot] of slots.entries()) {
    const weight = weights[index] ?? 0;
    const grown = find(slot).map((span) => longest(chains, span, weight, 2 * slots.length + 16));
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
  if (share >= WHOLE) return words / (to - from + 1) >= DENSE;
  return share >= PART && words >= 5 && words / tokens.length >= NOTHING_ELSE;
}
