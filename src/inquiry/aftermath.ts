import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Evidence } from '../diagnosis/evidence.ts';
import { passwordExpiry } from '../diagnosis/password-expiry.ts';
import { known } from '../diagnosis/piece.ts';
import { type VerifiedOutcome, verifiedOutcome } from '../diagnosis/verified-outcome.ts';
import type { Inquiry } from './inquiry.ts';
import type { Mentions } from './ports.ts';

/** What a success of the judged attempt, or after it, proves; undefined while nothing has worked. */
export function outcomeOf(evidence: Evidence, diagnosis: Diagnosis): VerifiedOutcome | undefined {
  const { solved, attempt } = diagnosis;
  const worked = attempt?.outcome.startsWith('succeeded');
  if (!solved && !worked) return undefined;
  return verifiedOutcome({
    attempts: known(evidence.attempts) ?? [],
    account: known(evidence.account),
    since: solved?.failedAt ?? justBefore(attempt?.endedAt ?? diagnosis.at),
  });
}

/** When the password expires, for the one card that is to say so. */
export async function expiryToMention(
  inquiry: Inquiry,
  evidence: Evidence,
  now: string,
  mentions: Mentions,
): Promise<string | undefined> {
  const expiry = passwordExpiry(evidence, now);
  if (!expiry) return undefined;
  if (inquiry.expiresAt) return expiry.at;
  // A notice may never be sent, and what it would have said would be said to nobody.
  if (inquiry.origin === 'notice' && inquiry.activityId === undefined) return undefined;
  const isFirst = await mentions.first(inquiry, `expiry:${expiry.setAt}`, now);
  return isFirst ? expiry.at : undefined;
}

function justBefore(at: string): string {
  return new Date(Date.parse(at) - 1).toISOString();
}
