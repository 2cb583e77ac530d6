import { randomInt } from 'node:crypto';

/** Crockford's digits: nothing that is mistaken for something else when read out on the phone. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short name for one turn, such as "K7QX-2M9D", that a person can quote and a log can be searched for. */
export function newReference(): string {
  const digits = Array.from({ length: 8 }, () => DIGITS[randomInt(DIGITS.length)]).join('');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
