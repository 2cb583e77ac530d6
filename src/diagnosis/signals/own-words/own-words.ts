import type { MeaningId } from '../meanings.ts';
import type { Vocabulary } from '../words/lexicon.ts';

/** What a text is about when it names no cause. */
export type Topic =
  | 'greeting'
  /** "Ok", "no", "lol": small talk when it stands nearly alone. */
  | 'interjection'
  | 'thanks'
  | 'chaser'
  /** Said to have ended well. */
  | 'works-now'
  /** How something is set up, listed or licensed; nothing is said to have failed. */
  | 'asking-how'
  | 'help'
  | 'ask-helpdesk'
  | 'check'
  /** A reset, change, unlock or writeback, and that it did not work. */
  | 'reset-failed'
  /** Passwords and resets are spoken of, nothing more. */
  | 'reset-spoken-of'
  /** A word of this field stands in it: password, account, sign-in … */
  | 'field'
  /** Something does not work, whatever it is. */
  | 'trouble'
  /** Said not to be so: "I never got locked out", "my phone is not lost". */
  | 'denied'
  /** An automatic reply: nobody is there to be helped. */
  | 'away'
  /** Something else than a password reset. */
  | 'elsewhere'
  /** The second factor of a sign-in: a codes' app, a prompt to approve. */
  | 'second-factor'
  /** Said outright: a password, a reset, an unlock. */
  | 'reset-word'
  /** The password of something that is no work account. */
  | 'other-account'
  | 'reset'
  | 'change'
  | 'unlock'
  | 'admin-reset'
  | 'register';

/**
 * What people of one language write, as patterns (see words/pattern.ts for the little language).
 * `ordinary` lists correct words that look like a misspelt pattern word.
 */
export interface OwnWords {
  readonly vocabulary: Vocabulary;
  readonly meanings: Readonly<Partial<Record<MeaningId, readonly string[]>>>;
  readonly topics: Readonly<Partial<Record<Topic, readonly string[]>>>;
  readonly ordinary?: string;
}
