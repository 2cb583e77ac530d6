import type { Card } from '../cards/card.ts';
import { finding } from '../cards/finding.ts';
import { gathering } from '../cards/gathering.ts';
import { trouble } from '../cards/trouble.ts';
import type { Log, Person, Showing, Shown, Speaker } from '../inquiry/ports.ts';
import type { Banners } from '../watch/incidents/banners.ts';
import { addressOf, type Outbound } from './outbound.ts';
import { type ReaderParts, readerOf } from './reader.ts';
import { cardActivity } from './reply.ts';

export interface SpeakerParts extends ReaderParts {
  readonly outbound: Outbound;
  readonly banners: Pick<Banners, 'over'>;
  readonly log: Log;
}

/** Shows things to a person in their own chat, whenever there is something to show. */
export class TeamsSpeaker implements Speaker {
  readonly #parts: SpeakerParts;

  constructor(parts: SpeakerParts) {
    this.#parts = parts;
  }

  async show(person: Person, what: Showing, activityId?: string): Promise<Shown> {
    return this.showCard(person, await this.cardOf(person, what), activityId);
  }

  async showCard(person: Person, card: Card, activityId?: string): Promise<Shown> {
    const { outbound, log } = this.#parts;
    const address = addressOf(person.conversation);
    if (!address) return { shown: false, because: 'no-conversation', permanent: true };
    const activity = cardActivity(card);
    const sent = activityId
      ? await outbound.replace(address, activityId, activity)
      : await outbound.post(address, activity);
    if (sent.delivered) return { shown: true, activityId: sent.value };
    const { because, status, permanent } = sent;
    log.warn('a card could not be shown', { userId: person.userId, because, status, permanent });
    return { shown: false, because, permanent };
  }

  /** What is shown, as this person reads it. */
  async cardOf(person: Person, what: Showing): Promise<Card> {
    const reader = readerOf(person, this.#parts);
    switch (what.kind) {
      case 'gathering':
        return gathering(what, reader);
      case 'finding': {
        const incident = await this.#parts.banners.over(person, what.diagnosis);
        return finding({ ...what, incident: incident?.reference }, reader);
      }
      case 'trouble':
        return trouble(what, reader);
    }
  }
}
