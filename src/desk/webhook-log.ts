import type { Clock } from '../inquiry/ports.ts';
import type { CaseEventKind } from './case.ts';
import type { CaseBook } from './ports.ts';
import type { WebhookBook, WebhookDelivery } from './webhook-book.ts';

export interface WebhookLogParts {
  readonly book: Pick<WebhookBook, 'log' | 'counts' | 'again'>;
  readonly cases: Pick<CaseBook, 'get'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Where the events are sent; absent where nobody wants them. */
  readonly url?: string;
}

export interface LoggedDelivery extends WebhookDelivery {
  /** What happened to the case; absent when that is not known any more. */
  readonly what?: CaseEventKind;
}

/** What became of the events of cases that were sent to another system. */
export interface WebhookReport {
  /** Name of the host, without the path: that could hold a key. */
  readonly host?: string;
  readonly counts: Readonly<Record<WebhookDelivery['state'], number>>;
  /** Newest first. */
  readonly latest: readonly LoggedDelivery[];
}

export class WebhookLog {
  readonly #parts: WebhookLogParts;

  constructor(parts: WebhookLogParts) {
    this.#parts = parts;
  }

  async report(tenantId: string, limit: number): Promise<WebhookReport> {
    const { book, cases, url } = this.#parts;
    const [counts, log] = await Promise.all([book.counts(tenantId), book.log(tenantId, limit)]);
    const latest = log.map(async (delivery) => {
      const what = (await cases.get(delivery.reference))?.history[delivery.event]?.what;
      return { ...delivery, ...(what && { what }) };
    });
    return { ...(url && { host: new URL(url).host }), counts, latest: await Promise.all(latest) };
  }

  /** What was given up is sent again from now on, as if for the first time; gives how many. */
  again(tenantId: string): Promise<number> {
    return this.#parts.book.again(tenantId, this.#parts.clock.now().toISOString());
  }
}
