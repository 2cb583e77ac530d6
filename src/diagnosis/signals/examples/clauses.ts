import type { Token } from '../words/reading.ts';

/** A text of so many words says one thing; longer ones are also looked at piece by piece. */
const ONE_THING = 24;
/** A piece of a sentence without end, and the words from one piece to the next. */
const PIECE = 18;
const STEP = 9;
/** A clause of fewer words says too little. */
const AT_LEAST = 4;
/** People lead with what happened: later clauses are not looked at, and time stays bounded. */
const CLAUSES_AT_MOST = 40;

/** The whole text and, where it is long, its sentences and pieces of them. */
export function clausesOf(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= ONE_THING) return [tokens];
  const clauses: (readonly Token[])[] = [tokens];
  for (const sentence of sentencesOf(tokens)) {
    if (sentence.length <= ONE_THING) clauses.push(sentence);
    else
      for (let from = 0; from < sentence.length - STEP; from += STEP) {
        clauses.push(sentence.slice(from, from + PIECE));
      }
    if (clauses.length >= CLAUSES_AT_MOST) break;
  }
  return clauses.filter(({ length }) => length >= AT_LEAST).slice(0, CLAUSES_AT_MOST);
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const [index, token] of tokens.entries()) {
    const neighbour = tokens[index - 1];
    // Places run on inside a sentence only.
    if (neighbour && token.place - neighbour.place === 1) sentences.at(-1)?.push(token);
    else sentences.push([token]);
  }
  return sentences;
}
