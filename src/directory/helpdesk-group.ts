import type { Groups, Membership } from '../desk/membership.ts';
import type { Piece } from '../diagnosis/piece.ts';
import type { Log, Subject } from '../inquiry/ports.ts';
import { briefErrand } from './brief-errand.ts';
import type { Means } from './errand.ts';
import { checkGroups, MOST_GROUPS } from './gatherers/memberships.ts';
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

/** The helpdesk as the members of one Entra group, and who is in the other groups that matter to it. */
export class HelpdeskGroup implements Membership, Groups {
  readonly #means: Means;
  readonly #options: HelpdeskGroupOptions;
  readonly #log: Log;

  constructor(means: Means, options: HelpdeskGroupOptions, log: Log) {
    this.#means = means;
    this.#options = options;
    this.#log = log;
  }

  async isHelpdesk(subject: Subject): Promise<boolean> {
    const { groupId } = this.#options;
    return groupId !== undefined && (await this.groupsOf(subject, [groupId])).length > 0;
  }

  async groupsOf({ tenantId, userId }: Subject, groupIds: readonly string[]): Promise<string[]> {
    const { tenantId: home = tenantId } = this.#options;
    const elsewhere = tenantId.toLowerCase() !== home.toLowerCase();
    if (groupIds.length === 0 || !isGuid(userId) || elsewhere) return [];
    const chunks = groupIds.flatMap((_, i) =>
      i % MOST_GROUPS === 0 ? [groupIds.slice(i, i + MOST_GROUPS)] : [],
    );
    const found = await Promise.all(chunks.map((some) => this.#check(userId.toLowerCase(), some)));
    const asked = new Set(groupIds.map((one) => one.toLowerCase()));
    return found.flatMap((groups) => this.#known(userId, groups)).filter((one) => asked.has(one));
  }

  #known(userId: string, groups: Piece<readonly string[]>): readonly string[] {
    if (groups.found) return groups.value.map((one) => one.toLowerCase());
    const { because } = groups;
    this.#log.warn('whether somebody is in a group of the helpdesk cannot be read', {
      userId,
      because,
    });
    return [];
  }

  #check(userId: string, groupIds: readonly string[]): Promise<Piece<readonly string[]>> {
    const order = { userId, reference: 'helpdesk-group', patienceMs: PATIENCE_MS };
    return briefErrand(this.#means, order, this.#log, (errand) =>
      checkGroups(errand, groupIds, KEEP_MS),
    );
  }
}
