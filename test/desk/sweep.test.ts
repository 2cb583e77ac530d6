import assert from 'node:assert/strict';
import type { Case } from '../../src/desk/case.ts';
import { DESK_DEFAULTS } from '../../src/desk/settings.ts';
import { Sweep } from '../../src/desk/sweep.ts';
import { TENANT, USER } from '../store/samples.ts';
import { queuedKinds } from './queued.ts';
import { sendAll } from './send-all.ts';
import { agent, CHANNEL, openDesk, REQUESTER } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ALEX = agent('alex');

/** Times are UTC; the clock starts on a Monday at 08:00, when work begins. */
describe('the sweep over open cases', () => {
  let world: ReturnType<typeof openDesk>;
  let sweep: Sweep;

  beforeEach(() => {
    world = openDesk();
    const { ledger, store, channels, outbox, clock, log } = world;
    const { workingHours } = DESK_DEFAULTS;
    const reminders = { unclaimed: [30, 120], claimed: [240], waiting: [480] };
    const rules = { workingHours, reminders };
    sweep = new Sweep({ ledger, cases: store.cases, channels, outbox, rules, clock, log });
  });
  afterEach(() => world.close());

  function aCase(): Promise<Case> {
    const openedAt = world.clock.now().toISOString();
    const history = [{ at: openedAt, who: USER, what: 'opened' }] as const;
    return world.aCase({ openedAt, history, channel: CHANNEL });
  }

  describe('reminds', () => {
    it('of a case nobody has, once a step, until it is taken', async () => {
      const opened = await aCase();
      assert.equal(await sweep.remind(), 0);
      await world.clock.advance(30 * MINUTE);
      assert.equal(await sweep.remind(), 1);
      assert.equal(await sweep.remind(), 0);
      assert.ok(queuedKinds(world.file).includes(`remind-desk → ${CHANNEL.id}`));
      await world.clock.advance(90 * MINUTE);
      assert.equal(await sweep.remind(), 1);
      await world.desk.act(opened.reference, { kind: 'claim' }, ALEX);
      await world.clock.advance(2 * HOUR);
      assert.equal(await sweep.remind(), 0);
    });

    it('its agent when nothing happens, and the person when an answer is missing', async () => {
      const opened = await aCase();
      await world.desk.act(opened.reference, { kind: 'claim' }, ALEX);
      await world.clock.advance(4 * HOUR);
      assert.equal(await sweep.remind(), 1);
      assert.ok(queuedKinds(world.file).includes('remind-agent → alex'));
      await world.desk.act(opened.reference, { kind: 'ask', text: 'Which phone?' }, ALEX);
      await world.clock.advance(24 * HOUR);
      assert.equal(await sweep.remind(), 1);
      assert.ok(queuedKinds(world.file).includes(`remind-person → ${USER}`));
      await world.desk.act(opened.reference, { kind: 'answer', text: 'the old one' }, REQUESTER);
      await world.desk.act(opened.reference, { kind: 'resolve', text: 'changed it' }, ALEX);
      await world.clock.advance(48 * HOUR);
      assert.equal(await sweep.remind(), 0);
    });

    it('only within working hours', async () => {
      await world.clock.advance(9 * HOUR - 10 * MINUTE);
      await aCase();
      await world.clock.advance(8 * HOUR);
      assert.equal(await sweep.remind(), 0, 'at night');
      await world.clock.advance(7 * HOUR + 10 * MINUTE);
      assert.equal(await sweep.remind(), 0, 'ten minutes of yesterday are not thirty');
      await world.clock.advance(20 * MINUTE);
      assert.equal(await sweep.remind(), 1);
    });

    it('not while it sleeps, and once when it wakes', async () => {
      const opened = await aCase();
      const until = new Date(world.clock.now().getTime() + 3 * HOUR).toISOString();
      await world.desk.act(opened.reference, { kind: 'snooze', until }, ALEX);
      await world.clock.advance(3 * HOUR - 1);
      assert.equal(await sweep.remind(), 0);
      await world.clock.advance(1);
      assert.equal(await sweep.remind(), 1);
      assert.equal(await sweep.remind(), 0);
    });

    it('no more when somebody has acknowledged it, until the case moves on', async () => {
      const opened = await aCase();
      await world.clock.advance(30 * MINUTE);
      await sweep.remind();
      await world.desk.act(opened.reference, { kind: 'acknowledge' }, ALEX);
      await world.clock.advance(3 * HOUR);
      assert.equal(await sweep.remind(), 0);
      await world.desk.act(opened.reference, { kind: 'claim' }, ALEX);
      await world.clock.advance(4 * HOUR);
      assert.equal(await sweep.remind(), 1);
    });
  });

  describe('heals', () => {
    const cards = () => queuedKinds(world.file).filter((kind) => kind.startsWith('case-card'));

    it('a card that was never posted, once in a while and not before it had its time', async () => {
      await aCase();
      assert.equal(await sweep.heal(), 0);
      assert.deepEqual(cards(), []);
      await world.clock.advance(10 * MINUTE);
      assert.equal(await sweep.heal(), 1);
      assert.equal(await sweep.heal(), 0);
      assert.deepEqual(cards(), [`case-card → ${CHANNEL.id}`]);
      await sendAll(world);
      await world.clock.advance(20 * MINUTE);
      assert.equal(await sweep.heal(), 0);
    });

    it('a case that had no channel, as soon as there is one', async () => {
      const { reference } = await world.aCase();
      assert.equal(await sweep.heal(), 0);
      await world.channels.use({ ...CHANNEL, tenantId: TENANT });
      assert.equal(await sweep.heal(), 1);
      assert.deepEqual((await world.store.cases.get(reference))?.channel, CHANNEL);
      assert.deepEqual(cards(), [`case-card → ${CHANNEL.id}`]);
    });

    it('leaves closed cases alone, and writes the cards of the others anew at times', async () => {
      const closed = await aCase();
      await world.desk.act(closed.reference, { kind: 'resolve', text: 'done' }, ALEX);
      await aCase();
      await world.clock.advance(10 * MINUTE);
      await sweep.heal();
      await sendAll(world);
      assert.deepEqual(cards(), []);
      await world.clock.advance(4 * HOUR);
      await sweep.heal();
      assert.deepEqual(cards(), [`case-card → ${CHANNEL.id}`]);
    });
  });
});
