import type { Token } from '../words/reading.ts';

/** A stretch of a text, by the numbers of its first and last token. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** A text of so many words says one thing; longer ones are also looked at piece by piece. */
const ONE_THING = 24;
/** A clause of fewer words says too little, */
const AT_LEAST = 4;
/** one of more says several things: a sentence without end is cut into pieces that overlap. */
const AT_MOST = 40;
const PIECE = 20;
const STEP = 10;
/** People lead with what happened: later clauses are not looked at, and time stays bounded. */
const CLAUSES_AT_MOST = 40;

/** The sentences of a long text, and every two that follow each other: what happened is often said in two. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  if (tokens.length <= ONE_THING) return [];
  const sentences = sentencesOf(tokens).flatMap(cut);
  return sentences
    .flatMap((sentence, number) => {
      const next = sentences[number + 1];
      return next ? [sentence, { from: sentence.from, to: next.to }] : [sentence];
    })
    .filter((clause) => {
      const length = lengthOf(clause);
      return length >= AT_LEAST && length <= AT_MOST && length < tokens.length;
    })
    .slice(0, CLAUSES_AT_MOST);
}

function sentencesOf(tokens: readonly Token[]): Clause[] {
  const sentences: { from: number; to: number }[] = [];
  for (const [at, { place }] of tokens.entries()) {
    // Places run on inside a sentence only.
    const last =
      place - (tokens[at - 1]?.place ?? Number.NEGATIVE_INFINITY) === 1 && sentences.at(-1);
    if (last) last.to = at;
    else sentences.push({ from: at, to: at });
  }
  return sentences;
}

function cut(sentence: Clause): Clause[] {
  if (lengthOf(sentence) <= AT_MOST) return [sentence];
  const pieces: Clause[] = [];
  for (let { from } = sentence; from <= sentence.to - STEP; from += STEP) {
    pieces.push({ from, to: Math.min(from + PIECE - 1, sentence.to) });
  }
  return pieces;
}

function lengthOf({ from, to }: Clause): number {
  return to - from + 1;
}
