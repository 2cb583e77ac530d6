import type { Activity } from 'botbuilder';
import type { KnownChannel, Team } from '../desk/ports.ts';
import type { Person } from '../inquiry/ports.ts';
import { isRecord } from './activity.ts';
import { type Address, addressOf } from './outbound.ts';
import { referenceOf } from './person.ts';

/** A reply names the post it belongs to behind the channel. */
const THREAD = /;messageid=.*$/;

/** How everybody in a channel reads: as the one who set it up does. */
export type ChannelReader = Pick<Person, 'locale' | 'timeZone' | 'hostHasDialogs'>;

/** A channel as this room keeps it: the way there, and how its readers read. */
export interface ChannelAddress extends Address {
  readonly readers: ChannelReader;
}

/** A channel of a team, as Teams vouches for it. */
export interface TeamChannel {
  readonly id: string;
  readonly address: Address;
  readonly team?: Team;
}

/** The channel an activity comes from; undefined for chats. */
export function channelOf(activity: Activity): TeamChannel | undefined {
  if (activity.conversation.conversationType !== 'channel') return undefined;
  const data: unknown = activity.channelData;
  const named = isRecord(data) && isRecord(data.channel) ? data.channel.id : undefined;
  const team = isRecord(data) ? teamOf(data.team) : undefined;
  const id = typeof named === 'string' ? named : activity.conversation.id.replace(THREAD, '');
  const { user: _, ...reference } = referenceOf(activity);
  return {
    id,
    address: { ...reference, conversation: { ...activity.conversation, id } } as Address,
    ...(team && { team }),
  };
}

/** A team as activities and Teams' own answers describe it. */
export function teamOf(told: unknown): Team | undefined {
  if (!isRecord(told) || typeof told.id !== 'string' || told.id === '') return undefined;
  const { id, aadGroupId } = told;
  return { id, ...(typeof aadGroupId === 'string' && { groupId: aadGroupId.toLowerCase() }) };
}

/** What is kept of a channel that shows cases. */
export function knownChannel(
  { id, address, team }: TeamChannel,
  { tenantId, locale, timeZone, hostHasDialogs }: Person,
): KnownChannel {
  const kept: ChannelAddress = { ...address, readers: { locale, timeZone, hostHasDialogs } };
  return { tenantId, id, address: kept, ...(team && { team }) };
}

/** A stored channel as it was kept; undefined when it is not one. */
export function channelAddressOf(stored: unknown): ChannelAddress | undefined {
  const address = addressOf(stored);
  return address && isRecord(stored) && isRecord(stored.readers)
    ? (stored as unknown as ChannelAddress)
    : undefined;
}

/** The post that carries a card, as a place to reply. */
export function threadOf(address: ChannelAddress, activityId: string): ChannelAddress {
  const { conversation } = address;
  const thread = activityId.includes(';messageid=')
    ? activityId
    : `${conversation.id};messageid=${activityId}`;
  return { ...address, conversation: { ...conversation, id: thread } };
}

/** Whether this is the channel that shows the case, in whichever thread. */
export function isIn(channel: TeamChannel | undefined, id: string | undefined): boolean {
  return channel !== undefined && channel.id === id;
}
