import type { Reader } from '../cards/card.ts';
import { channelCardOf } from '../desk/messages.ts';
import type { CaseBook } from '../desk/ports.ts';
import type { Delivery, Outcome, Transport } from '../inquiry/outbox.ts';
import type { OutboxBook } from '../inquiry/outbox-book.ts';
import type { PeopleBook } from '../inquiry/ports.ts';
import { showCase } from './case-showing.ts';
import type { CaseViews } from './case-views.ts';
import { channelAddressOf, threadOf } from './channel.ts';
import { type Address, addressOf, type Outbound } from './outbound.ts';
import { type ReaderParts, readerOf } from './reader.ts';
import { cardActivity } from './reply.ts';

export interface TransportParts extends ReaderParts {
  readonly outbound: Outbound;
  readonly people: Pick<PeopleBook, 'get'>;
  readonly cases: Pick<CaseBook, 'get'>;
  readonly views: CaseViews;
  readonly outbox: Pick<OutboxBook, 'messageOf'>;
}

/** Posts of their own in a channel; everything else about a case is said below its card. */
const OWN_POSTS: readonly string[] = ['case-card', 'case-gone'];

interface Addressee {
  readonly address: Address;
  readonly reader: Reader;
}

/** Teams as the outbox sends to it: what is to be shown becomes a card at the last moment. */
export class TeamsTransport implements Transport {
  readonly #parts: TransportParts;

  constructor(parts: TransportParts) {
    this.#parts = parts;
  }

  async send(delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
    const { cases, views, clock, outbound } = this.#parts;
    const { show, activityId } = delivery;
    const now = clock.now().toISOString();
    const showing = await showCase(show, cases, views, now);
    if (!showing) return { sent: false, kind: 'nothing-to-show', code: 'nothing-to-show' };
    const addressee = await this.#addresseeOf(delivery, showing.reference);
    if (!addressee) return { sent: false, kind: 'permanent', code: 'no-conversation' };
    const activity = cardActivity(showing.card(addressee.reader));
    return outbound.try(addressee.address, activity, { activityId, signal });
  }

  async #addresseeOf(
    { to, tenantId, show }: Delivery,
    reference: string,
  ): Promise<Addressee | undefined> {
    const { people, outbox } = this.#parts;
    if (to.kind === 'person') {
      const person = await people.get({ tenantId, userId: to.userId });
      const address = addressOf(person?.conversation);
      return person && address && { address, reader: readerOf(person, this.#parts) };
    }
    const channel = channelAddressOf(to.address);
    if (!channel) return undefined;
    const reader = readerOf(channel.readers, this.#parts);
    const isReply = !OWN_POSTS.includes(show.name);
    const post = isReply ? await outbox.messageOf(channelCardOf(reference)) : undefined;
    return { address: post === undefined ? channel : threadOf(channel, post), reader };
  }
}
