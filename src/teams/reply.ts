import { type Activity, ActivityTypes, CardFactory, type InvokeResponse } from 'botbuilder';
import type { Card } from '../cards/card.ts';
import type { FileOffer } from './files/file-consent.ts';
import type { Kind } from './route-of.ts';

/**
 * A message of its own; or the card whose button was pressed, changed by the answer to the button ('here').
 * 'first' changes that card too, but as a message, for a card that another one will replace: the answer to
 * the button might be shown after its successor.
 */
export type Place = 'new' | 'here' | 'first';

/** What a handler wants to happen; how Teams is told so depends on what was asked. */
export type Reply =
  | {
      readonly kind: 'card';
      readonly card: Card;
      readonly place?: Place;
      readonly after?: Afterwards;
    }
  /** A file the person may have, if they agree. */
  | { readonly kind: 'file'; readonly offer: FileOffer }
  | { readonly kind: 'text'; readonly text: string; readonly after?: Afterwards }
  | { readonly kind: 'dialog'; readonly title: string; readonly card: Card }
  | { readonly kind: 'dialog-message'; readonly text: string; readonly after?: Afterwards }
  | { readonly kind: 'results'; readonly results: readonly SearchResult[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'nothing'; readonly after?: Afterwards };

/** A row of search results, and the card it puts into the chat. */
export interface SearchResult {
  readonly title: string;
  readonly text: string;
  readonly card: Card;
}

/** Work that begins once the reply has been sent. */
export interface Afterwards {
  readonly name: string;
  /** @param activityId the message that carries the card of this reply, where the host gave one */
  readonly work: (activityId: string | undefined) => Promise<void>;
}

const ANSWER = {
  card: 'application/vnd.microsoft.card.adaptive',
  message: 'application/vnd.microsoft.activity.message',
  error: 'application/vnd.microsoft.error',
} as const;

/** What notifications and screen readers say, where a card alone would be "Sent a card". */
export function summaryOf(card: Card): string {
  return typeof card.fallbackText === 'string' ? card.fallbackText : '';
}

export function isInvoke(kind: Kind): boolean {
  return /^(card\.action|dialog\.|command\.|search|file\.)/.test(kind);
}

/** The answer to a consent shows nothing; what there is to say comes as a message. */
export function isConsent(kind: Kind): boolean {
  return kind.startsWith('file.consent.');
}

/** A message that carries nothing but the card: text beside it would come back without an id to update. */
export function cardActivity(card: Card): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: summaryOf(card),
    attachments: [CardFactory.adaptiveCard(card)],
  };
}

/** Plain, so that nothing foreign in it is read as markup. */
export function textActivity(text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, text, textFormat: 'plain', summary: text };
}

/** What an invoke of this kind is answered with once the reply's own message, if any, was sent. */
export function invokeAnswer(kind: Kind, reply: Reply): InvokeResponse {
  if (kind === 'search') return ok(searchAnswer(reply));
  if (isConsent(kind)) return ok(undefined);
  return ok(kind === 'card.action' ? cardAnswer(reply) : dialogAnswer(reply));
}

/** A failure in the shape that the pressed thing can show. The HTTP status stays 200: a 500 would be repeated. */
export function troubleAnswer(kind: Kind, text: string): InvokeResponse {
  if (isConsent(kind)) return ok(undefined);
  if (kind === 'search') return ok(searchAnswer({ kind: 'text', text }));
  if (kind !== 'card.action') return ok(dialogAnswer({ kind: 'dialog-message', text }));
  return ok({ statusCode: 500, type: ANSWER.error, value: { code: 'Trouble', message: text } });
}

function ok(body: unknown): InvokeResponse {
  return body === undefined ? { status: 200 } : { status: 200, body };
}

function cardAnswer(reply: Reply): unknown {
  switch (reply.kind) {
    case 'card':
      return reply.place === 'here'
        ? { statusCode: 200, type: ANSWER.card, value: reply.card }
        : { statusCode: 200, type: ANSWER.message, value: summaryOf(reply.card) };
    case 'dialog':
      return { statusCode: 200, type: ANSWER.card, value: reply.card };
    case 'text':
    case 'dialog-message':
      return { statusCode: 200, type: ANSWER.message, value: reply.text };
    case 'file':
      return { statusCode: 200, type: ANSWER.message, value: reply.offer.description };
    default:
      return { statusCode: 200, type: ANSWER.message, value: '' };
  }
}

function searchAnswer(reply: Reply): unknown {
  if (reply.kind !== 'results') {
    const text = 'text' in reply ? reply.text : '';
    return { composeExtension: { type: 'message', text } };
  }
  const attachments = reply.results.map(({ card, title, text }) => ({
    ...CardFactory.adaptiveCard(card),
    preview: CardFactory.thumbnailCard(title, text),
  }));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

function dialogAnswer(reply: Reply): unknown {
  switch (reply.kind) {
    case 'dialog': {
      const card = CardFactory.adaptiveCard(reply.card);
      const value = { title: reply.title, width: 'medium', height: 'medium', card };
      return { task: { type: 'continue', value } };
    }
    case 'text':
    case 'dialog-message':
      return { task: { type: 'message', value: reply.text } };
    case 'card':
      return { task: { type: 'message', value: summaryOf(reply.card) } };
    default:
      return undefined;
  }
}
