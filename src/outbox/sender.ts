import type { Outcome } from '../inquiry/outbox.ts';
import type { Entry, OutboxBook, Settlement } from '../inquiry/outbox-book.ts';
import type { Clock, Log } from '../inquiry/ports.ts';
import type { Attempts } from './attempts.ts';
import { deliveryOf, settlementOf } from './settlement.ts';

/** The pause when the store could not record something. */
const RECORD_AGAIN_MS = 1_000;

export interface SenderParts {
  readonly attempts: Attempts;
  readonly book: Pick<OutboxBook, 'settle'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
  readonly holder: string;
}

/** Takes one message that is recorded as begun, and records what became of it. Nothing here rejects. */
export class Sender {
  readonly #parts: SenderParts;
  #stopping = false;

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  async send(entry: Entry): Promise<void> {
    const isLate = entry.notAfter !== undefined && Date.parse(entry.notAfter) < this.#now();
    const outcome: Outcome = isLate
      ? { sent: false, kind: 'nothing-to-show', code: 'too-late' }
      : await this.#parts.attempts.send(deliveryOf(entry));
    await this.#record(entry, outcome);
  }

  /** Ends what another process began. */
  async settle(entry: Entry): Promise<void> {
    const begun = entry.triedAt ?? entry.addedAt;
    await this.#record(entry, await this.#parts.attempts.interrupted(deliveryOf(entry), begun));
  }

  /** Does not insist on recording any more: the next process finds it begun, and settles it. */
  stop(): void {
    this.#stopping = true;
  }

  /** However long it takes: before it is recorded, nothing more may go to this recipient. */
  async #record(entry: Entry, outcome: Outcome): Promise<void> {
    const { book, clock, holder, log, random } = this.#parts;
    for (;;) {
      const now = this.#now();
      const settlement = settlementOf(entry, deliveryOf(entry), outcome, { now, random: random() });
      try {
        const settled = await book.settle(entry, holder, settlement, new Date(now).toISOString());
        return this.#say(entry, settlement, settled);
      } catch (error) {
        log.error('what became of a message could not be recorded yet', { error });
        if (this.#stopping) return;
        await new Promise<void>((resolve) => {
          clock.after(RECORD_AGAIN_MS, resolve);
        });
      }
    }
  }

  #say(entry: Entry, { state, code }: Settlement, settled: boolean): void {
    const { log } = this.#parts;
    const { tenantId, kind, attempts } = entry;
    const facts = { tenantId, kind, attempts, state, code };
    if (!settled) log.warn('another process had given this message up', facts);
    else if (state === 'sent') log.debug('a message was sent', facts);
    else if (state === 'queued') log.info('a message will be tried again', facts);
    else log.warn('a message was not sent', facts);
  }

  #now(): number {
    return this.#parts.clock.now().getTime();
  }
}
