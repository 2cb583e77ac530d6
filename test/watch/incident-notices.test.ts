import assert from 'node:assert/strict';
import { rehearsing } from '../../src/compose-watch.ts';
import type { Config } from '../../src/config.ts';
import type { Delivery, Message } from '../../src/inquiry/outbox.ts';
import { Notices, type NoticesParts } from '../../src/watch/notices.ts';
import { FakeLog } from '../inquiry/world.ts';
import { IncidentWorld } from './incident-world.ts';
import { TENANT } from './world.ts';

describe('notices of an incident', () => {
  let world: IncidentWorld;
  let messages: Message[];

  beforeEach(() => {
    world = new IncidentWorld();
    messages = [];
  });
  afterEach(() => world.end());

  /** Judges whatever is due, ten minutes after the last failure; nobody's cause has to be looked up. */
  async function judge(some: Partial<NoticesParts> = {}): Promise<void> {
    const { store, clock, log } = world;
    const notices = new Notices({
      ...{ tenantId: TENANT, rows: store.rows, book: store.notices, incidents: store.incidents },
      reach: {
        to: async (subject) => {
          const person = await store.people.get(subject);
          return person ? { reached: 'now', person } : { reached: 'never' };
        },
      },
      ...{ inquiries: store.inquiries, clock, log },
      find: async () => assert.fail('a cause was looked up'),
      outbox: {
        add: async (message) => {
          messages.push(message);
          return 'queued';
        },
      },
      together: (work) => store.transaction(work),
      admits: async () => true,
      ...some,
    });
    await world.minutes(10);
    await world.arrive();
    notices.wake();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await notices.stop();
  }

  const kinds = () => messages.map(({ kind }) => kind);

  it('say that it is known, once a person, and ask nobody for a cause', async () => {
    for (const n of [0, 1]) await world.knows(`person-${n}`);
    await world.outage(5);
    await judge();
    assert.deepEqual(kinds(), ['incident-known', 'incident-known']);
    await world.arrive(world.refused('person-0', 16));
    await world.look();
    await judge();
    const keys = new Set(messages.map(({ key }) => key));
    assert.equal(keys.size, 2);
    assert.equal((await world.store.notices.counts(TENANT, '')).incident, 3);
  });

  it('respect who wants none, who is outside the group, and the hours of each', async () => {
    for (const n of [0, 1, 2]) await world.knows(`person-${n}`);
    await world.store.notices.wish({ tenantId: TENANT, userId: 'person-0' }, { off: true });
    await world.outage(5);
    await judge({
      quiet: { from: 6, to: 12 },
      admits: async ({ userId }) => userId !== 'person-1',
    });
    assert.deepEqual(kinds(), ['incident-known']);
    assert.equal(messages[0]?.notBefore, '2026-03-09T12:00:00.000Z');
  });

  it('say nothing to whom it stood above a finding already', async () => {
    await world.knows('person-0');
    await world.outage(5);
    const [incident] = await world.store.incidents.list(TENANT, 1);
    assert.ok(incident);
    await world.store.incidents.tell(incident, 'person-0', 'banner');
    await judge();
    assert.deepEqual(kinds(), []);
    assert.equal((await world.store.notices.counts(TENANT, '')).incident, 1);
  });

  it('are ordinary ones for who was taken out', async () => {
    await world.knows('person-0');
    await world.outage(5);
    const [incident] = await world.store.incidents.list(TENANT, 1);
    assert.ok(incident);
    await world.store.incidents.split(incident, 'person-0');
    let asked = 0;
    await judge({
      find: async () => {
        asked += 1;
        return undefined;
      },
    });
    assert.equal(asked, 1);
  });

  it('are only written down in a dry run, while the helpdesk sees its card', async () => {
    const sent: string[] = [];
    const real = {
      send: async ({ kind }: Delivery) => {
        sent.push(kind);
        return { sent: true } as const;
      },
    };
    const config = { watch: { dryRun: true } } as Config;
    const transport = rehearsing(config, real, new FakeLog());
    for (const kind of ['incident-known', 'incident-over', 'incident-card', 'health-card']) {
      const delivery = {
        ...({ key: kind, tenantId: TENANT, kind, operation: 'post', attempt: 1 } as const),
        ...{ to: { kind: 'person', userId: 'p' } as const, show: { name: kind, id: 'INC-1001' } },
      };
      await transport.send(delivery, new AbortController().signal);
    }
    assert.deepEqual(sent, ['incident-card', 'health-card']);
  });
});
