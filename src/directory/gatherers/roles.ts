import type { Roles } from '../../diagnosis/evidence.ts';
import { missing } from '../../diagnosis/piece.ts';
import type { Gatherer } from '../gatherer.ts';
import { collection, text } from '../json.ts';
import { lookUp, MINUTE, query } from '../look-up.ts';
import { ROLE_READ } from '../permission.ts';

/** Active administrator roles, also through groups. Administrators fall under a reset policy of their own. */
export const roles: Gatherer<'roles'> = {
  evidence: 'roles',
  permission: {
    ...ROLE_READ,
    optional: true,
    purpose: 'Reads the administrator roles of the person.',
    without: 'Administrators are known by the registration report alone, without their roles.',
  },
  async gather(errand) {
    const piece = await lookUp(errand, {
      about: 'person',
      request: {
        method: 'GET',
        path: `/users/${errand.userId}/transitiveMemberOf/microsoft.graph.directoryRole${query({
          $select: 'id,displayName,roleTemplateId',
          $count: 'true',
        })}`,
        // Both are required when memberships are narrowed to one type.
        headers: { ConsistencyLevel: 'eventual' },
      },
      permission: ROLE_READ,
      keepMs: MINUTE,
      read: readRoles,
    });
    if (!piece.found || !piece.value.nameless) return piece;
    return missing('not-permitted', ROLE_READ.name);
  },
};

/** Without the permission Graph lists the roles but leaves their names out. */
export function readRoles(body: unknown): (Roles & { readonly nameless?: true }) | undefined {
  const items = collection(body);
  if (!items) return undefined;
  const names = items.flatMap((role) => text(role.displayName) ?? []);
  return names.length < items.length ? { names, nameless: true } : { names };
}
