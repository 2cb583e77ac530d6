import {
  type Activity,
  type ConversationParameters,
  type ConversationReference,
  TurnContext,
} from 'botbuilder';
import { isRecord } from './activity.ts';
import type { DeskAdapter } from './adapter.ts';
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
    return deliver(async (abortSignal) => {
      const connector = await this.#adapter.connector(serviceUrl);
      const { conversations } = connector;
      const { id } = await conversations.sendToConversation(conversation.id, message, {
        abortSignal,
      });
      return id || undefined;
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
    const replaced = await deliver(async (abortSignal) => {
      const connector = await this.#adapter.connector(serviceUrl);
      await connector.conversations.updateActivity(conversation.id, activityId, message, {
        abortSignal,
      });
      return activityId;
    });
    const gone = !replaced.delivered && replaced.status === 404;
    return gone ? this.post(address, activity) : replaced;
  }

  /** Opens the personal conversation with the user of `address`, who was met somewhere else. */
  async openPersonal(address: Address, tenantId: string): Promise<Delivered<Address>> {
    const { serviceUrl, bot, user } = address;
    const opened = await deliver(async (abortSignal) => {
      const connector = await this.#adapter.connector(serviceUrl);
      const parameters = {
        ...{ isGroup: false, bot, tenantId },
        members: user ? [user] : [],
        channelData: { tenant: { id: tenantId } },
      };
      return connector.conversations.createConversation(
        // Its type asks for what Teams does without: a topic and a first activity.
        parameters as Partial<ConversationParameters> as ConversationParameters,
        { abortSignal },
      );
    });
    if (!opened.delivered) return opened;
    const { id } = opened.value;
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
