import type { HoldingBook } from './holding.ts';
import type { Added, Message } from './outbox.ts';

/**
 * - `queued`: waits for its turn
 * - `leased`: being sent; recorded before the request goes out
 * - `sent`: shown, as far as the host says
 * - `superseded`: a later update of the same card took its place
 * - `dropped`: nothing to show any more, or too late
 * - `unsure`: may have been shown; not repeated by itself
 * - `pruned`: its recipient cannot be reached; queued again when they come back
 * - `dead`: not shown, and not tried again by itself
 */
export type EntryState =
  | 'queued'
  | 'leased'
  | 'sent'
  | 'superseded'
  | 'dropped'
  | 'unsure'
  | 'pruned'
  | 'dead';

/** States that somebody may want to look into. */
export type Undelivered = Extract<EntryState, 'unsure' | 'pruned' | 'dead'>;

/** A line of messages that go out one after the other: those for one recipient. */
export interface Line {
  readonly name: string;
  readonly tenantId: string;
}

/** A message in the outbox. Times are ISO 8601. */
export interface Entry extends Message {
  /** Grows with every entry. */
  readonly seq: number;
  readonly line: string;
  readonly state: EntryState;
  readonly addedAt: string;
  /** Not tried before. */
  readonly due: string;
  /** How often sending began. */
  readonly attempts: number;
  /** When it was last tried. */
  readonly triedAt?: string;
  /** When it came to its end. */
  readonly settledAt?: string;
  /** Why it is where it is: the host's code or one of our own; absent when all went well. */
  readonly code?: string;
}

/** What became of an attempt. */
export type Settlement =
  | { readonly state: 'sent'; readonly activityId?: string | undefined; readonly code?: string }
  | { readonly state: 'dropped' | 'unsure' | 'dead'; readonly code: string }
  /** Prunes all that waits for this recipient, and what is added until they come back. */
  | { readonly state: 'pruned'; readonly code: string }
  | {
      readonly state: 'queued';
      readonly code: string;
      readonly due: string;
      /** The message it was to change is gone; the next attempt posts. */
      readonly forgetMessage?: true;
    };

/** The first of a line, or when to come again; undefined when nothing is in line. */
export type Lease = { readonly entry: Entry } | { readonly due: string } | undefined;

/** How far a dispatcher has looked. */
export interface Looked {
  readonly seq: number;
  readonly at: string;
}

export interface News {
  /** Lines that got something to send since. */
  readonly lines: readonly Line[];
  readonly looked: Looked;
  /** When the next message that was put off joins its line. */
  readonly next?: string;
}

export interface DeliveryCount {
  readonly tenantId: string;
  readonly state: EntryState;
  readonly kind: string;
  readonly code?: string;
  readonly count: number;
}

export interface TenantRate {
  readonly tenantId: string;
  /** Messages of which sending began within the last minute, a second. */
  readonly perSecond: number;
}

export interface TenantWait {
  readonly tenantId: string;
  /** When the message that has waited longest joined its line; ISO 8601. */
  readonly since: string;
}

export interface DeliveryReport {
  readonly counts: readonly DeliveryCount[];
  /** Of each tenant for which something waits. */
  readonly waits: readonly TenantWait[];
  /** Recipients that cannot be reached. */
  readonly unreachable: number;
  readonly rates: readonly TenantRate[];
}

/** The durable part of the outbox; who holds it sends. `holder` names a dispatcher that lives. */
export interface OutboxBook extends HoldingBook {
  add(message: Message, line: string, at: string): Promise<Added>;
  messageOf(card: string): Promise<string | undefined>;

  /** Entries whose sending was begun by a holder that holds no more; from now on `holder` settles them. */
  adopt(holder: string): Promise<readonly Entry[]>;
  news(since: Looked, now: string): Promise<News>;
  /** Records that the first of the line is being sent. Gives nothing to whom does not hold. */
  lease(line: string, holder: string, now: string): Promise<Lease>;
  /** Sets right when it was tried, where recording that it would be took long. */
  retime(entry: Entry, triedAt: string): Promise<void>;
  /** False when the entry was no longer the holder's to settle. */
  settle(entry: Entry, holder: string, settlement: Settlement, at: string): Promise<boolean>;
  /**
   * When something was tried after `since`, oldest first: for this line, or for the whole tenant. Of a message that was
   * tried several times the last time is known; a line has it as often as it was tried, a tenant once.
   */
  tried(
    whose: { readonly line: string } | { readonly tenantId: string },
    since: string,
  ): Promise<readonly string[]>;

  /** Ends what `settle` began with 'pruned'. False when the recipient was not unreachable. */
  reachable(line: string, now: string): Promise<boolean>;
  /** Newest first. */
  undelivered(filter: UndeliveredFilter): Promise<readonly Entry[]>;
  /** Queues it again as new, `notAfter` put aside. Its line, or undefined when there is nothing to replay. */
  replay(key: string, now: string): Promise<Line | undefined>;
  report(now: string): Promise<DeliveryReport>;
  /** Deletes up to `limit` of what ended before, its key with it; gives the number. */
  forget(before: string, limit: number): Promise<number>;
  /** Deletes all that is known of a recipient; gives the number of messages. */
  forgetLine(line: string): Promise<number>;
}

/** What people may know of the outbox, and have sent again. */
export interface Deliveries {
  /** What was not delivered, newest first; whyOf says why. */
  undelivered(filter: UndeliveredFilter): Promise<readonly Entry[]>;
  /** Sends it again, as if it were new. False when there is no undelivered message with this key. */
  replay(key: string): Promise<boolean>;
  report(): Promise<DeliveryReport>;
}

export interface UndeliveredFilter {
  readonly tenantId: string;
  readonly states?: readonly Undelivered[];
  /** Only entries older than this one: the way to the next page. */
  readonly before?: number;
  readonly limit: number;
}
