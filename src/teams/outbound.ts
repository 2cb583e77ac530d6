import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import type { Outcome } from '../inquiry/outbox.ts';
import { isRecord } from './activity.ts';
import type { DeskAdapter } from './adapter.ts';
import { attempt } from './attempt.ts';
import { type Delivered, deliver } from './delivery.ts';

/** Where to write, as botbuilder keeps it; whole enough to write there. */
export type Address = ConversationReference;

/** Writes to conversations, inside and outside of turns alike. Nothing here rejects. */
export class Outbound {
  readonly #adapter: DeskAdapter;

  constructor(adapter: DeskAdapter) {
    this.#adapter = adapter;
  }

  /** A new message; the value is its id, which some hosts do not give. */
  post(address: Address, activity: Partial<Activity>): Promise<Delivered<string | undefined>> {
    const { serviceUrl, conversation } = address;
    const message = TurnContext.applyConversationReference({ ...activity }, address);
    return deliver(async (signal) => {
      const connector = await this.#adapter.connector(serviceUrl);
      return connector.post(conversation.id, message, signal);
    });
  }

  /** The message again with other content; posted anew when the host no longer has it. */
  async replace(
    address: Address,
    activityId: string,
    activity: Partial<Activity>,
  ): Promise<Delivered<string | undefined>> {
    const { serviceUrl, conversation } = address;
    const message = TurnContext.applyConversationReference(
      { ...activity, id: activityId },
      address,
    );
    const replaced = await deliver(async (signal) => {
      const connector = await this.#adapter.connector(serviceUrl);
      await connector.replace(conversation.id, activityId, message, signal);
      return activityId;
    });
    const gone = !replaced.delivered && replaced.status === 404;
    return gone ? this.post(address, activity) : replaced;
  }

  /** What Teams tells of a team, as it stands. */
  team({ serviceUrl }: Address, teamId: string): Promise<Delivered<unknown>> {
    return deliver(async (signal) => {
      const connector = await this.#adapter.connector(serviceUrl);
      return connector.team(teamId, signal);
    });
  }

  /** One try to post, or to change the message `activityId`: for those who repeat by themselves. */
  try(
    address: Address,
    activity: Partial<Activity>,
    {
      activityId,
      signal,
    }: { readonly activityId?: string | undefined; readonly signal: AbortSignal },
  ): Promise<Outcome> {
    const { serviceUrl, conversation } = address;
    const message = TurnContext.applyConversationReference(
      { ...activity, ...(activityId && { id: activityId }) },
      address,
    );
    return attempt(async () => {
      const connector = await this.#adapter.connector(serviceUrl);
      if (activityId === undefined) return connector.post(conversation.id, message, signal);
      await connector.replace(conversation.id, activityId, message, signal);
      return activityId;
    });
  }

  /** Opens the personal conversation with the user of `address`, who was met somewhere else. */
  async openPersonal(address: Address, tenantId: string): Promise<Delivered<Address>> {
    const { serviceUrl, bot, user } = address;
    const opened = await deliver(async (signal) => {
      const connector = await this.#adapter.connector(serviceUrl);
      const members = user ? [user] : [];
      const channelData = { tenant: { id: tenantId } };
      return connector.open({ isGroup: false, bot, members, tenantId, channelData }, signal);
    });
    if (!opened.delivered) return opened;
    const { value: id } = opened;
    if (id === undefined) return { delivered: false, because: 'no-conversation', permanent: false };
    const conversation = { id, isGroup: false, conversationType: 'personal', tenantId, name: '' };
    return { delivered: true, value: { ...address, conversation } };
  }
}

/** A stored conversation as an address; undefined when it is not one. */
export function addressOf(stored: unknown): Address | undefined {
  if (!isRecord(stored) || typeof stored.serviceUrl !== 'string') return undefined;
  const { conversation } = stored;
  if (!isRecord(conversation) || typeof conversation.id !== 'string') return undefined;
  return stored as unknown as Address;
}
