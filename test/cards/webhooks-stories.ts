import type { Card, Reader } from '../../src/cards/card.ts';
import { webhooksCard } from '../../src/cards/webhooks.ts';
import type { LoggedDelivery } from '../../src/desk/webhook-log.ts';

const TENANT = '11111111-1111-1111-1111-111111111111';

/** One delivery for each way in which it can go. */
export const DELIVERIES: readonly LoggedDelivery[] = (
  [
    ['queued', 0, undefined, 'noted'],
    ['queued', 2, '503', 'opened'],
    ['queued', 1, 'ECONNREFUSED', 'claimed'],
    ['sent', 1, '204', 'resolved'],
    ['dead', 1, '401', 'asked'],
    ['dead', 1, '422', 'opened'],
    ['dead', 40, '302', 'worked'],
    ['dead', 1, 'case-gone', undefined],
  ] as const
).map(([state, attempts, code, what], i) => ({
  ...{ id: 90 - i, tenantId: TENANT, reference: `RD-${1042 - i}`, event: 0, state, attempts },
  due: '2026-11-20T09:45:00Z',
  ...(code && { code, triedAt: '2026-11-20T09:15:00Z' }),
  ...(what && { what }),
}));

export function webhooksStories(
  reader: Reader,
): readonly { readonly name: string; readonly build: () => Card }[] {
  const host = 'tickets.contoso.com';
  const story = (name: string, report: Parameters<typeof webhooksCard>[0]) => ({
    name,
    build: () => webhooksCard(report, reader),
  });
  const none = { queued: 0, sent: 0, dead: 0 };
  return [
    story('webhooks', {
      report: { host, counts: { queued: 3, sent: 1204, dead: 4 }, latest: DELIVERIES },
    }),
    story('webhooks-again', {
      report: { host, counts: { queued: 4, sent: 1204, dead: 0 }, latest: DELIVERIES.slice(0, 2) },
      again: 4,
    }),
    story('webhooks-off', { report: { counts: none, latest: [] } }),
  ];
}
