/**
 * Whom a message is for. A personal chat is named by its person, never by its conversation: where that is, is
 * looked up when the message is sent, and the limits of a conversation are counted under one name.
 */
export type Recipient =
  | { readonly kind: 'person'; readonly userId: string }
  | {
      readonly kind: 'conversation';
      readonly id: string;
      /** The host's own way to get there, opaque here. */
      readonly address: unknown;
    };

/** What to show, made into a card only when it is sent, so that no card is out of date when it arrives. */
export interface ToShow {
  /** Names the way of showing, such as 'case'. */
  readonly name: string;
  /** The domain object; no words of people are kept in an outbox. */
  readonly id: string;
}

/** Something the bot says by itself. */
export interface Message {
  /** Of one message in all tenants, ever: what was added under it before is not added again. */
  readonly key: string;
  readonly tenantId: string;
  readonly to: Recipient;
  /** What it is to those who read the delivery report: 'case-card', 'notice', 'reminder'. */
  readonly kind: string;
  readonly show: ToShow;
  /** `update` changes the message that carries `card`; while there is none, or it was deleted, it posts one. */
  readonly operation: 'post' | 'update';
  /** A card that lives on, such as 'case:RD-1042'. An update takes the place of what is still queued for it. */
  readonly card?: string;
  /** The message that carries the card now, when it was not sent from here. */
  readonly activityId?: string;
  /** ISO 8601: not sent before, and not in anybody's way until then. */
  readonly notBefore?: string;
  /** ISO 8601: pointless afterwards, and dropped. */
  readonly notAfter?: string;
  /**
   * When Teams did not say whether a new message was shown: leave it at that, or post again and risk two.
   * `leave` when absent. An update is always repeated; that does no harm.
   */
  readonly whenUnsure?: 'leave' | 'repeat';
}

/** `known`: the key was there before. `unreachable`: kept, and sent when the recipient comes back. */
export type Added = 'queued' | 'known' | 'unreachable';

/** Where the middle leaves what is to be said. */
export interface Outbox {
  /** Kept when it resolves. Part of the store's transaction when called inside one. */
  add(message: Message): Promise<Added>;
  /** They wrote, or the app was installed again: what was kept for them goes out. */
  reachable(tenantId: string, to: Recipient): Promise<void>;
  /** Id of the message that carries this card, once one does. */
  messageOf(card: string): Promise<string | undefined>;
}

/** A message on its way, as the host gets it. */
export interface Delivery
  extends Pick<Message, 'key' | 'tenantId' | 'to' | 'kind' | 'show' | 'operation'> {
  /** The message to change; absent for a new one. */
  readonly activityId?: string;
  /** 1 for the first time. */
  readonly attempt: number;
}

/** The host, seen from the outbox. */
export interface Transport {
  /**
   * Tries once; pausing and repeating is the outbox's part. Must call the request off when `signal` aborts,
   * so that what was given up is not shown after all. What it throws counts as an unknown outcome.
   */
  send(delivery: Delivery, signal: AbortSignal): Promise<Outcome>;
  /** Whether a new message with unknown outcome is there. Absent where the host cannot tell. */
  find?(delivery: Delivery, signal: AbortSignal): Promise<Found>;
}

export type Outcome = Sent | Refused;

export interface Sent {
  readonly sent: true;
  /** Some hosts give none. */
  readonly activityId?: string | undefined;
  /** How it was sent when not in the ordinary way, such as 'dry-run'. */
  readonly code?: string;
}

/**
 * - `permanent`: nothing can be shown to this recipient until they or an administrator do something
 * - `refused`: this message will never be taken, others may be
 * - `passing`: not shown now, worth trying again
 * - `gone`: the message to change is not there any more
 * - `too-large`: shorter would be taken
 * - `unknown-outcome`: it may have been shown
 * - `nothing-to-show`: what it was about is not there any more; nothing was asked of the host
 */
export type RefusalKind =
  | 'permanent'
  | 'refused'
  | 'passing'
  | 'gone'
  | 'too-large'
  | 'unknown-outcome'
  | 'nothing-to-show';

export interface Refused {
  readonly sent: false;
  readonly kind: RefusalKind;
  /** The host's own code where it gave one, such as 'BotNotInConversationRoster', else the status. */
  readonly code: string;
  readonly subCode?: string | undefined;
  /** How long the host asks to wait. */
  readonly retryAfterMs?: number | undefined;
}

export type Found =
  | { readonly found: true; readonly activityId?: string | undefined }
  | { readonly found: false }
  | { readonly found: 'unknown' };
