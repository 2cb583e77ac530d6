const CURLY_APOSTROPHES = /[‘’ʼ´`]/g;
const CURLY_QUOTES = /[“”„«»]/g;
const CANCELLED = /\bcancelled\b/g;
const SELF_SERVICE = /\bself[- ]?serv(?:e|ice)\b/g;
const TRAILING = /[\s.!…]+$/;

/**
 * One spelling for the many: lower case, single blanks, straight quotes, no full stop at the end,
 * "canceled" and "self-service" in one form. Microsoft's own rows differ in all of these.
 */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(CURLY_APOSTROPHES, "'")
    .replace(CURLY_QUOTES, '"')
    .replace(/\s+/g, ' ')
    .replace(CANCELLED, 'canceled')
    .replace(SELF_SERVICE, 'self-service')
    .replace(TRAILING, '')
    .trimStart();
}

/** Letters and digits only, so that `On-Premises Policy Violation` and `OnPremisesPolicyViolation` meet. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
