import assert from 'node:assert/strict';
import type { Action, Actor, RefusalReason } from '../../src/desk/action.ts';
import type { Case } from '../../src/desk/case.ts';
import { parseEventId } from '../../src/desk/messages.ts';
import { TENANT, USER } from '../store/samples.ts';
import { queued, queuedKinds } from './queued.ts';
import { agent, CHANNEL, openDesk, REQUESTER } from './world.ts';

const ALEX = agent('alex');
const DEBRA = agent('debra');

describe('the desk', () => {
  let world: ReturnType<typeof openDesk>;
  let opened: Case;

  beforeEach(async () => {
    world = openDesk();
    opened = await world.aCase({ channel: CHANNEL });
  });
  afterEach(() => world.close());

  async function done(action: Action, by: Actor): Promise<Case> {
    const outcome = await world.desk.act(opened.reference, action, by);
    assert.ok(outcome !== 'unknown' && 'case' in outcome, JSON.stringify(outcome));
    return outcome.case;
  }

  async function refused(action: Action, by: Actor): Promise<RefusalReason> {
    const outcome = await world.desk.act(opened.reference, action, by);
    assert.ok(outcome !== 'unknown' && 'refused' in outcome, JSON.stringify(outcome));
    return outcome.refused;
  }

  it('stores what was done, and queues what has to be said, in order', async () => {
    const claimed = await done({ kind: 'claim' }, ALEX);
    assert.deepEqual(await world.store.cases.get(opened.reference), claimed);
    assert.equal(claimed.revision, 2);
    assert.deepEqual(queuedKinds(world.file), [
      `case-card → ${CHANNEL.id}`,
      `person-card → ${USER}`,
      `tell-claimed → ${USER}`,
    ]);
    const [card, , tell] = queued(world.file);
    assert.equal(card?.operation, 'update');
    assert.deepEqual(parseEventId(tell?.show.id ?? ''), { reference: opened.reference, index: 1 });
  });

  it('says nothing to a channel that the case does not have', async () => {
    opened = await world.aCase({ inquiryId: 'other' });
    await done({ kind: 'note', text: 'called back' }, ALEX);
    assert.deepEqual(queuedKinds(world.file), []);
  });

  it('changes nothing and says nothing when it refuses', async () => {
    await done({ kind: 'claim' }, ALEX);
    const before = queuedKinds(world.file);
    const outcome = await world.desk.act(opened.reference, { kind: 'claim' }, DEBRA);
    assert.deepEqual(outcome, { refused: 'claimed-by-other', by: 'alex' });
    assert.equal(await refused({ kind: 'claim' }, REQUESTER), 'not-helpdesk');
    assert.deepEqual(queuedKinds(world.file), before);
    assert.equal((await world.store.cases.get(opened.reference))?.revision, 2);
  });

  it('takes no text that seems to hold a password, nor an empty one', async () => {
    const text = 'the new password is Hunter2!';
    for (const kind of ['note', 'ask', 'resolve', 'reopen'] as const) {
      assert.equal(await refused({ kind, text }, ALEX), 'password');
      assert.equal(await refused({ kind, text: ' \n' }, ALEX), 'empty');
    }
    assert.equal(await refused({ kind: 'answer', text }, REQUESTER), 'password');
    assert.equal(
      JSON.stringify(await world.store.cases.get(opened.reference)).includes('Hunter2'),
      false,
    );
  });

  it('knows no case of another tenant', async () => {
    const stranger = agent('alex', { tenantId: 'elsewhere' });
    assert.equal(await world.desk.act(opened.reference, { kind: 'claim' }, stranger), 'unknown');
    assert.equal(await world.desk.get(opened.reference, stranger), undefined);
    assert.equal(await world.desk.act('RD-9999', { kind: 'claim' }, ALEX), 'unknown');
    assert.equal((await world.desk.get(' rd 1001', ALEX))?.reference, 'RD-1001');
  });

  it('keeps a case and what is said of it together, or neither', async () => {
    world.outbox.add = async () => {
      throw new Error('no room left');
    };
    await assert.rejects(world.desk.act(opened.reference, { kind: 'claim' }, ALEX), /no room/);
    assert.deepEqual(await world.store.cases.get(opened.reference), opened);
  });

  it('lists what nobody has by urgency, then by age, and what an agent has', async () => {
    const urgent = await world.aCase({ inquiryId: 'a', priority: 'urgent' });
    const high = await world.aCase({ inquiryId: 'b', priority: 'high' });
    const later = await world.aCase({ inquiryId: 'c', priority: 'urgent' });
    await world.aCase({ inquiryId: 'd', tenantId: 'elsewhere', priority: 'urgent' });
    const order = [urgent, later, high, opened].map(({ reference }) => reference);
    assert.deepEqual(
      (await world.desk.queue(TENANT, 10)).map((one) => one.reference),
      order,
    );
    assert.equal((await world.desk.queue(TENANT, 2)).length, 2);

    await done({ kind: 'claim' }, ALEX);
    await world.desk.act(urgent.reference, { kind: 'claim' }, ALEX);
    await world.desk.act(high.reference, { kind: 'resolve', text: 'unlocked' }, ALEX);
    const queue = await world.desk.queue(TENANT, 10);
    assert.deepEqual(
      queue.map((one) => one.reference),
      [later.reference],
    );
    const mine = await world.desk.mine({ tenantId: TENANT, userId: 'alex' }, 10);
    assert.deepEqual(
      mine.map((one) => one.reference),
      [urgent.reference, opened.reference],
    );
  });

  it('gives all cases since a moment, page by page', async () => {
    await world.store.transaction(async () => {
      for (let i = 0; i < 1_100; i += 1)
        await world.aCase({ openedAt: '2026-03-10T00:00:00.000Z' });
    });
    const pages: number[] = [];
    const seen = new Set<string>();
    for await (const page of world.desk.all(TENANT, '2026-03-10T00:00:00.000Z')) {
      pages.push(page.length);
      for (const { reference } of page) seen.add(reference);
    }
    assert.deepEqual(pages, [500, 500, 100]);
    assert.equal(seen.size, 1_100);
    assert.equal(seen.has(opened.reference), false);
  });
});
