import type { Scope } from '../cause-id.ts';
import type { Operation, Recognised } from '../recognised.ts';
import { asRecognised, distinct } from './as-recognised.ts';
import { codesInText } from './codes-in-text.ts';
import { findOwnWords } from './own-words/find-own-words.ts';
import { type Intent, scopeOf } from './scope.ts';
import { timeSaid } from './time-said.ts';
import { typedPasswords, withoutPasswords } from './typed-password.ts';
import type { Span } from './words/lexicon.ts';
import { type Reading, read } from './words/reading.ts';

export type { Intent } from './scope.ts';

export interface Recognition {
  readonly scope: Scope;
  readonly intent?: Intent;
  readonly operation?: Operation;
  /** Best first: codes, portal sentences, own words. */
  readonly found: readonly Recognised[];
  /** The text seems to hold a password; nothing of it is in `found`. */
  readonly passwordTyped: boolean;
  /** When it happened, as ISO 8601, where the text says so in full. */
  readonly at?: string;
}

/** No more than this of a text is quoted back. */
const QUOTE_AT_MOST = 160;

/** What a person's text says: a code, a portal sentence or their own words, in any known language. */
export function recognise(text: string): Recognition {
  const passwords = typedPasswords(text);
  const safe = withoutPasswords(text, passwords);
  const codes = codesInText(safe);
  const reading = read(safe);
  const { meanings, topics } = findOwnWords(reading);

  const said = meanings.map(({ id, slots, slips, ...span }) =>
    asRecognised(id, quote(reading, { ...span, slips }), 'own-words', scoreOf(slots, slips)),
  );
  const found = distinct([...codes.found, ...said]);
  const { scope, intent, operation, trusted } = scopeOf(reading, found, topics, codes.foreign);
  const at = timeSaid(safe);
  return {
    scope,
    ...(intent && { intent }),
    ...(operation && { operation }),
    found: trusted ? found : [],
    passwordTyped: passwords.length > 0,
    ...(at && { at }),
  };
}

function scoreOf(slots: number, slips: number): number {
  return Math.max(0.4, Math.min(0.9, 0.5 + 0.1 * slots) - 0.05 * slips);
}

function quote({ text, tokens }: Reading, { from, to }: Span): string {
  const words = text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0).replace(/\s+/g, ' ');
  return words.length <= QUOTE_AT_MOST ? words : `${words.slice(0, QUOTE_AT_MOST - 1)}…`;
}
