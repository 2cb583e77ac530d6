const CURLY_APOSTROPHES = /[‘’ʼ´`]/g;
const CURLY_QUOTES = /[“”„«»]/g;
const CANCELLED = /\bcancelled\b/g;
const SELF_SERVICE = /\bself[- ]?serv(?:e|ice)\b/g;
const TRAILING = ' .!…';
const LONG_GAP = /\s{50,}/g;

/**
 * One spelling for the many: lower case, single blanks, straight quotes, no full stop at the end,
 * "canceled" and "self-service" in one form. Microsoft's own rows differ in all of these.
 */
export function normalise(text: string): string {
  const tidy = text
    .toLowerCase()
    .replace(CURLY_APOSTROPHES, "'")
    .replace(CURLY_QUOTES, '"')
    .replace(/\s+/g, ' ')
    .replace(CANCELLED, 'canceled')
    .replace(SELF_SERVICE, 'self-service')
    .trimStart();
  let end = tidy.length;
  while (end > 0 && TRAILING.includes(tidy.charAt(end - 1))) end -= 1;
  return tidy.slice(0, end);
}

/**
 * The text with one blank or line break for each very long run of them. Patterns that allow for blanks take
 * the square of their number, and files may hold thousands on purpose.
 */
export function withoutGaps(text: string): string {
  return text.replace(LONG_GAP, (gap) => (gap.includes('\n') ? '\n' : ' '));
}

/** Letters and digits only, so that `On-Premises Policy Violation` and `OnPremisesPolicyViolation` meet. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
