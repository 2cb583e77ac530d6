/** Longest foreign text a card shows; the rest is cut with an ellipsis. In characters. */
const LONGEST = 300;

/** Characters that mean something to the markdown and mention readers of Teams (or to its DATE macro). */
const MARKUP = /[\\`*_{}[\]()#+.!~|<>&]|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu;

/** A backslash and the character it keeps quiet; every character of `MARKUP` can stand behind one. */
const ESCAPED = /\\([\\`*_{}[\]()#+.!~|<>&-])/gu;

/** Control characters, and the marks with which foreign text could turn the direction of ours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is taken out
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/gu;

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const ISOLATES = /[\u2068\u2069]/gu;
/** Of no width, and no place to break a line. */
const WORD_JOINER = '\u2060';

/**
 * Foreign text (a display name, an audit reason, a policy's name) for a TextBlock or a Fact: no link,
 * image, mention, list or macro in it comes alive, and a right-to-left name keeps its place in the sentence.
 */
export function inert(text: string): string {
  const schemes = tidy(text).replaceAll('://', `:${WORD_JOINER}//`);
  return isolated(schemes.replace(MARKUP, '\\$&'));
}

/** What `inert` made of a text, for a place that knows no markdown: the words as they stood. */
export function plain(text: string): string {
  return text.replace(ESCAPED, '$1').replaceAll(`:${WORD_JOINER}//`, '://').replace(ISOLATES, '');
}

/**
 * Foreign text for a TextRun, which knows no markdown. Only macros and mentions are broken, by a
 * character of no width, so the words stay as they stood.
 */
export function quoted(text: string): string {
  const broken = tidy(text)
    .replaceAll('{{', `{${WORD_JOINER}{`)
    .replace(/<(?=\/?at\b)/giu, `<${WORD_JOINER}`);
  return isolated(broken);
}

/** What would come alive in our own words that are no markdown: commands, paths, names of hosts. */
const LIVE = /[\\`*_[\]<~]|&(?=[#\w])|^[#+>-]/gmu;

/** Our own text that is no markdown, for a TextBlock: whole, and shown as it stands. */
export function exact(text: string): string {
  return text.replace(LIVE, '\\$&');
}

/** What a person typed, as the value of an input of theirs: kept whole, lines and all, but no macro. */
export function typed(text: string): string {
  return text.replaceAll('{{', `{${WORD_JOINER}{`);
}

function tidy(text: string): string {
  return cut(text.replace(UNSEEN, ' ').trim(), LONGEST);
}

/** At most so many characters, the last one an ellipsis where something is left out. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}

/** Isolates text that could run the other way; plain left-to-right text needs no marks. */
function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
}
