import type { Delivery, Found, Outcome, Transport } from '../inquiry/outbox.ts';
import type { Clock, Log } from '../inquiry/ports.ts';

export interface AttemptsParts {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly log: Log;
  readonly limitMs: number;
  /** Within this time a request that was on its way is shown, if it ever is. */
  readonly landingMs: number;
}

/** Calls to the host, each bounded in time. */
export class Attempts {
  readonly #parts: AttemptsParts;

  constructor(parts: AttemptsParts) {
    this.#parts = parts;
  }

  /** Never rejects. */
  async send(delivery: Delivery): Promise<Outcome> {
    const outcome = await this.#within(
      (signal) => this.#parts.transport.send(delivery, signal),
      (code): Outcome => ({ sent: false, kind: 'unknown-outcome', code }),
    );
    return this.#sure(delivery, outcome);
  }

  /**
   * An attempt somebody else began at `triedAt` (ISO 8601) and did not end. What they sent with their last breath may
   * still be on its way, so a host that can tell is not asked too early. Never rejects.
   */
  async interrupted(delivery: Delivery, triedAt: string): Promise<Outcome> {
    const { transport, clock, landingMs } = this.#parts;
    const left = Date.parse(triedAt) + landingMs - clock.now().getTime();
    if (transport.find && delivery.operation === 'post' && left > 0) {
      await new Promise<void>((resolve) => {
        clock.after(left, resolve);
      });
    }
    return this.#sure(delivery, { sent: false, kind: 'unknown-outcome', code: 'interrupted' });
  }

  /** Asks the host whether a new message is there, when the host can tell. */
  async #sure(delivery: Delivery, outcome: Outcome): Promise<Outcome> {
    const { transport } = this.#parts;
    const find = transport.find?.bind(transport);
    const isOpen = !outcome.sent && outcome.kind === 'unknown-outcome';
    if (!isOpen || !find || delivery.operation === 'update') return outcome;
    const answer = await this.#within(
      (signal) => find(delivery, signal),
      (): Found => ({ found: 'unknown' }),
    );
    if (answer.found === 'unknown') return outcome;
    if (!answer.found) return { ...outcome, kind: 'passing' };
    return { sent: true, activityId: answer.activityId };
  }

  async #within<T>(
    call: (signal: AbortSignal) => Promise<T>,
    otherwise: (code: string) => T,
  ): Promise<T> {
    const { clock, log, limitMs } = this.#parts;
    const controller = new AbortController();
    const { promise, resolve } = Promise.withResolvers<T>();
    const cancel = clock.after(limitMs, () => {
      resolve(otherwise('timed-out'));
      controller.abort();
    });
    const settled = async () => call(controller.signal);
    settled().then(resolve, (error: unknown) => {
      log.error('the host broke while it was asked to send', { error });
      resolve(otherwise('failed'));
    });
    try {
      return await promise;
    } finally {
      cancel();
    }
  }
}
