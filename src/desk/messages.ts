import type { Message } from '../inquiry/outbox.ts';
import type { Effect } from './action.ts';
import type { Case } from './case.ts';
import { isTold } from './told.ts';

type Said = Omit<Message, 'key' | 'tenantId' | 'kind'>;

/**
 * What a change of a case makes the bot say, as messages for the outbox: named by reference, with no words of
 * anybody, and made into cards only when they are sent. What would go to a channel is left out while the case
 * has none; its card follows as soon as it has.
 */
export function messagesOf(current: Case, effects: readonly Effect[]): Message[] {
  return effects.flatMap((effect) => {
    if (TO_THE_PERSON.has(effect) && !isTold(current)) return [];
    const said = SAID[effect](current, effect);
    if (!said) return [];
    const key = `${current.reference}/${current.revision}/${effect}`;
    return [{ ...said, key, tenantId: current.tenantId, kind: effect }];
  });
}

const TO_THE_PERSON: ReadonlySet<Effect> = new Set([
  'person-card',
  'tell-claimed',
  'tell-asked',
  'tell-resolved',
  'ask-on-the-phone',
  'remind-person',
]);

/** The name under which the outbox knows the card of a case in the helpdesk's channel. */
export function channelCardOf(reference: string): string {
  return `case:${reference}`;
}

/** The same for the card in the person's own chat. */
export function personCardOf(reference: string): string {
  return `my-case:${reference}`;
}

/** What a message about one event of a case is named by: "RD-1042/3" is the fourth thing that happened to it. */
export function eventId({ reference, history }: Case): string {
  return `${reference}/${history.length - 1}`;
}

/** The case and the place of the event in its history; undefined when it is no such name. */
export function parseEventId(id: string): { reference: string; index: number } | undefined {
  const [, reference, index] = /^(.+)\/(\d+)$/.exec(id) ?? [];
  return reference === undefined ? undefined : { reference, index: Number(index) };
}

const SAID: { readonly [E in Effect]: (current: Case, effect: Effect) => Said | undefined } = {
  'case-card': (current, name) => {
    const to = channelOf(current);
    const show = { name, id: current.reference };
    return to && { to, show, operation: 'update', card: channelCardOf(current.reference) };
  },
  'person-card': (current, name) => ({
    to: person(current.requesterId),
    show: { name, id: current.reference },
    operation: 'update',
    card: personCardOf(current.reference),
  }),
  'tell-claimed': toRequester,
  // A case that waits for an answer to a question nobody saw would wait for ever: better asked twice.
  'tell-asked': (current, name) => ({ ...toRequester(current, name), whenUnsure: 'repeat' }),
  'tell-resolved': toRequester,
  'ask-on-the-phone': (current, name) => ({
    ...toRequester(current, name),
    ...(current.callerCheckUntil && { notAfter: current.callerCheckUntil }),
  }),
  'relay-to-desk': toChannel,
  'remind-desk': toChannel,
  'remind-agent': (current, name) =>
    current.claimedBy === undefined ? undefined : post(person(current.claimedBy), current, name),
  'remind-person': toRequester,
};

function toRequester(current: Case, name: Effect): Said {
  return post(person(current.requesterId), current, name);
}

function toChannel(current: Case, name: Effect): Said | undefined {
  const to = channelOf(current);
  return to && post(to, current, name);
}

function post(to: Message['to'], current: Case, name: Effect): Said {
  return { to, show: { name, id: eventId(current) }, operation: 'post' };
}

function person(userId: string): Message['to'] {
  return { kind: 'person', userId };
}

/** A case that is folded under an incident has nothing of its own in the channel. */
function channelOf({ channel, incident }: Case): Message['to'] | undefined {
  if (incident?.folded) return undefined;
  return channel && { kind: 'conversation', id: channel.id, address: channel.address };
}
