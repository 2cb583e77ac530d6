import type { Scope } from '../cause-id.ts';
import type { Operation, Recognised } from '../recognised.ts';
import { distinct } from './as-recognised.ts';
import { besideCodes } from './beside-codes.ts';
import { codesInText } from './codes-in-text.ts';
import { connectVersionIn } from './connect-version.ts';
import { byExample } from './examples/by-example.ts';
import { type HumanWords, humanWords } from './human-words.ts';
import { type Intent, scopeOf } from './scope.ts';
import { withoutSsprCodes } from './sspr-codes.ts';
import { timeSaid } from './time-said.ts';
import { typedPasswords, withoutPasswords } from './typed-password.ts';
import { read } from './words/reading.ts';

export type { Intent } from './scope.ts';

export interface Recognition {
  readonly scope: Scope;
  readonly intent?: Intent;
  readonly operation?: Operation;
  /** Best first: codes, portal sentences, own words. */
  readonly found: readonly Recognised[];
  /** The text seems to hold a password; nothing of it is in `found`. */
  readonly passwordTyped: boolean;
  /** It holds a code of another sign-in problem, such as AADSTS50076. */
  readonly foreign: boolean;
  /** When it happened, as ISO 8601, where the text says so in full. */
  readonly at?: string;
  /** The version of Microsoft Entra Connect, where the text names one. */
  readonly connectVersion?: string;
}

/** What a person's text says: a code, a portal sentence or their own words, in any known language. */
export function recognise(text: string): Recognition {
  const passwords = typedPasswords(text);
  const safe = withoutPasswords(text, passwords);
  const codes = codesInText(safe);
  const reading = read(withoutSsprCodes(safe));
  const said = humanWords(reading);
  const found = distinct([...codes.found, ...besideCodes(said.found, codes.found)]);

  const first = scopeOf(reading, found, said.topics, codes.foreign);
  const settled =
    isOfAnotherField(said.topics, codes.foreign) ||
    said.topics.has('denied') ||
    said.topics.has('asking-how');
  const second = settled ? undefined : byExample(reading, first, isBesideThePoint(said.topics));
  const { intent, operation, trusted } = first;
  const at = timeSaid(safe);
  const connectVersion = connectVersionIn(safe);
  return {
    scope: second?.scope ?? first.scope,
    ...(intent && { intent }),
    ...(operation && { operation }),
    found: second?.found ? [second.found] : trusted ? found : [],
    passwordTyped: passwords.length > 0,
    foreign: codes.foreign.length > 0,
    ...(at && { at }),
    ...(connectVersion && { connectVersion }),
  };
}

/** Words of another field and none of this one: printers, meetings, mail. */
function isBesideThePoint(topics: HumanWords['topics']): boolean {
  const ours = topics.has('reset-word') || topics.has('reset-spoken-of') || topics.has('reset');
  return topics.has('elsewhere') && !ours;
}

/** Codes of another field and words that name one are exact; no likeness speaks against them. */
function isOfAnotherField(topics: HumanWords['topics'], foreignCodes: readonly string[]): boolean {
  return foreignCodes.length > 0 || topics.has('other-account') || topics.has('away');
}
