import type { CaseDraft } from '../../src/desk/case.ts';
import type { Inquiry } from '../../src/inquiry/inquiry.ts';
import type { Message } from '../../src/inquiry/outbox.ts';
import type { Person } from '../../src/inquiry/ports.ts';

export const TENANT = '6f1b2c3d-0000-4000-8000-000000000001';
export const USER = '6f1b2c3d-0000-4000-8000-00000000000a';

/** The moment `minutes` into the story. */
export function at(minutes: number): string {
  return new Date(Date.UTC(2026, 2, 9, 8, minutes)).toISOString();
}

export function anInquiry(some: Partial<Inquiry> = {}): Inquiry {
  return {
    id: 'inquiry-1',
    tenantId: TENANT,
    userId: USER,
    openedAt: at(0),
    reported: { meanings: [] },
    answers: {},
    looks: 0,
    revision: 1,
    ...some,
  };
}

export function aPerson(some: Partial<Person> = {}): Person {
  return {
    tenantId: TENANT,
    userId: USER,
    locale: 'en-GB',
    timeZone: 'Europe/Berlin',
    hostHasDialogs: true,
    ...some,
  };
}

export function aCaseDraft(some: Partial<CaseDraft> = {}): CaseDraft {
  return {
    tenantId: TENANT,
    requesterId: USER,
    state: 'open',
    form: { reach: 'desk 12' },
    openedAt: at(0),
    history: [{ at: at(0), who: USER, what: 'opened' }],
    ...some,
  };
}

export function aMessage(some: Partial<Message> = {}): Message {
  return {
    key: 'notice:1',
    tenantId: TENANT,
    to: { kind: 'person', userId: USER },
    kind: 'notice',
    show: { name: 'notice', id: 'attempt-1' },
    operation: 'post',
    ...some,
  };
}
