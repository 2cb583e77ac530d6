import type { Case } from './case.ts';

/** Stands for the person in a case that is about an address, and nobody's account alone. */
export const NOBODY = 'nobody';

/**
 * Whether the person is spoken to about this case. What the watch suspects is looked into first; they hear of it
 * when the helpdesk turns to them, when they say something themselves, or at once when a reset has worked.
 */
export function isTold({ requesterId, security, history }: Case): boolean {
  if (requesterId === NOBODY) return false;
  if (!security || security.because === 'not-me' || security.succeeded) return true;
  return history.some(({ what }) => what === 'asked' || what === 'caller-asked');
}
