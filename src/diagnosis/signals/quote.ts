import type { Token } from './words/reading.ts';

/** No more than this of a text is quoted back, in characters. */
const QUOTE_AT_MOST = 160;

/** The words from one token of a text to another, on one line; without tokens the whole text. */
export function quote(text: string, first: Token | undefined, last: Token | undefined): string {
  const words = text.slice(first?.start, last?.end).replace(/\s+/g, ' ');
  return words.length <= QUOTE_AT_MOST ? words : `${words.slice(0, QUOTE_AT_MOST - 1)}…`;
}
