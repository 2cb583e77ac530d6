import type { Card, Reader } from '../cards/card.ts';
import { healthCard } from '../cards/health-card.ts';
import { incidentCard } from '../cards/incident-card.ts';
import { incidentKnown, incidentOver, incidentReminder } from '../cards/incident-told.ts';
import type { Delivery, Outcome, Transport } from '../inquiry/outbox.ts';
import type { OutboxBook } from '../inquiry/outbox-book.ts';
import type { PeopleBook } from '../inquiry/ports.ts';
import type { Health } from '../watch/incidents/health.ts';
import type { IncidentBook } from '../watch/incidents/incident-book.ts';
import { incidentCardOf } from '../watch/incidents/incident-messages.ts';
import { incidentToTell, type ToShowParts } from '../watch/incidents/to-show.ts';
import { channelAddressOf, threadOf } from './channel.ts';
import type { IncidentViews } from './incident-views.ts';
import { addressOf, type Outbound } from './outbound.ts';
import { type ReaderParts, readerOf } from './reader.ts';
import { cardActivity } from './reply.ts';

export interface IncidentTransportParts extends ReaderParts, ToShowParts {
  readonly outbound: Pick<Outbound, 'try'>;
  readonly people: Pick<PeopleBook, 'get'>;
  readonly book: IncidentBook;
  readonly views: IncidentViews;
  readonly healthOf: (tenantId: string) => Promise<Health>;
  readonly outbox: Pick<OutboxBook, 'messageOf'>;
  /** For everything else. */
  readonly others: Transport;
}

/** Makes a card for whoever will read it; undefined when there is nothing to show any more. */
type Make = ((reader: Reader) => Card) | undefined;

const NOTHING: Outcome = { sent: false, kind: 'nothing-to-show', code: 'nothing-to-show' };
const NO_CONVERSATION: Outcome = { sent: false, kind: 'permanent', code: 'no-conversation' };

/** Sends what is said of incidents and of writeback, made into a card at the last moment. */
export class IncidentTransport implements Transport {
  readonly #parts: IncidentTransportParts;

  constructor(parts: IncidentTransportParts) {
    this.#parts = parts;
  }

  async send(delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
    const { name } = delivery.show;
    switch (name) {
      case 'incident-known':
      case 'incident-over':
        return this.#toPerson(name, delivery, signal);
      case 'incident-card':
      case 'incident-reminder':
        return this.#toChannel(delivery, await this.#ofIncident(delivery), signal);
      case 'health-card':
        return this.#toChannel(delivery, await this.#ofHealth(delivery), signal);
      default:
        return this.#parts.others.send(delivery, signal);
    }
  }

  async #toPerson(
    what: 'incident-known' | 'incident-over',
    { show, tenantId, to }: Delivery,
    signal: AbortSignal,
  ): Promise<Outcome> {
    const { book, people, outbound, clock } = this.#parts;
    if (to.kind !== 'person') return NOTHING;
    const { userId } = to;
    const incident = await incidentToTell(what, show.id, { tenantId, userId }, this.#parts);
    if (!incident) return NOTHING;
    const person = await people.get({ tenantId, userId });
    const address = addressOf(person?.conversation);
    if (!person || !address) return NO_CONVERSATION;
    const reader = readerOf(person, this.#parts);
    const isKnown = what === 'incident-known';
    const card = isKnown ? incidentKnown(incident, reader) : incidentOver(incident, reader);
    const outcome = await outbound.try(address, cardActivity(card), { signal });
    if (isKnown && outcome.sent) await book.reached(incident, userId, clock.now().toISOString());
    return outcome;
  }

  async #ofIncident({ show }: Delivery): Promise<Make> {
    const { book, views } = this.#parts;
    const incident = await book.get(show.id);
    if (!incident) return undefined;
    const isReminder = show.name === 'incident-reminder';
    if (isReminder && (incident.state === 'closed' || incident.acknowledgedBy)) return undefined;
    const model = await views.modelOf(incident);
    return (reader) => (isReminder ? incidentReminder(model, reader) : incidentCard(model, reader));
  }

  async #ofHealth({ tenantId }: Delivery): Promise<Make> {
    const health = await this.#parts.healthOf(tenantId);
    return (reader) => healthCard({ health, stays: true }, reader);
  }

  async #toChannel(
    { to, show, activityId }: Delivery,
    make: Make,
    signal: AbortSignal,
  ): Promise<Outcome> {
    const { outbound, outbox } = this.#parts;
    if (!make) return NOTHING;
    const channel = to.kind === 'conversation' ? channelAddressOf(to.address) : undefined;
    if (!channel) return NO_CONVERSATION;
    const isReply = show.name === 'incident-reminder';
    const post = isReply ? await outbox.messageOf(incidentCardOf(show.id)) : undefined;
    const address = post === undefined ? channel : threadOf(channel, post);
    const activity = cardActivity(make(readerOf(channel.readers, this.#parts)));
    return outbound.try(address, activity, { activityId, signal });
  }
}
