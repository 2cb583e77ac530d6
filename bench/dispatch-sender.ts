// Run as a process of its own by dispatch-kills.ts, which kills it: sends what is in the outbox of a file.

import { flushCompileCache } from 'node:module';
import { systemClock } from '../src/clock.ts';
import { holderName, isGone } from '../src/holder.ts';
import type { Delivery, Found, Outcome, Transport } from '../src/inquiry/outbox.ts';
import { createLog } from '../src/log.ts';
import { DurableOutbox } from '../src/outbox/durable-outbox.ts';
import { lineOf } from '../src/outbox/line.ts';
import { openSqliteStore } from '../src/store/sqlite/open.ts';

const [file = '', url = '', host = ''] = process.argv.slice(2);

const TURNS = 20;

async function send({ key, tenantId, to }: Delivery, signal: AbortSignal): Promise<Outcome> {
  const at = systemClock.now().getTime();
  const body = JSON.stringify({ key, line: lineOf(tenantId, to).name, at });
  const response = await fetch(url, { method: 'POST', body, signal });
  const text = await response.text();
  if (response.ok) return { sent: true, activityId: text };
  const retryAfterMs = Number(response.headers.get('retry-after')) * 1_000;
  return { sent: false, kind: 'passing', code: String(response.status), retryAfterMs };
}

async function find({ key }: Delivery): Promise<Found> {
  const response = await fetch(`${url}?key=${encodeURIComponent(key)}`);
  await response.text();
  return { found: response.ok };
}

const transport: Transport = host === 'can-tell' ? { send, find } : { send };
const outbox = new DurableOutbox({
  ...{ book: openSqliteStore(file).outbox, transport, clock: systemClock, isGone },
  log: createLog({ level: 'silent', format: 'plain', clock: systemClock }),
  holder: holderName(),
});
// A bot that stands by answers turns meanwhile: its way to Teams is not one that nothing ever took.
for (let turn = 0; turn < TURNS; turn += 1) {
  const answer = await fetch(`${url}/turn`, { method: 'POST', body: JSON.stringify({ turn }) });
  await answer.text();
}
flushCompileCache();
outbox.start();
// The clock keeps no process alive; and a sender whose bench is gone must end.
setTimeout(() => process.exit(1), 300_000);
