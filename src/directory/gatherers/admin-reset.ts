import type { AdminReset } from '../../diagnosis/evidence.ts';
import type { Gatherer } from '../gatherer.ts';
import { flag, object } from '../json.ts';
import { HOUR, lookUp, query } from '../look-up.ts';
import { POLICY_READ } from '../permission.ts';

/** Microsoft's switch for administrators only; it says nothing of other people. */
export const adminReset: Gatherer<'adminReset'> = {
  evidence: 'adminReset',
  permission: {
    ...POLICY_READ,
    optional: true,
    purpose: 'Reads whether administrators may reset their own password.',
    without: 'An administrator who is not allowed to reset is not told so.',
  },
  gather: (errand) =>
    lookUp(errand, {
      about: 'tenant',
      request: {
        method: 'GET',
        path: `/policies/authorizationPolicy${query({ $select: 'allowedToUseSSPR' })}`,
      },
      permission: POLICY_READ,
      keepMs: HOUR / 2,
      read: readAdminReset,
    }),
};

export function readAdminReset(body: unknown): AdminReset | undefined {
  const allowed = flag(object(body)?.allowedToUseSSPR);
  return allowed === undefined ? undefined : { allowed };
}
