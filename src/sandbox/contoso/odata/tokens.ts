import { badRequest } from '../refusal.ts';

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'time'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: '(' | ')' | ',' | ':' };

const TOKEN =
  /\s*(?:'(?<string>(?:[^']|'')*)'|(?<time>\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)|(?<word>[A-Za-z_][\w/]*)|(?<mark>[(),:]))/y;

/** Cuts a $filter into words, quoted strings, unquoted times and marks. */
export function tokensOf(filter: string): Token[] {
  const tokens: Token[] = [];
  const text = filter.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const token = tokenOf(TOKEN.exec(text)?.groups);
    if (!token) throw badRequest(`Invalid filter clause: syntax error at position ${at}.`);
    tokens.push(token);
  }
  return tokens;
}

function tokenOf(groups: Readonly<Record<string, string>> | undefined): Token | undefined {
  if (!groups) return undefined;
  const { string, time, word, mark } = groups;
  if (string !== undefined) return { kind: 'string', text: string.replaceAll("''", "'") };
  if (time !== undefined) return { kind: 'time', text: time };
  if (word !== undefined) return { kind: 'word', text: word };
  if (mark === '(' || mark === ')' || mark === ',' || mark === ':') {
    return { kind: 'mark', text: mark };
  }
  return undefined;
}
