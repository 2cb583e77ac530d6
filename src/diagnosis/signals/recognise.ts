import type { Scope } from '../cause-id.ts';
import type { Operation, Recognised } from '../recognised.ts';
import { distinct } from './as-recognised.ts';
import { besideCodes } from './beside-codes.ts';
import { byClassifier } from './classifier/by-classifier.ts';
import { codesInText } from './codes-in-text.ts';
import { connectVersionIn } from './connect-version.ts';
import { humanWords } from './human-words.ts';
import { type Intent, scopeOf } from './scope.ts';
import { secondThought } from './second-thought.ts';
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
  const { scope, intent, operation, ...settled } = secondThought(first, found, () =>
    byClassifier(reading, said),
  );
  const at = timeSaid(safe);
  const connectVersion = connectVersionIn(safe);
  return {
    scope,
    ...(intent && { intent }),
    ...(operation && { operation }),
    found: settled.found,
    passwordTyped: passwords.length > 0,
    foreign: codes.foreign.length > 0,
    ...(at && { at }),
    ...(connectVersion && { connectVersion }),
  };
}
