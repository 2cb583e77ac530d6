import type { Message } from '../src/inquiry/outbox.ts';

const CHANNEL_SHARE = 1 / 50;

export const TENANT = 'contoso';

/** What a tenant has to say to so many people, with the cards of a channel in between. */
export function messageOf(i: number, people: number): Message {
  const isForChannel = i % Math.round(1 / CHANNEL_SHARE) === 0;
  return {
    key: `notice:${i}`,
    tenantId: TENANT,
    to: isForChannel
      ? { kind: 'conversation', id: '19:helpdesk', address: {} }
      : { kind: 'person', userId: `person-${i % people}` },
    kind: isForChannel ? 'case-card' : 'notice',
    show: { name: 'notice', id: String(i) },
    operation: 'post',
  };
}
