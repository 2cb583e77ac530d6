/** One word of a text, folded for comparison, with where it stood. */
export interface Token {
  readonly word: string;
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Position in words; the end of a sentence counts as several, so that no phrase runs across it. */
  readonly place: number;
}

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Longer texts are read from the front only: people lead with what happened, and time stays bounded. */
const READ_AT_MOST = 20_000;

/** How many words the end of a sentence counts for: more than may stand inside a phrase. */
const SENTENCE_END = 6;

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
// A full stop inside "admin.microsoft.com" or "9.30" ends nothing.
const WORD_OR_END =
  /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]+(?:['’ʼ`´＇][\p{L}\p{M}]+)*|\.(?![\p{Ll}\p{N}])|[!?;:\n。！？；]/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const CONTRACTION = /^['’ʼ`´＇](?:t|s|m|re|ve|ll|d)$/i;

/** Words as they are compared: compatible forms joined, no case, no diacritics of the Latin alphabet. */
export function fold(word: string): string {
  return word
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/[łøđ]/g, (letter) => ({ ł: 'l', ø: 'o', đ: 'd' })[letter] ?? letter)
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe');
}

/** Cuts a text into words. Japanese and Chinese have no spaces: there every character is a word. */
export function read(text: string): Reading {
  const tokens: Token[] = [];
  let place = 0;
  for (const match of text.slice(0, READ_AT_MOST).matchAll(WORD_OR_END)) {
    const [piece] = match;
    if (/^[.!?;:\n。！？；]$/u.test(piece)) {
      place += piece === ':' ? 0 : SENTENCE_END;
      continue;
    }
    for (const { word, start, end } of cut(piece, match.index)) {
      tokens.push({ word, start, end, place });
      place += 1;
    }
  }
  return { text, tokens };
}

interface Cut {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function* cut(piece: string, offset: number): Generator<Cut> {
  if (UNSPACED.test(piece)) {
    yield* cutUnspaced(piece, offset);
    return;
  }
  let from = 0;
  // "can't" is one word, "l'administrateur" is two.
  for (const match of piece.matchAll(/['’ʼ`´＇][^'’ʼ`´＇]+/g)) {
    if (CONTRACTION.test(match[0])) continue;
    yield* one(piece.slice(from, match.index), offset + from);
    from = match.index + 1;
  }
  yield* one(piece.slice(from), offset + from);
}

function* cutUnspaced(piece: string, offset: number): Generator<Cut> {
  let at = offset;
  for (const run of piece.split(/([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])/u)) {
    if (run) yield* one(run, at);
    at += run.length;
  }
}

function* one(piece: string, start: number): Generator<Cut> {
  const word = fold(piece).replace(/['’ʼ`´＇]/g, '');
  if (word) yield { word, start, end: start + piece.length };
}
