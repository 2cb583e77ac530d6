import type { Log, Subject } from '../inquiry/ports.ts';
import type { CaseChannel } from './case.ts';
import type { ChannelBook, KnownChannel } from './ports.ts';
import { groupsIn, type Routed, type RouteRule, route } from './route.ts';

export interface ChannelsParts {
  readonly book: ChannelBook;
  readonly rules: readonly RouteRule[];
  /** Which of these groups the person is in. Never rejects; empty when it cannot be read. */
  readonly groupsOf?: (subject: Subject, groups: readonly string[]) => Promise<readonly string[]>;
  readonly log: Log;
}

/** The channels that show cases. */
export class Channels {
  readonly #parts: ChannelsParts;

  constructor(parts: ChannelsParts) {
    this.#parts = parts;
  }

  /** How to get to a channel; said with everything that comes from there, since it may change. */
  remember(channel: KnownChannel): Promise<void> {
    return this.#parts.book.remember(channel);
  }

  /** "Use this channel": whatever no rule sends elsewhere is shown here. */
  async use(channel: KnownChannel): Promise<void> {
    await this.#parts.book.remember(channel);
    await this.#parts.book.useAsFallback(channel.tenantId, channel.id);
  }

  /** Every channel that shows cases and can be written to: the fallback, and those that rules name. */
  async all(tenantId: string): Promise<readonly KnownChannel[]> {
    const { book, rules } = this.#parts;
    const named = [...new Set(rules.map(({ channel }) => channel))];
    const asked = [book.fallback(tenantId), ...named.map((id) => book.get(tenantId, id))];
    return (await Promise.all(asked)).filter((one) => one !== undefined);
  }

  /** The channel in which a team owner last said "use this channel". */
  fallback(tenantId: string): Promise<KnownChannel | undefined> {
    return this.#parts.book.fallback(tenantId);
  }

  /** Whether the configuration names this channel. */
  isNamed(id: string): boolean {
    return this.#parts.rules.some(({ channel }) => channel === id);
  }

  /** The app was taken out of the team: nothing can be shown there any more, and its people are no helpdesk. */
  async left(tenantId: string, teamId: string): Promise<void> {
    for (const { id, team } of await this.all(tenantId)) {
      if (team?.id === teamId) await this.#parts.book.forget(tenantId, id);
    }
  }

  /**
   * Where a case of this person is shown: the first rule that fits and whose channel can be written to, else the
   * fallback. Undefined while there is neither.
   */
  async channelFor(person: Subject, routed: Routed): Promise<CaseChannel | undefined> {
    const { rules, groupsOf } = this.#parts;
    const asked = groupsIn(rules);
    const groups = asked.length > 0 && groupsOf ? await groupsOf(person, asked) : [];
    return this.channelOfRoute(person.tenantId, { ...routed, groups });
  }

  /** The same for what is about nobody alone. */
  async channelOfRoute(tenantId: string, routed: Routed): Promise<CaseChannel | undefined> {
    const { book, rules, log } = this.#parts;
    for (const id of route(routed, rules)) {
      const known = await book.get(tenantId, id);
      if (known) return channelOf(known);
      log.warn('a rule names a channel in which the app is not installed', { channel: id });
    }
    const fallback = await book.fallback(tenantId);
    return fallback && channelOf(fallback);
  }
}

function channelOf({ id, address }: KnownChannel): CaseChannel {
  return { id, address };
}
