// Run as a process of its own by crash.test.ts, which kills it. Opens cases, each with its card, and sends the cards.

import { setImmediate as turn } from 'node:timers/promises';
import { systemClock } from '../../src/clock.ts';
import type { Delivery, Found, Outcome, Transport } from '../../src/inquiry/outbox.ts';
import { DurableOutbox } from '../../src/outbox/durable-outbox.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { FakeLog } from '../inquiry/world.ts';
import { aCaseDraft } from '../store/samples.ts';

const [file = '', url = '', host = '', cases = '0'] = process.argv.slice(2);

/** Several, because one tenant gets fifty messages a second. */
const TENANTS = 10;

async function send({ key }: Delivery, signal: AbortSignal): Promise<Outcome> {
  const response = await fetch(url, { method: 'POST', body: key, signal });
  return { sent: true, activityId: await response.text() };
}

async function find({ key }: Delivery): Promise<Found> {
  const response = await fetch(`${url}?key=${encodeURIComponent(key)}`);
  return { found: response.ok };
}

const transport: Transport = host === 'can-tell' ? { send, find } : { send };
const store = openSqliteStore(file);
const outbox = new DurableOutbox({
  ...{ book: store.outbox, transport, clock: systemClock, log: new FakeLog() },
  pace: { leaseMs: 150, pollMs: 20, landingMs: 50 },
});
outbox.start();
// The clock keeps no process alive; and a sender whose test is gone must end.
setTimeout(() => process.exit(1), 60_000);

for (let opened = 0; opened < Number(cases); ) {
  const tenantId = `tenant-${opened % TENANTS}`;
  const reference = await store.transaction(async () => {
    const { case: added } = await store.cases.add(aCaseDraft({ tenantId }));
    await outbox.add({
      key: `case:${added.reference}`,
      tenantId,
      to: { kind: 'person', userId: added.reference },
      kind: 'case-card',
      show: { name: 'case', id: added.reference },
      operation: 'post',
    });
    return added.reference;
  });
  opened = Number(reference.slice(3)) - 1000;
  await turn();
}
