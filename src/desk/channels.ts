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

  /** The app was taken out of the channel. */
  forget(tenantId: string, id: string): Promise<void> {
    return this.#parts.book.forget(tenantId, id);
  }

  /**
   * Where a case of this person is shown: the first rule that fits and whose channel can be written to, else the
   * fallback. Undefined while there is neither.
   */
  async channelFor(person: Subject, routed: Routed): Promise<CaseChannel | undefined> {
    const { book, rules, groupsOf, log } = this.#parts;
    const asked = groupsIn(rules);
    const groups = asked.length > 0 && groupsOf ? await groupsOf(person, asked) : [];
    for (const id of route({ ...routed, groups }, rules)) {
      const known = await book.get(person.tenantId, id);
      if (known) return channelOf(known);
      log.warn('a rule names a channel in which the app is not installed', { channel: id });
    }
    const fallback = await book.fallback(person.tenantId);
    return fallback && channelOf(fallback);
  }
}

function channelOf({ id, address }: KnownChannel): CaseChannel {
  return { id, address };
}
