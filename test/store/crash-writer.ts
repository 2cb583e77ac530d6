// Run as a process of its own by crash.test.ts, which kills it. Writes without end; prints what is committed.

import { systemClock } from '../../src/clock.ts';
import { changing } from '../../src/inquiry/changing.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { agent, CHANNEL, casesOver, deskOver } from '../desk/world.ts';
import { anInquiry, aPerson, TENANT } from './samples.ts';

const [file = '', name = ''] = process.argv.slice(2);
const store = openSqliteStore(file);
const cases = casesOver(store, systemClock, [{ channel: CHANNEL.id }]);
const { desk } = deskOver(store, systemClock);

await store.inquiries.add(anInquiry({ id: 'shared' })).catch(() => 'the other process made it');
await store.channels.remember({ ...CHANNEL, tenantId: TENANT });

for (let i = 0; ; i += 1) {
  const id = `${name}-${i}`;
  await store.inquiries.add(anInquiry({ id }));
  process.stdout.write(`inquiry ${id}\n`);
  const { reference } = await cases.open(aPerson(), id, { note: `note of ${id}` });
  process.stdout.write(`case ${reference} ${id}\n`);
  await cases.open(aPerson(), id, { note: `second note of ${id}` });
  process.stdout.write(`noted ${reference} ${id}\n`);
  await desk.act(reference, { kind: 'claim' }, agent(name));
  process.stdout.write(`claimed ${reference} ${id}\n`);
  await desk.act(reference, { kind: 'note', text: `agent's note of ${id}` }, agent(name));
  process.stdout.write(`agent-noted ${reference} ${id}\n`);
  const shared = await changing(store.inquiries, { id: 'shared' }, (now) => ({
    ...now,
    looks: now.looks + 1,
  }));
  process.stdout.write(`shared ${shared?.revision} ${id}\n`);
}
