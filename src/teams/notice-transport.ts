import { finding } from '../cards/finding.ts';
import { say } from '../cards/say.ts';
import { changing } from '../inquiry/changing.ts';
import type { Delivery, Outcome, Transport } from '../inquiry/outbox.ts';
import type { Settled } from '../inquiry/outcome.ts';
import type { InquiryBook, PeopleBook } from '../inquiry/ports.ts';
import { addressOf, type Outbound } from './outbound.ts';
import { type ReaderParts, readerOf } from './reader.ts';
import { cardActivity } from './reply.ts';

export interface NoticeTransportParts extends ReaderParts {
  readonly outbound: Pick<Outbound, 'try'>;
  readonly people: Pick<PeopleBook, 'get'>;
  readonly inquiries: Pick<InquiryBook, 'get' | 'replace'>;
  /** The finding behind a notice or reminder; undefined once it holds no more. */
  readonly toShow: (inquiryId: string, name: string) => Promise<Settled | undefined>;
  /** For everything else. */
  readonly others: Transport;
}

const OURS: readonly string[] = ['notice', 'reminder'];

/** Sends what the watch has to say: a finding nobody asked for, made into a card at the last moment. */
export class NoticeTransport implements Transport {
  readonly #parts: NoticeTransportParts;

  constructor(parts: NoticeTransportParts) {
    this.#parts = parts;
  }

  async send(delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
    const { others, toShow, people, outbound } = this.#parts;
    const { show, tenantId, to, activityId } = delivery;
    if (!OURS.includes(show.name) || to.kind !== 'person') return others.send(delivery, signal);
    const inquiry = await toShow(show.id, show.name);
    if (!inquiry) return { sent: false, kind: 'nothing-to-show', code: 'nothing-to-show' };
    const person = await people.get({ tenantId, userId: to.userId });
    const address = addressOf(person?.conversation);
    if (!person || !address) return { sent: false, kind: 'permanent', code: 'no-conversation' };
    const reader = readerOf(person, this.#parts);
    const isNotice = show.name === 'notice';
    const card = isNotice
      ? finding({ inquiry, diagnosis: inquiry.diagnosis }, reader)
      : say({ what: 'reminder-now' }, reader);
    const outcome = await outbound.try(address, cardActivity(card), { activityId, signal });
    if (isNotice && outcome.sent && outcome.activityId)
      await this.#carriedBy(inquiry, outcome.activityId);
    return outcome;
  }

  /** Later looks change the message that was sent. */
  async #carriedBy(inquiry: Settled, activityId: string): Promise<void> {
    const { inquiries } = this.#parts;
    await changing(inquiries, { id: inquiry.id }, (now) => ({ ...now, activityId }));
  }
}
