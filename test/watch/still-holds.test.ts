import assert from 'node:assert/strict';
import type { Settled } from '../../src/inquiry/outcome.ts';
import { mayTryNow } from '../../src/watch/still-holds.ts';
import { aRow, at, TENANT, WatchWorld } from './world.ts';

const worksAt = (when: string) => ({
  worksAt: { at: when, basis: 'block-of-24-hours', estimate: false },
});

function finding(id: string, openedAt: string, some: Partial<Settled['diagnosis']> = {}): Settled {
  return {
    ...{ id, tenantId: TENANT, userId: 'person-1', openedAt },
    ...{ reported: { meanings: [] }, answers: {}, looks: 0, revision: 1 },
    diagnosis: {
      ...{ at: openedAt, scope: 'failure', actor: 'you', awaitingRows: false, unknownReasons: [] },
      ...{ candidates: [], ruledOut: [], couldNotJudge: [], gaps: [] },
      ...some,
    },
  };
}

describe('a reminder that is due', () => {
  let world: WatchWorld;
  const told = finding('first', at(0), worksAt(at(60)));

  beforeEach(async () => {
    world = new WatchWorld();
    await world.store.inquiries.add(told);
    await world.minutes(60);
  });
  afterEach(() => world.end());

  const isTold = async () => {
    const { store, clock } = world;
    return (await mayTryNow('first', { ...store, clock })) !== undefined;
  };

  it('is told, also where nobody follows the log', async () => assert.equal(await isTold(), true));

  it('is told from the minute on at which it can work, not before', async () => {
    await world.store.inquiries.add(finding('second', at(1), worksAt(at(120))));
    const { store, clock } = world;
    assert.equal(await mayTryNow('second', { ...store, clock }), undefined);
  });

  it('is not told when the log shows that it worked', async () => {
    const row = aRow(at(30), { result: 'success', reason: 'Successfully completed reset.' });
    world.feed.show(row);
    const follower = world.follower();
    follower.start();
    await world.minutes(2);
    await follower.stop();
    assert.equal(await isTold(), false);
  });

  it('is not told when a later finding says that it worked', async () => {
    const solved = { failedAt: at(0), succeededAt: at(30) };
    await world.store.inquiries.add(finding('later', at(31), { solved }));
    assert.equal(await isTold(), false);
  });

  it('is not told when a later failure has put it off', async () => {
    await world.store.inquiries.add(finding('later', at(31), worksAt(at(300))));
    assert.equal(await isTold(), false);
  });

  it('is told although a later finding knows nothing', async () => {
    await world.store.inquiries.add(finding('later', at(31)));
    assert.equal(await isTold(), true);
  });
});
