import type { Clock, Log } from '../inquiry/ports.ts';
import { RESET_DESK } from './action.ts';
import type { Case } from './case.ts';
import type { Desk } from './desk.ts';
import type { CaseWatcher } from './ledger.ts';
import type { CaseBook } from './ports.ts';
import { SIGNATURE_HEADER, sign, ticketOf, webhookBody } from './webhook.ts';
import { canPass } from './webhook-answer.ts';
import type { WebhookBook, WebhookDelivery, WebhookSettlement } from './webhook-book.ts';

/** Sends one request, follows no redirect, and gives what came back. Rejects when nothing did. */
export type Post = (request: WebhookRequest) => Promise<WebhookAnswer>;

export interface WebhookAnswer {
  readonly status: number;
  readonly body: string;
  /** What the receiver asks to wait, where it does. */
  readonly retryAfterMs?: number;
}

export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface WebhooksParts {
  readonly book: WebhookBook;
  readonly cases: Pick<CaseBook, 'get'>;
  readonly desk: Pick<Desk, 'act'>;
  readonly post: Post;
  readonly webhook: { readonly url: string; readonly key: string };
  readonly clock: Clock;
  readonly log: Log;
  /** Between 0 and 1, for jitter. */
  readonly random?: () => number;
}

const AT_ONCE = 10;
const LEASE_MS = 120_000;
const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** Longer than this nobody is waited for, whatever they ask. */
const LONGEST_ASKED_MS = 24 * 3_600_000;

/** With these pauses about a day and a half. */
const MOST_ATTEMPTS = 40;

/** Puts every new event of a case into the queue of the webhook, in the transaction of the case. */
export function webhookWatcher(book: WebhookBook, clock: Clock): CaseWatcher {
  return async ({ tenantId, reference, history }, newEvents) => {
    const due = clock.now().toISOString();
    for (let event = history.length - newEvents; event < history.length; event += 1) {
      // The ticket came from there; saying so would be an echo.
      if (history[event]?.what === 'ticket') continue;
      await book.add({ tenantId, reference, event, due });
    }
  };
}

/** Tells another system of every event of every case: in order, signed, and again until it has taken it. */
export class Webhooks {
  readonly #parts: WebhooksParts;

  constructor(parts: WebhooksParts) {
    this.#parts = parts;
  }

  /** Sends what is due; gives how many were tried. */
  async sweep(): Promise<number> {
    const { book, clock } = this.#parts;
    const now = clock.now();
    const leasedUntil = new Date(now.getTime() + LEASE_MS).toISOString();
    const taken = await book.take(now.toISOString(), leasedUntil, AT_ONCE);
    await Promise.all(taken.map((delivery) => this.#deliver(delivery)));
    return taken.length;
  }

  async #deliver(delivery: WebhookDelivery): Promise<void> {
    const { book, cases, log } = this.#parts;
    const current = await cases.get(delivery.reference);
    const settlement = current
      ? await this.#send(delivery, current)
      : ({ state: 'dead', code: 'case-gone', at: this.#now() } as const);
    await book.settle(delivery.id, settlement);
    if (settlement.state === 'sent') return;
    const { reference, attempts } = delivery;
    const what = { case: reference, code: settlement.code, attempts: attempts + 1 };
    log.warn(
      `a webhook was not taken${settlement.state === 'dead' ? ', and is given up' : ''}`,
      what,
    );
  }

  async #send(delivery: WebhookDelivery, current: Case): Promise<WebhookSettlement> {
    const { post, webhook, clock } = this.#parts;
    const content = webhookBody(current, delivery.event, delivery.id);
    if (!content) return { state: 'dead', code: 'event-gone', at: this.#now() };
    const body = JSON.stringify(content);
    const signature = sign(body, webhook.key, clock.now());
    const headers = { 'content-type': 'application/json', [SIGNATURE_HEADER]: signature };
    try {
      const { status, body: answer, ...asks } = await post({ url: webhook.url, headers, body });
      if (status < 200 || status >= 300)
        return this.#again(delivery, String(status), asks.retryAfterMs);
      await this.#keepTicket(current, answer);
      return { state: 'sent', code: String(status), at: this.#now() };
    } catch (error) {
      return this.#again(delivery, codeOf(error));
    }
  }

  /** What the receiver refuses for what it is will be refused again; all else may pass. */
  #again({ attempts }: WebhookDelivery, code: string, retryAfterMs = 0): WebhookSettlement {
    const at = this.#now();
    if (!canPass(code) || attempts + 1 >= MOST_ATTEMPTS) return { state: 'dead', code, at };
    const { random = Math.random } = this.#parts;
    const pause =
      Math.min(FIRST_PAUSE_MS * 2 ** attempts, LONGEST_PAUSE_MS) * (0.75 + random() / 2);
    const wait = Math.max(pause, Math.min(retryAfterMs, LONGEST_ASKED_MS));
    return { state: 'queued', code, at, due: new Date(Date.parse(at) + wait).toISOString() };
  }

  async #keepTicket({ reference, tenantId }: Case, answer: string): Promise<void> {
    const ticket = ticketOf(answer);
    if (!ticket) return;
    const by = { tenantId, userId: RESET_DESK, isHelpdesk: false, isPrivilegedDesk: false };
    await this.#parts.desk.act(reference, { kind: 'ticket', ticket }, { ...by, from: 'webhook' });
  }

  #now(): string {
    return this.#parts.clock.now().toISOString();
  }
}

/** A short word such as ECONNREFUSED; never the message, which could hold anything. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string')
    return cause.code;
  return cause instanceof Error ? cause.name : 'unknown';
}
