/** How the helpdesk finds a person's cases. Kept with the case and deleted with it, nowhere else. */
export interface CasePerson {
  readonly displayName?: string;
  readonly userPrincipalName?: string;
}

/** A word of a search is cut here; no name needs more to be told from the others. */
const LONGEST_WORD = 64;

/**
 * The words a person is found by: each part of the name and of the sign-in name, and the sign-in name as a whole.
 * In lower case and without accents, so that "Andre" finds "André".
 */
export function wordsOf({ displayName = '', userPrincipalName = '' }: CasePerson): string[] {
  const words = [...wordsIn(displayName), ...wordsIn(userPrincipalName), fold(userPrincipalName)];
  return [...new Set(words.filter(Boolean).map((word) => word.slice(0, LONGEST_WORD)))];
}

/** The words of what somebody searches for; a sign-in name stays whole. */
export function searchWords(text: string): string[] {
  const words = fold(text)
    .split(/\s+/)
    .flatMap((part) => (part.includes('@') ? [part.trim()] : wordsIn(part)));
  return words.filter(Boolean).map((word) => word.slice(0, LONGEST_WORD));
}

function wordsIn(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
