import type { Person } from '../inquiry/ports.ts';
import type { Channels } from './channels.ts';
import type { Membership, Owners } from './membership.ts';
import type { Team } from './ports.ts';

/**
 * Why somebody may not say "use this channel". `not-helpdesk`: a group names the helpdesk, and they are not in it.
 * `elsewhere`: the helpdesk has its channel, and they are not one of its people. `owners-unknown`: who owns the team
 * cannot be read.
 */
export type SetUpRefusal = 'not-helpdesk' | 'not-owner' | 'elsewhere' | 'owners-unknown';

export interface SetUpParts {
  readonly membership: Membership;
  readonly owners: Owners;
  readonly channels: Pick<Channels, 'fallback' | 'isNamed'>;
  /** Object id of the Entra group that the helpdesk is, where it is one. */
  readonly helpdeskGroupId?: string | undefined;
}

/** Who may say in which channel cases are shown. They name people, so not everybody who owns a team may have them. */
export class SetUp {
  readonly #parts: SetUpParts;

  constructor(parts: SetUpParts) {
    this.#parts = parts;
  }

  /** Undefined when they may. Rejects only when the store does. */
  async refusal(person: Person, channelId: string, team: Team): Promise<SetUpRefusal | undefined> {
    return this.#parts.helpdeskGroupId === undefined
      ? this.#byRoster(person, channelId, team)
      : this.#byGroup(person, team);
  }

  /** The team may be the group itself; its owners need not be members of it. */
  async #byGroup(person: Person, { groupId }: Team): Promise<SetUpRefusal | undefined> {
    const { membership, owners, helpdeskGroupId = '' } = this.#parts;
    if (await membership.isHelpdesk(person)) return undefined;
    if (groupId?.toLowerCase() !== helpdeskGroupId.toLowerCase()) return 'not-helpdesk';
    return (await owners.ownership(person, groupId)) === 'owner' ? undefined : 'not-helpdesk';
  }

  /** The first owner who says so makes their team the helpdesk; after that only its own people can move it. */
  async #byRoster(
    person: Person,
    channelId: string,
    { groupId = '' }: Team,
  ): Promise<SetUpRefusal | undefined> {
    const { membership, owners, channels } = this.#parts;
    const ownership = await owners.ownership(person, groupId);
    if (ownership === 'unknown') return 'owners-unknown';
    if (ownership === 'not-owner') return 'not-owner';
    if (channels.isNamed(channelId)) return undefined;
    const present = await channels.fallback(person.tenantId);
    const isTheirs = present?.team === undefined || (await membership.isHelpdesk(person));
    return isTheirs ? undefined : 'elsewhere';
  }
}
