import type { VerifiedOutcome } from '../../diagnosis/verified-outcome.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Voice } from '../voice.ts';

/** Where the new password has arrived, as far as it is proven. */
export function outcomeLine({ outcome }: Inquiry, voice: Voice): string | undefined {
  return outcome && outcomeWords(outcome, voice);
}

export function outcomeWords(outcome: VerifiedOutcome, { strings, when }: Voice): string {
  const { where, at, operation } = outcome;
  const what = operation === 'unlock' ? 'unlock' : 'password';
  return strings.say(`outcome.${where}`, { what, at: { own: when.moment(at) } });
}

/** Said on one card a password. */
export function expiryLine({ expiresAt }: Inquiry, { strings, when }: Voice): string | undefined {
  return expiresAt && strings.say('outcome.expires', { at: { own: when.moment(expiresAt) } });
}
