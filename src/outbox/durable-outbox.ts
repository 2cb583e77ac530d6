import type { Added, Message, Outbox, Recipient } from '../inquiry/outbox.ts';
import type {
  Deliveries,
  DeliveryReport,
  Entry,
  OutboxBook,
  UndeliveredFilter,
} from '../inquiry/outbox-book.ts';
import { Dispatcher, type DispatcherParts } from './dispatcher.ts';
import { lineOf } from './line.ts';

/** The outbox: what is put in is kept, and sent when it may be. */
export class DurableOutbox implements Outbox, Deliveries {
  readonly #book: OutboxBook;
  readonly #clock: DispatcherParts['clock'];
  readonly #dispatcher: Dispatcher;

  constructor(parts: DispatcherParts) {
    this.#book = parts.book;
    this.#clock = parts.clock;
    this.#dispatcher = new Dispatcher(parts);
  }

  start(): void {
    this.#dispatcher.start();
  }

  stop(): Promise<void> {
    return this.#dispatcher.stop();
  }

  async add(message: Message): Promise<Added> {
    const line = lineOf(message.tenantId, message.to);
    const added = await this.#book.add(message, line.name, this.#now());
    if (added === 'queued') this.#dispatcher.wake(line);
    return added;
  }

  messageOf(card: string): Promise<string | undefined> {
    return this.#book.messageOf(card);
  }

  async reachable(tenantId: string, to: Recipient): Promise<void> {
    const line = lineOf(tenantId, to);
    if (await this.#book.reachable(line.name, this.#now())) this.#dispatcher.wake(line);
  }

  /** A message went to them past the outbox; Teams counts it too. */
  sentBeside(tenantId: string, to: Recipient): void {
    this.#dispatcher.note(lineOf(tenantId, to));
  }

  undelivered(filter: UndeliveredFilter): Promise<readonly Entry[]> {
    return this.#book.undelivered(filter);
  }

  async replay(key: string): Promise<boolean> {
    const line = await this.#book.replay(key, this.#now());
    if (line) this.#dispatcher.wake(line);
    return line !== undefined;
  }

  report(): Promise<DeliveryReport> {
    return this.#book.report(this.#now());
  }

  /** Deletes every message to them; gives the number. */
  forget(tenantId: string, to: Recipient): Promise<number> {
    return this.#book.forgetLine(lineOf(tenantId, to).name);
  }

  #now(): string {
    return this.#clock.now().toISOString();
  }
}
