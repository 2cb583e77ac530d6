import type { Owners, Ownership } from '../desk/membership.ts';
import type { Piece } from '../diagnosis/piece.ts';
import type { Log, Subject } from '../inquiry/ports.ts';
import { briefErrand } from './brief-errand.ts';
import type { Errand, Means } from './errand.ts';
import type { NeededPermission } from './gatherer.ts';
import { isGuid } from './guid.ts';
import { collection, text } from './json.ts';
import { lookUp, query, SECOND } from './look-up.ts';
import { GROUP_MEMBER_READ } from './permission.ts';

/** A team is set up once, and whoever was made an owner a moment ago should not have to wait. */
const KEEP_MS = 10 * SECOND;

const PATIENCE_MS = 4 * SECOND;

/** Teams allows a hundred owners. */
const MOST_OWNERS = 100;

/**
 * Least privileged for GET /groups/{id}/owners. User.Read.All does not reach the owners of a group, and Teams' own
 * roster calls owners and members alike "user".
 */
export const OWNERS_PERMISSION: NeededPermission = {
  ...GROUP_MEMBER_READ,
  optional: true,
  purpose: 'Reads who owns a team, for `use this channel`.',
  without:
    'No team owner can set up the helpdesk’s channel; members of the group in HELPDESK_GROUP_ID still can.',
};

/** Who owns a team, as the owners of its Entra group. */
export class TeamOwners implements Owners {
  readonly #means: Means;
  readonly #tenantId: string | undefined;
  readonly #log: Log;

  /** @param tenantId the only tenant that can be asked; undefined, for a local trial only, takes any */
  constructor(means: Means, tenantId: string | undefined, log: Log) {
    this.#means = means;
    this.#tenantId = tenantId;
    this.#log = log;
  }

  async ownership({ tenantId, userId }: Subject, groupId: string): Promise<Ownership> {
    const elsewhere = this.#tenantId !== undefined && tenantId.toLowerCase() !== this.#tenantId;
    if (elsewhere || !isGuid(groupId) || !isGuid(userId)) return 'unknown';
    const order = { userId, reference: 'team-owners', patienceMs: PATIENCE_MS };
    const owners = await briefErrand(this.#means, order, this.#log, (errand) =>
      ownersOf(errand, groupId),
    );
    if (owners.found) return owners.value.includes(userId.toLowerCase()) ? 'owner' : 'not-owner';
    this.#log.warn('who owns a team cannot be read', { groupId, because: owners.because });
    return 'unknown';
  }
}

/** Object ids of the owners, in lower case. */
export function ownersOf(errand: Errand, groupId: string): Promise<Piece<string[]>> {
  return lookUp(errand, {
    about: 'tenant',
    request: {
      method: 'GET',
      path: `/groups/${groupId}/owners${query({ $select: 'id', $top: MOST_OWNERS })}`,
    },
    permission: GROUP_MEMBER_READ,
    keepMs: KEEP_MS,
    read: (body) => collection(body)?.flatMap(({ id }) => text(id)?.toLowerCase() ?? []),
  });
}
