import type { Log, Person } from '../inquiry/ports.ts';
import type { TeamChannel } from './channel.ts';
import type { Address } from './outbound.ts';
import type { Kind } from './route-of.ts';

/** One thing a person asks for, with everything a handler may know of it. */
export interface Request<D = unknown> {
  readonly kind: Kind;
  readonly verb?: string;
  /** Parsed; its shape is the route's. */
  readonly data: D;
  /** Who asks, as Teams vouches for it; never taken from card data. */
  readonly person: Person;
  /** 'shared' is a group chat or a channel, where nothing of a person is shown. */
  readonly place: 'personal' | 'shared';
  /** The channel of a team it came from; absent in chats. */
  readonly channel?: TeamChannel;
  /** Whether the client it came from can take files of a bot. */
  readonly takesFiles: boolean;
  /** The conversation it came from. */
  readonly address: Address;
  /** The message whose button was pressed. */
  readonly cardId?: string;
  /** Names this turn in the log and towards people. */
  readonly reference: string;
  readonly log: Log;
}
