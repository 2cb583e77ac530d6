// Run as a process of its own by incident-crash.test.ts. Finds the incident of each tenant and shows its card; dies at
// the step it is told to, unless it never gets there.

import { setTimeout as pause } from 'node:timers/promises';
import { holderName, isGone } from '../../src/holder.ts';
import type { Delivery, Found, Outcome, Transport } from '../../src/inquiry/outbox.ts';
import type { Clock } from '../../src/inquiry/ports.ts';
import { DurableOutbox } from '../../src/outbox/durable-outbox.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';
import { FakeLog } from '../inquiry/world.ts';
import { incidentParts } from './incident-parts.ts';

const [file = '', url = '', host = '', tenants = '', laterMs = '0', lastStep = '', times = '1'] =
  process.argv.slice(2);

let taken = 0;

/** A moment at which a process may die. */
function step(name: string): void {
  if (name !== lastStep) return;
  taken += 1;
  if (taken === Number(times)) process.kill(process.pid, 'SIGKILL');
}

/** The same, with a step before and after each call of these. */
function stepping<Part extends object>(what: string, part: Part, names: readonly (keyof Part)[]) {
  const stepped = names.map((name) => {
    const call = part[name] as (...values: unknown[]) => Promise<unknown>;
    const dying = async (...values: unknown[]) => {
      step(`before ${what}.${String(name)}`);
      const result = await call.apply(part, values);
      step(`after ${what}.${String(name)}`);
      return result;
    };
    return [name, dying];
  });
  return { ...part, ...Object.fromEntries(stepped) } as Part;
}

const clock: Clock = {
  now: () => new Date(Date.now() + Number(laterMs)),
  after(ms, work) {
    const timer = setTimeout(work, Math.max(ms, 0));
    return () => clearTimeout(timer);
  },
};

async function send({ key, show, operation }: Delivery, signal: AbortSignal): Promise<Outcome> {
  const body = JSON.stringify({ key, incident: show.id, operation });
  const response = await fetch(url, { method: 'POST', body, signal });
  return { sent: true, activityId: await response.text() };
}

async function find({ key }: Delivery): Promise<Found> {
  const response = await fetch(`${url}?key=${encodeURIComponent(key)}`);
  return { found: response.ok, activityId: await response.text() };
}

const real = openSqliteStore(file);
const store: Store = {
  ...real,
  incidents: stepping('incidents', real.incidents, ['sorted', 'open', 'replace']),
  outbox: stepping('outbox', real.outbox, ['hold', 'adopt', 'add', 'lease', 'settle']),
};
const transport = stepping<Transport>('host', { send }, ['send']);
const log = new FakeLog();
const outbox = new DurableOutbox({
  ...{ book: store.outbox, transport: host === 'can-tell' ? { ...transport, find } : transport },
  ...{ clock, log, pace: { landingMs: 20, pollMs: 20 }, holder: holderName(), isGone },
});
outbox.start();
for (const tenantId of tenants.split(',')) {
  const changes = { rows: async () => ({ read: true, rows: [] }) as const };
  const admits = async () => true;
  const parts = { tenantId, store, outbox, changes, admits, clock, log };
  await incidentParts(parts).watch.look();
}
for (let isOpen = true; isOpen; await pause(5)) {
  const { counts, waits } = await store.outbox.report(clock.now().toISOString());
  isOpen = waits.length > 0 || counts.some(({ state }) => state === 'leased');
}
process.exit(0);
