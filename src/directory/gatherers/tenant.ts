import type { Tenant } from '../../diagnosis/evidence.ts';
import type { Gatherer } from '../gatherer.ts';
import { collection, defined, text } from '../json.ts';
import { lookUp, MINUTE, query } from '../look-up.ts';
import { ORGANIZATION_READ } from '../permission.ts';

/** Whether the organisation synchronises from Active Directory, and when it last did. */
export const tenant: Gatherer<'tenant'> = {
  evidence: 'tenant',
  permission: {
    ...ORGANIZATION_READ,
    optional: true,
    purpose:
      'Reads whether the organisation synchronises from Active Directory, and when it last did.',
    without: 'Synchronisation that has stopped is not noticed. User.Read.All may be enough for it.',
  },
  gather: (errand) =>
    lookUp(errand, {
      about: 'tenant',
      request: {
        method: 'GET',
        path: `/organization${query({ $select: 'id,onPremisesSyncEnabled,onPremisesLastSyncDateTime' })}`,
      },
      permission: ORGANIZATION_READ,
      keepMs: 10 * MINUTE,
      read: readTenant,
    }),
};

export function readTenant(body: unknown): Tenant | undefined {
  const organisation = collection(body)?.[0];
  if (!organisation || !('onPremisesSyncEnabled' in organisation)) return undefined;
  return defined<Tenant>({
    onPremisesSync: organisation.onPremisesSyncEnabled === true,
    onPremisesLastSync: text(organisation.onPremisesLastSyncDateTime),
  });
}
