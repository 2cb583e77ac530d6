import type { Membership } from '../desk/membership.ts';
import type { Piece } from '../diagnosis/piece.ts';
import type { Log, Subject } from '../inquiry/ports.ts';
import { Deadline } from './deadline.ts';
import { Errand, type Means } from './errand.ts';
import { checkGroups } from './gatherers/memberships.ts';
import { isGuid } from './guid.ts';
import { MINUTE } from './look-up.ts';

/** Somebody who leaves the helpdesk may act for so long yet; somebody who joins has to wait for it. */
const KEEP_MS = 5 * MINUTE;

/** A button has to be answered within a few seconds. */
const PATIENCE_MS = 2_000;

export interface HelpdeskGroupOptions {
  /** Object id of the Entra group whose members work the helpdesk, nested groups included. */
  readonly groupId: string | undefined;
  /** The only tenant it can be asked of; undefined, for a local trial only, takes any. */
  readonly tenantId: string | undefined;
}

/** The helpdesk as the members of one Entra group. */
export class HelpdeskGroup implements Membership {
  readonly #means: Means;
  readonly #options: HelpdeskGroupOptions;
  readonly #log: Log;

  constructor(means: Means, options: HelpdeskGroupOptions, log: Log) {
    this.#means = means;
    this.#options = options;
    this.#log = log;
  }

  async isHelpdesk({ tenantId, userId }: Subject): Promise<boolean> {
    const { groupId, tenantId: home = tenantId } = this.#options;
    if (!groupId || !isGuid(userId) || tenantId.toLowerCase() !== home.toLowerCase()) return false;
    const groups = await this.#groupsOf(userId.toLowerCase(), groupId);
    if (!groups.found) {
      this.#log.warn('whether somebody works the helpdesk cannot be read', {
        userId,
        because: groups.because,
      });
      return false;
    }
    return groups.value.includes(groupId.toLowerCase());
  }

  async #groupsOf(userId: string, groupId: string): Promise<Piece<readonly string[]>> {
    const deadline = new Deadline(this.#means.clock, PATIENCE_MS);
    const until = { person: deadline, tenant: deadline };
    const order = { userId, reference: 'helpdesk-group', until, callMs: PATIENCE_MS };
    try {
      return await checkGroups(new Errand(this.#means, order, this.#log), [groupId], KEEP_MS);
    } finally {
      deadline.end();
    }
  }
}
