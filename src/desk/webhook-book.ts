import type { CaseEvent, Ticket } from './case.ts';

/** One event of a case on its way to the webhook. */
export interface WebhookDelivery {
  /** Grows with every delivery; the receiver can tell a repeated one by it. */
  readonly id: number;
  readonly tenantId: string;
  readonly reference: string;
  /** Its place in the history of the case. */
  readonly event: number;
  readonly state: 'queued' | 'sent' | 'dead';
  readonly attempts: number;
  /** Not tried before (ISO 8601). */
  readonly due: string;
  /** When it was last tried, and what came of it: the HTTP status, or a word of our own. */
  readonly triedAt?: string;
  readonly code?: string;
}

export type WebhookSettlement =
  | { readonly state: 'sent' | 'dead'; readonly code: string; readonly at: string }
  | { readonly state: 'queued'; readonly code: string; readonly at: string; readonly due: string };

/** The durable queue of the webhook, which is its delivery log at the same time. */
export interface WebhookBook {
  /** Part of the transaction that stores the case. */
  add(delivery: Pick<WebhookDelivery, 'tenantId' | 'reference' | 'event' | 'due'>): Promise<void>;
  /**
   * Of each case only the first that is queued, so that events arrive in order; the longest due first. Each is put
   * off until `leasedUntil`, so that no two processes send it and none is lost with the one that took it.
   */
  take(now: string, leasedUntil: string, limit: number): Promise<readonly WebhookDelivery[]>;
  settle(id: number, settlement: WebhookSettlement): Promise<void>;
  /** How many there are in each state. */
  counts(tenantId: string): Promise<Readonly<Record<WebhookDelivery['state'], number>>>;
  /** Queues what is dead, due now and as if it had never been tried; gives how many. */
  again(tenantId: string, now: string): Promise<number>;
  /** Newest first. */
  log(tenantId: string, limit: number): Promise<readonly WebhookDelivery[]>;
}

/** What is sent, as JSON. Names and values stay as they are: other systems rely on them. */
export interface WebhookBody {
  readonly id: number;
  readonly event: CaseEvent['what'];
  readonly at: string;
  /** Entra object id, or 'reset-desk'. */
  readonly by: string;
  /** The words of whoever did it, where there are any. */
  readonly text?: string;
  readonly case: {
    readonly reference: string;
    readonly state: string;
    readonly priority: string;
    readonly privileged: boolean;
    /** Why somebody else may have tried, such as 'not-me'. */
    readonly security?: string;
    readonly cause?: string;
    readonly requesterId: string;
    readonly requesterName?: string;
    readonly requesterUpn?: string;
    readonly claimedBy?: string;
    readonly openedAt: string;
    readonly closedAt?: string;
    readonly resolution?: string;
    readonly ticket?: Ticket;
  };
}
