import type { Channels } from '../desk/channels.ts';
import type { Membership } from '../desk/membership.ts';
import type { KnownChannel } from '../desk/ports.ts';
import type { Clock, Log, Subject } from '../inquiry/ports.ts';
import { isRecord } from './activity.ts';
import type { MemberPage } from './connector.ts';
import { addressOf } from './outbound.ts';
import { within } from './within.ts';

/** Somebody who leaves the team may act for so long yet; somebody who joins has to wait for it. */
const KEEP_MS = 5 * 60_000;

/** A button has to be answered within a few seconds; a roster that takes longer is there for the next one. */
const PATIENCE_MS = 2_000;

/** Until then a roster is read on, for the next who asks. */
const READING_MS = 15_000;

/** Teams holds 25,000 members at most; more pages than that are a circle. */
const MOST_PAGES = 60;

/** One page of the members of a team. */
export type ReadMembers = (
  serviceUrl: string,
  teamId: string,
  from: string | undefined,
  signal: AbortSignal,
) => Promise<MemberPage>;

export interface TeamRosterParts {
  readonly channels: Pick<Channels, 'all'>;
  readonly members: ReadMembers;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

interface Roster {
  readonly until: number;
  readonly members: Promise<ReadonlySet<string>>;
}

/** The helpdesk as the members of the teams whose channels show cases. A roster that cannot be read has nobody in it. */
export class TeamRoster implements Membership {
  readonly #parts: TeamRosterParts;
  readonly #rosters = new Map<string, Roster>();

  constructor(parts: TeamRosterParts) {
    this.#parts = parts;
  }

  async isHelpdesk({ tenantId, userId }: Subject): Promise<boolean> {
    const { channels, log } = this.#parts;
    try {
      const teams = teamsOf(await channels.all(tenantId));
      const members = await Promise.all(teams.map((team) => this.#membersOf(tenantId, team)));
      return members.some((roster) => roster.has(userId.toLowerCase()));
    } catch (error) {
      log.error('whether somebody is of the helpdesk cannot be found out', { userId, error });
      return false;
    }
  }

  async #membersOf(tenantId: string, team: HomeTeam): Promise<ReadonlySet<string>> {
    const { clock, log } = this.#parts;
    const key = `${tenantId}/${team.id}`;
    const now = clock.now().getTime();
    const known = this.#rosters.get(key);
    const roster = known && now < known.until ? known : this.#begin(key, team, now);
    try {
      return await within(PATIENCE_MS, roster.members);
    } catch (error) {
      log.warn('the roster of a team cannot be read', { team: team.id, error });
      return new Set();
    }
  }

  /** Those who ask while it is being read wait for the same reading; a failure is not kept. */
  #begin(key: string, team: HomeTeam, now: number): Roster {
    const roster: Roster = { until: now + KEEP_MS, members: this.#read(team) };
    this.#rosters.set(key, roster);
    roster.members.catch(() => {
      if (this.#rosters.get(key) === roster) this.#rosters.delete(key);
    });
    return roster;
  }

  async #read({ id, serviceUrl }: HomeTeam): Promise<ReadonlySet<string>> {
    const signal = AbortSignal.timeout(READING_MS);
    const members = new Set<string>();
    let from: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const read = await this.#parts.members(serviceUrl, id, from, signal);
      for (const member of read.members.flatMap(objectIdOf)) members.add(member);
      if (read.next === undefined || read.next === from) return members;
      from = read.next;
    }
    return members;
  }
}

interface HomeTeam {
  readonly id: string;
  readonly serviceUrl: string;
}

function teamsOf(channels: readonly KnownChannel[]): HomeTeam[] {
  const teams = new Map<string, HomeTeam>();
  for (const { address, team } of channels) {
    const serviceUrl = addressOf(address)?.serviceUrl;
    if (team && serviceUrl) teams.set(team.id, { id: team.id, serviceUrl });
  }
  return [...teams.values()];
}

/** Teams has called it by both names. Anonymous guests of meetings have none. */
function objectIdOf(member: unknown): string[] {
  const { aadObjectId, objectId } = isRecord(member) ? member : {};
  const id = aadObjectId ?? objectId;
  return typeof id === 'string' && id !== '' ? [id.toLowerCase()] : [];
}
