import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';

/**
 * Whether "That wasn't me" makes sense: on what nobody asked about, and where somebody else's doing would look just
 * like this, a block or a password that was set. Who says that their own try failed has said that it was them.
 */
export function mayBeSomebodyElse(
  { origin, caseReference }: Inquiry,
  { attempt, solved }: Diagnosis,
): boolean {
  if (!attempt || attempt.byAdministrator || caseReference !== undefined) return false;
  if (origin === 'notice' || solved !== undefined) return true;
  const { outcome } = attempt;
  return outcome === 'blocked' || outcome.startsWith('succeeded');
}
