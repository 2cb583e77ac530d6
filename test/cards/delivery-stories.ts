import type { Card, Reader } from '../../src/cards/card.ts';
import { type DeliveriesModel, deliveries } from '../../src/cards/deliveries.ts';
import type { Entry } from '../../src/inquiry/outbox-book.ts';

const TO_PERSON = { kind: 'person', userId: '22222222-2222-2222-2222-222222222222' } as const;
const TO_CHANNEL = { kind: 'conversation', id: '19:it@thread.tacv2', address: {} } as const;

const ENTRY: Entry = {
  seq: 42,
  key: 'notice:42',
  tenantId: '11111111-1111-1111-1111-111111111111',
  to: TO_PERSON,
  kind: 'notice',
  show: { name: 'notice', id: 'q-7f3a' },
  operation: 'post',
  line: 'person',
  state: 'pruned',
  addedAt: '2026-11-20T08:00:00Z',
  due: '2026-11-20T08:00:00Z',
  attempts: 1,
  settledAt: '2026-11-20T08:00:02Z',
  code: 'ForbiddenOperationException',
};

const MODEL: DeliveriesModel = {
  counts: { sent: 12_042, waiting: 0, dropped: 3, unsure: 1, pruned: 2, dead: 1 },
  perMinute: 0,
  undelivered: [
    ENTRY,
    { ...ENTRY, seq: 41, state: 'unsure', code: 'timed-out', kind: 'tell-asked' },
    { ...ENTRY, seq: 40, to: TO_CHANNEL, state: 'dead', code: 'ConversationNotFound' },
  ],
  hasOlder: true,
  names: new Map([[TO_PERSON.userId, 'Adele Vance']]),
};

/** The delivery report: with everything in it, with nothing, and with foreign words. */
export function deliveryStories(
  reader: Reader,
  hostile: string,
  rightToLeft: string,
): readonly { readonly name: string; readonly build: () => Card }[] {
  const story = (name: string, some: Partial<DeliveriesModel> = {}) => ({
    name,
    build: () => deliveries({ ...MODEL, ...some }, reader),
  });
  return [
    story('deliveries'),
    story('deliveries-again', {
      flash: 'again',
      names: new Map([[TO_PERSON.userId, rightToLeft]]),
    }),
    story('deliveries-all-well', {
      counts: { sent: 7, waiting: 2, dropped: 0, unsure: 0, pruned: 0, dead: 0 },
      oldestWaiting: '2026-11-20T09:29:00Z',
      perMinute: 7,
      undelivered: [],
      hasOlder: false,
    }),
    story('deliveries-hostile', {
      names: new Map([[TO_PERSON.userId, hostile]]),
      undelivered: [
        { ...ENTRY, kind: hostile, code: hostile },
        { ...ENTRY, to: { ...TO_PERSON, userId: 'x' } },
      ],
      flash: 'gone',
    }),
  ];
}
