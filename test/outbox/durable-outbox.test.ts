import assert from 'node:assert/strict';
import type { Outcome } from '../../src/inquiry/outbox.ts';
import { dryRun } from '../../src/outbox/dry-run.ts';
import { DurableOutbox } from '../../src/outbox/durable-outbox.ts';
import { lineOf } from '../../src/outbox/line.ts';
import { settle } from '../clock.ts';
import { aMessage, TENANT } from '../store/samples.ts';
import { refused, World } from './world.ts';

/** When the clock of the world begins. */
const SINCE = '2026-03-09T08:00:00.000Z';

describe('outbox', () => {
  let world: World;

  beforeEach(() => {
    world = new World();
  });
  afterEach(() => world.end());

  describe('sending', () => {
    it('sends what is added, once, as what it is', async () => {
      await world.begin();
      assert.equal(await world.add('a'), 'queued');
      assert.equal(await world.add('a', { kind: 'again' }), 'known');
      await settle();
      const { at, ...delivery } = world.transport.arrivals[0] ?? { at: -1 };
      const { key, tenantId, kind, show } = aMessage({ key: 'a' });
      const to = { kind: 'person', userId: 'adele' };
      assert.deepEqual(delivery, { key, tenantId, to, kind, show, operation: 'post', attempt: 1 });
      assert.equal(at, 0);
      assert.deepEqual(await world.states(), { sent: 1 });
    });

    it('sends what was there before it started, and what another process adds', async () => {
      await world.add('before');
      await world.begin();
      assert.deepEqual(world.transport.keys, ['before']);
      await world.another().add(aMessage({ key: 'beside' }));
      await world.clock.advance(1_000);
      assert.deepEqual(world.transport.keys, ['before', 'beside']);
    });

    it('waits until the time of a message has come, and lets others pass', async () => {
      await world.begin();
      await world.add('reminder', { notBefore: '2026-03-09T08:00:10.500Z' });
      await world.add('now');
      await world.clock.advance(10_499);
      assert.deepEqual(world.transport.keys, ['now']);
      await world.clock.advance(1);
      assert.deepEqual(world.transport.keys, ['now', 'reminder']);
    });

    it('drops what has become pointless', async () => {
      await world.add('late', { notAfter: '2026-03-09T07:59:59.000Z' });
      await world.begin();
      assert.deepEqual(world.transport.keys, []);
      assert.deepEqual(await world.states(), { dropped: 1 });
    });

    it('keeps the order of a conversation, one message at a time', async () => {
      await world.begin();
      const { promise: answer, resolve } = Promise.withResolvers<Outcome>();
      world.transport.script = () => answer;
      for (const key of ['a', 'b', 'c']) await world.add(key);
      await world.add('elsewhere', {}, 'bianca');
      await settle();
      assert.deepEqual(world.transport.keys, ['a', 'elsewhere']);
      resolve({ sent: true });
      await settle();
      assert.deepEqual(world.transport.keys, ['a', 'elsewhere', 'b', 'c']);
    });

    it('counts the threads of a channel as one conversation', async () => {
      const to = (id: string) => ({ to: { kind: 'conversation', id, address: {} } }) as const;
      world.transport.script = () => new Promise(() => {});
      await world.begin();
      await world.add('root', to('19:helpdesk@thread.tacv2'));
      await world.add('reply', to('19:helpdesk@thread.tacv2;messageid=1700'));
      await settle();
      assert.deepEqual(world.transport.keys, ['root']);
    });

    it('gives every conversation its turn, however much waits for one', async () => {
      for (let i = 0; i < 200; i += 1) await world.add(`channel-${i}`, {}, 'channel');
      for (let i = 0; i < 40; i += 1) await world.add(`person-${i}`, {}, `person-${i}`);
      await world.begin();
      await world.clock.advance(1_000);
      const persons = world.transport.keys.filter((key) => key.startsWith('person'));
      assert.equal(persons.length, 40);
    });

    it('sends nothing that was added in a transaction which failed', async () => {
      await world.begin();
      const work = world.store.transaction(async () => {
        await world.add('never');
        throw new Error('undone');
      });
      await assert.rejects(work, /undone/);
      await world.store.transaction(() => world.add('kept'));
      await world.clock.advance(2_000);
      assert.deepEqual(world.transport.keys, ['kept']);
    });
  });

  describe('limits', () => {
    it('sends seven at once to one conversation, and sixty in half a minute', async () => {
      for (let i = 0; i < 100; i += 1) await world.add(`m${i}`);
      await world.begin();
      await world.clock.advance(900);
      assert.equal(world.transport.arrivals.length, 7);
      await world.clock.advance(29_000);
      assert.equal(world.transport.arrivals.length, 60);
      await world.clock.advance(30_100);
      assert.equal(world.transport.arrivals.length, 100);
    });

    it('sends fifty a second to one tenant, and as many to another beside it', async () => {
      for (let i = 0; i < 80; i += 1) {
        await world.add(`a${i}`, {}, `person-${i}`);
        await world.add(`b${i}`, { tenantId: 'another' }, `person-${i}`);
      }
      await world.begin();
      await world.clock.advance(1_000);
      assert.equal(world.transport.arrivals.length, 100);
    });

    it('counts what was sent beside it, and by the process before', async () => {
      await world.begin();
      world.outbox.sentBeside(TENANT, { kind: 'person', userId: 'adele' });
      for (let i = 0; i < 20; i += 1) await world.add(`m${i}`);
      await world.clock.advance(200);
      const before = world.transport.arrivals.length;
      await world.outbox.stop();
      world.another().start();
      await world.clock.advance(800);
      assert.equal(before, 6);
      assert.equal(world.transport.arrivals.length, 7);
    });
  });

  describe('limits of a tenant over the death of a process', () => {
    /** Enough for several seconds, one for each person. */
    async function addMany(): Promise<void> {
      for (let i = 0; i < 400; i += 1) await world.add(`m${i}`, {}, `person-${i}`);
    }

    function mostWithinASecond(): number {
      const times = world.transport.arrivals.map((arrival) => arrival.at);
      return Math.max(...times.map((t) => times.filter((u) => u >= t && u - t < 1_000).length));
    }

    for (const silentMs of [0, 100, 300, 700]) {
      it(`are kept, and used, when nobody sends for ${silentMs} ms`, async () => {
        await addMany();
        await world.begin();
        await world.clock.advance(1_450);
        await world.outbox.stop();
        await world.clock.advance(silentMs);
        world.another().start();
        await world.clock.advance(4_000 - 1_450 - silentMs);
        assert.ok(mostWithinASecond() <= 50, `${mostWithinASecond()} within a second`);
        const { length } = world.transport.arrivals;
        assert.ok(length >= 0.98 * 200 - 0.05 * Math.max(0, silentMs - 500), `${length} in 4 s`);
      });
    }

    it('are kept where recording took long', async () => {
      const { outbox: book } = world.store;
      const { lease } = book;
      const slow: typeof lease = async (...values) => {
        const given = await lease(...values);
        await new Promise<void>((resolve) => world.clock.after(30, resolve));
        return given;
      };
      Object.assign(book, { lease: slow });
      await addMany();
      await world.begin();
      await world.clock.advance(200);
      Object.assign(book, { lease });
      const start = Date.parse(SINCE);
      const recorded = await book.tried({ tenantId: TENANT }, '');
      const left = world.transport.arrivals.map(({ at }) => new Date(start + at).toISOString());
      assert.ok(left.length > 5);
      assert.deepEqual(recorded.slice(0, left.length), left);
    });
  });

  describe('trouble', () => {
    it('waits as long as Teams asks, for this conversation only', async () => {
      await world.begin();
      let refusals = 1;
      world.transport.script = ({ key }) =>
        key === 'a' && refusals-- > 0 ? refused('passing', '429', 5_000) : undefined;
      await world.add('a');
      await world.add('b');
      await world.add('elsewhere', {}, 'bianca');
      await world.clock.advance(4_999);
      assert.deepEqual(world.transport.keys, ['a', 'elsewhere']);
      await world.clock.advance(1);
      assert.deepEqual(world.transport.keys, ['a', 'elsewhere', 'a', 'b']);
      assert.deepEqual(await world.states(), { sent: 3 });
    });

    it('gives up an attempt that is never answered, and calls it off', async () => {
      await world.begin();
      let calledOff = false;
      world.transport.script = (_, signal) =>
        new Promise(() => {
          signal.addEventListener('abort', () => {
            calledOff = true;
          });
        });
      await world.add('a');
      await world.add('b', {}, 'bianca');
      await world.clock.advance(15_000);
      assert.equal(calledOff, true);
      assert.deepEqual(await world.undelivered(), [
        ['b', 'unsure', 'timed-out'],
        ['a', 'unsure', 'timed-out'],
      ]);
      await world.clock.advance(600_000);
      assert.equal(world.transport.arrivals.length, 2, 'shown twice, perhaps');
    });

    it('asks whether a message is there when it cannot know, where the host can tell', async () => {
      await world.begin();
      const shown = new Set(['shown']);
      world.transport.find = async ({ key }) =>
        shown.has(key) ? { found: true, activityId: 'm7' } : { found: false };
      world.transport.script = ({ attempt }) =>
        attempt === 1 ? refused('unknown-outcome', '500') : undefined;
      await world.add('shown', { card: 'case:1' });
      await world.add('not shown', {}, 'bianca');
      await world.clock.advance(1_000);
      assert.deepEqual(world.transport.keys, ['shown', 'not shown', 'not shown']);
      assert.equal(await world.outbox.messageOf('case:1'), 'm7');
      assert.deepEqual(await world.states(), { sent: 2 });
    });

    it('takes a host that breaks for one that may have shown it', async () => {
      await world.begin();
      world.transport.script = () => Promise.reject(new TypeError('broken'));
      await world.add('a');
      await settle();
      assert.deepEqual(await world.undelivered(), [['a', 'unsure', 'failed']]);
    });

    it('leaves whom it cannot reach alone until they come back', async () => {
      await world.begin();
      world.transport.script = () => refused('permanent', 'ConversationBlockedByUser');
      await world.add('a');
      await world.add('b');
      await settle();
      assert.equal(await world.add('c'), 'unreachable');
      await world.clock.advance(3_600_000);
      assert.deepEqual(world.transport.keys, ['a']);

      world.transport.script = () => undefined;
      await world.outbox.reachable(TENANT, { kind: 'person', userId: 'adele' });
      await settle();
      assert.deepEqual(world.transport.keys, ['a', 'a', 'b', 'c']);
      assert.deepEqual(await world.states(), { sent: 3 });
    });

    it('keeps dead letters, and sends them when told to', async () => {
      await world.begin();
      world.transport.script = () => refused('too-large', 'MessageSizeTooBig');
      await world.add('a');
      await settle();
      assert.deepEqual(await world.undelivered(), [['a', 'dead', 'MessageSizeTooBig']]);
      world.transport.script = () => undefined;
      assert.equal(await world.outbox.replay('a'), true);
      assert.equal(await world.outbox.replay('a'), false);
      await settle();
      assert.deepEqual(await world.states(), { sent: 1 });
    });

    it('goes on when the store fails for a while, and sends nothing twice', async () => {
      const { outbox: book } = world.store;
      const { lease, settle: settleEntry } = book;
      const broken = () => Promise.reject(new Error('disk full'));
      await world.begin();
      Object.assign(book, { settle: broken });
      await world.add('a');
      await world.add('b');
      await world.clock.advance(5_000);
      assert.deepEqual(world.transport.keys, ['a']);
      Object.assign(book, { settle: settleEntry, lease: broken });
      await world.clock.advance(5_000);
      Object.assign(book, { lease });
      await world.clock.advance(5_000);
      assert.deepEqual(world.transport.keys, ['a', 'b']);
      assert.deepEqual(await world.states(), { sent: 2 });
    });
  });

  it('goes on with others after the store failed, while an attempt is without answer', async () => {
    const { outbox: book } = world.store;
    const { lease } = book;
    world.transport.script = ({ key }) => (key === 'hangs' ? new Promise(() => {}) : undefined);
    await world.begin();
    await world.add('hangs');
    await settle();
    Object.assign(book, { lease: () => Promise.reject(new Error('disk full')) });
    await world.add('behind it');
    await world.add('elsewhere', {}, 'bianca');
    await world.clock.advance(500);
    Object.assign(book, { lease });
    await world.clock.advance(2_000);
    assert.deepEqual(world.transport.keys, ['hangs', 'elsewhere']);
    await world.clock.advance(15_000);
    assert.deepEqual(world.transport.keys, ['hangs', 'elsewhere', 'behind it']);
  });

  describe('cards that live on', () => {
    it('updates the message that carries the card', async () => {
      await world.begin();
      await world.add('opened', { card: 'case:1' });
      await settle();
      await world.add('claimed', { card: 'case:1', operation: 'update' });
      await settle();
      const sent = world.transport.arrivals.map((one) => [one.key, one.operation, one.activityId]);
      assert.deepEqual(sent, [
        ['opened', 'post', undefined],
        ['claimed', 'update', 'm1'],
      ]);
    });

    it('posts the card again when its message was deleted', async () => {
      await world.begin();
      await world.add('opened', { card: 'case:1' });
      await settle();
      world.transport.script = ({ operation }) =>
        operation === 'update' ? refused('gone', 'ActivityNotFoundInConversation') : undefined;
      await world.add('claimed', { card: 'case:1', operation: 'update' });
      await settle();
      assert.deepEqual(
        world.transport.arrivals.map(({ operation }) => operation),
        ['post', 'update', 'post'],
      );
      assert.equal(await world.outbox.messageOf('case:1'), 'm2');
    });

    it('sends one update for many that wait', async () => {
      await world.add('opened', { card: 'case:1' });
      for (let i = 0; i < 30; i += 1) {
        await world.add(`change-${i}`, { card: 'case:1', operation: 'update' });
      }
      await world.begin();
      assert.deepEqual(
        world.transport.arrivals.map(({ key, operation }) => [key, operation]),
        [['change-29', 'post']],
      );
      assert.deepEqual(await world.states(), { sent: 1, superseded: 30 });
    });
  });

  describe('processes', () => {
    it('lets one send, and another take over when it falls silent', async () => {
      await world.begin();
      const second = world.another();
      second.start();
      for (let i = 0; i < 10; i += 1) await world.add(`m${i}`, {}, `person-${i}`);
      await world.clock.advance(1_000);
      assert.equal(new Set(world.transport.keys).size, 10);
      assert.equal(world.transport.arrivals.length, 10);
      await world.outbox.stop();
      await second.add(aMessage({ key: 'later' }));
      await world.clock.advance(1_000);
      assert.equal(world.transport.keys.at(-1), 'later');
    });

    it('takes the place of a process that is gone at once, and until then only reads', async () => {
      const { outbox: book } = world.store;
      const { hold } = book;
      let isDead = false;
      let writes = 0;
      await hold('dead', SINCE, '2026-03-09T08:10:00.000Z');
      const counting: typeof hold = (...values) => {
        writes += 1;
        return hold(...values);
      };
      Object.assign(book, { hold: counting });
      const second = world.another({}, { isGone: (name) => name === 'dead' && isDead });
      second.start();
      await second.add(aMessage({ key: 'a' }));
      await world.clock.advance(5_000);
      assert.deepEqual([world.transport.keys, writes], [[], 0]);
      isDead = true;
      await world.clock.advance(20);
      assert.deepEqual([world.transport.keys, writes], [['a'], 1]);
    });

    it('lets nobody wait for what a dead process had begun but who is in its line', async () => {
      const book = world.store.outbox;
      await book.hold('dead', '2026-03-09T07:59:00.000Z', '2026-03-09T07:59:59.999Z');
      world.transport.find = async () => ({ found: false });
      await world.add('begun');
      await world.add('behind it');
      await world.add('elsewhere', {}, 'bianca');
      const line = lineOf(TENANT, { kind: 'person', userId: 'adele' }).name;
      await book.lease(line, 'dead', SINCE);
      await world.begin();
      await world.clock.advance(1_990);
      assert.deepEqual(world.transport.keys, ['elsewhere']);
      await world.clock.advance(1_100);
      assert.deepEqual(world.transport.keys, ['elsewhere', 'begun', 'behind it']);
    });

    it('does not repeat a message that a dead process had begun', async () => {
      const book = world.store.outbox;
      await book.hold('dead', '2026-03-09T07:59:00.000Z', '2026-03-09T07:59:30.000Z');
      for (const [key, some] of [
        ['begun', {}],
        ['may be repeated', { whenUnsure: 'repeat' }],
        ['changes a card', { operation: 'update', activityId: 'm1', card: 'case:1' }],
      ] as const) {
        await book.add(aMessage({ key, ...some }), key, '2026-03-09T07:59:00.000Z');
        await book.lease(key, 'dead', '2026-03-09T07:59:01.000Z');
      }
      await world.begin();
      await world.clock.advance(1_000);
      assert.deepEqual(world.transport.keys.toSorted(), ['changes a card', 'may be repeated']);
      assert.deepEqual(await world.undelivered(), [['begun', 'unsure', 'interrupted']]);
    });
  });

  it('writes what it would send, and sends nothing, in a dry run', async () => {
    const { clock, log, store } = world;
    const rehearsal = new DurableOutbox({
      ...{ book: store.outbox, clock, log },
      transport: dryRun(log),
    });
    rehearsal.start();
    await rehearsal.add(aMessage());
    await settle();
    await rehearsal.stop();
    assert.deepEqual(world.transport.keys, []);
    assert.ok(log.lines.some(({ message }) => message === 'would be sent'));
    const { counts } = await rehearsal.report();
    assert.deepEqual(counts, [
      { tenantId: TENANT, state: 'sent', kind: 'notice', code: 'dry-run', count: 1 },
    ]);
  });

  it('forgets a recipient, and after a month what is over', async () => {
    await world.begin();
    await world.add('a');
    await world.add('b', {}, 'bianca');
    await settle();
    assert.equal(await world.outbox.forget(TENANT, { kind: 'person', userId: 'adele' }), 1);
    assert.deepEqual(await world.states(), { sent: 1 });
    await world.outbox.stop();
    // Asleep for a month, rather than polled through it.
    const later = world.another({ pollMs: 86_400_000, leaseMs: 365 * 86_400_000 });
    later.start();
    await world.clock.advance(31 * 86_400_000);
    assert.deepEqual(await world.states(), {});
  });
});
