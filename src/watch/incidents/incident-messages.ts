import type { Message } from '../../inquiry/outbox.ts';
import { HOUR, isoOf, MINUTE, shifted } from '../times.ts';
import type { Incident } from './incident.ts';

/** What the watch says of incidents, by the name under which the delivery report knows it. */
export const INCIDENT_SHOWINGS = ['incident-card', 'incident-reminder'] as const;
export const INCIDENT_TELLINGS = ['incident-known', 'incident-over'] as const;

/** A count moves on the card at most so often; what happens meanwhile is in the next one. */
const COUNTS_EVERY_MS = MINUTE;
/** Later, "we know" is no help any more. */
const KNOWN_PERISHES_MS = 4 * HOUR;
const OVER_PERISHES_MS = 24 * HOUR;

export function incidentCardOf(reference: string): string {
  return `incident:${reference}`;
}

/** The card after a change of the incident itself: at once. */
export function changedCard(incident: Incident): Message | undefined {
  return cardMessage(incident, `${incident.reference}/${incident.revision}/incident-card`);
}

/** The card after a change of what is counted on it: at the end of this minute, once. */
export function countedCard(incident: Incident, now: string): Message | undefined {
  const slot = Math.floor(Date.parse(now) / COUNTS_EVERY_MS) + 1;
  const message = cardMessage(incident, `${incident.reference}/counts/${slot}`);
  return message && { ...message, notBefore: isoOf(slot * COUNTS_EVERY_MS) };
}

/** Nobody has acknowledged it: a reply below its card. */
export function reminder(incident: Incident): Message | undefined {
  const { reference, remindedAt = '' } = incident;
  return toChannel(incident, {
    ...{ key: `${reference}/reminder/${remindedAt}`, kind: 'incident-reminder', operation: 'post' },
    show: { name: 'incident-reminder', id: reference },
    notAfter: shifted(remindedAt, HOUR),
  });
}

/** "We know": once a person and incident, whatever happens in between. */
export function knownMessage(
  incident: Incident,
  userId: string,
  now: string,
  notBefore?: string,
): Message {
  return toPerson(incident, userId, 'incident-known', now, KNOWN_PERISHES_MS, notBefore);
}

/** "It works again": once a person and incident. */
export function overMessage(
  incident: Incident,
  userId: string,
  now: string,
  notBefore?: string,
): Message {
  return toPerson(incident, userId, 'incident-over', now, OVER_PERISHES_MS, notBefore);
}

function cardMessage(incident: Incident, key: string): Message | undefined {
  return toChannel(incident, {
    ...{ key, kind: 'incident-card', operation: 'update' },
    show: { name: 'incident-card', id: incident.reference },
    card: incidentCardOf(incident.reference),
  });
}

function toChannel(
  { channel, tenantId }: Incident,
  said: Omit<Message, 'to' | 'tenantId'>,
): Message | undefined {
  if (!channel) return undefined;
  const { id, address } = channel;
  return { ...said, tenantId, to: { kind: 'conversation', id, address } };
}

function toPerson(
  { reference, tenantId }: Incident,
  userId: string,
  kind: 'incident-known' | 'incident-over',
  now: string,
  perishesMs: number,
  notBefore: string | undefined,
): Message {
  return {
    key: `${kind}:${tenantId}:${reference}:${userId.toLowerCase()}`,
    ...{ tenantId, to: { kind: 'person', userId }, kind },
    show: { name: kind, id: reference },
    operation: 'post',
    ...(notBefore && { notBefore }),
    notAfter: shifted(notBefore ?? now, perishesMs),
  };
}
