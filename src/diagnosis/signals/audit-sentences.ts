import type { MeaningId } from './meanings.ts';
import { normalise } from './normalise.ts';

/** Sentences of the reset page's own audit rows that stand whole in `resultReason`. */
export const WHOLE_SENTENCES: Readonly<Record<string, MeaningId>> = {
  'Successfully completed reset.': 'password-reset-done',
  'User successfully reset password': 'password-reset-done',
  'User submitted their user ID': 'flow-started',
  'User was presented with verification options': 'verification-offered',
  'User submitted a new password': 'password-submitted',
  'User contacted an admin': 'contacted-admin',
  'A system error has occurred.': 'cloud-service-error',
};

/**
 * Beginnings of sentences, the more telling first. Microsoft's rows and documents differ in the
 * rest of the line, so what follows is left open.
 */
export const SENTENCE_BEGINNINGS: readonly (readonly [string, MeaningId])[] = [
  ['User submitted a password that did not meet the requirements', 'onprem-policy-refused'],
  ['Password reset is not enabled for this user', 'sspr-not-enabled-for-user'],
  ["User's account has insufficient authentication methods", 'not-enough-methods'],
  ['User does not have a license', 'licence-missing-user'],
  ["User's password is managed on-premises", 'managed-on-premises'],
  ['We could not reach your on-premises password reset service', 'onprem-connectivity'],
  ["We encountered a problem while resetting the user's on-premises", 'onprem-reset-problem'],
  ['This user is not a member of the password reset users group', 'not-in-scope-group'],
  ['Password reset has been disabled entirely for this tenant', 'sspr-disabled-tenant'],
  ['User tried to reset from a device without cookies', 'cookies-disabled'],
  ['User entered too many invalid', 'throttled'],
  ['User abandoned after starting', 'abandoned-at-verification'],
  ['User abandoned', 'user-abandoned'],
  ['User canceled', 'user-cancelled'],
  ['User contacted an admin after trying the security question', 'contacted-admin-after-questions'],
  ['User contacted an admin', 'contacted-admin'],
];

const BY_WHOLE: ReadonlyMap<string, MeaningId> = new Map(
  Object.entries(WHOLE_SENTENCES).map(([sentence, id]) => [normalise(sentence), id]),
);
const BY_BEGINNING = SENTENCE_BEGINNINGS.map(([beginning, id]): readonly [string, MeaningId] => [
  normalise(beginning),
  id,
]);

/** The meaning of a reset-page sentence, given normalised. */
export function auditSentence(normalised: string): MeaningId | undefined {
  return (
    BY_WHOLE.get(normalised) ??
    BY_BEGINNING.find(([beginning]) => normalised.startsWith(beginning))?.[1] ??
    blockSentence(normalised) ??
    stepSentence(normalised)
  );
}

/** "User tried … too many times and is blocked for 24 hours", whatever was tried. */
function blockSentence(normalised: string): MeaningId | undefined {
  const blocked = /\btoo many\b.*\bblocked\b|\bblocked for \d+ hours?\b/.test(normalised);
  return blocked ? 'throttled' : undefined;
}

/** "User started / completed the … verification option", whichever option. */
function stepSentence(normalised: string): MeaningId | undefined {
  const step = /^user (started|completed) the .*\boption/.exec(normalised)?.[1];
  if (!step) return undefined;
  return step === 'started' ? 'verification-started' : 'verification-completed';
}
