import assert from 'node:assert/strict';
import { FAMILIES } from '../../src/watch/families.ts';
import type { Progress } from '../../src/watch/row-book.ts';
import { WatchedIndex } from '../../src/watch/watched-index.ts';
import { aRow, at, TENANT, WatchWorld } from './world.ts';

const WEEK = 7 * 24 * 60;

describe('what the watcher knows', () => {
  let world: WatchWorld;
  let index: WatchedIndex;

  beforeEach(() => {
    world = new WatchWorld();
    const { rows, registrations } = world.store;
    index = new WatchedIndex({ tenantId: TENANT, rows, registrations, clock: world.clock });
  });
  afterEach(() => world.end());

  /** All families read at the start, with these rows. */
  async function known(rows: ReturnType<typeof aRow>[], some: Partial<Progress> = {}) {
    for (const { id } of FAMILIES) {
      const progress: Progress = {
        ...{
          family: id,
          readUntil: at(0),
          wideAt: at(0),
          pages: 1,
          widePages: 1,
          readFrom: at(-WEEK),
        },
        ...some,
      };
      const theirs = id === 'reset' ? rows : [];
      await world.store.rows.keep(TENANT, { family: id, rows: theirs, seenAt: at(0) }, progress);
    }
  }

  const idsOf = async (userId: string) => (await index.rowsOf(userId))?.value.map(({ id }) => id);

  it('answers a person from the rows it has read', async () => {
    const row = aRow(at(-20), { targetId: 'PERSON-1' });
    await known([row]);
    assert.deepEqual(await idsOf('person-1'), [row.id]);
    assert.deepEqual(await idsOf('person-2'), []);
    assert.equal((await index.rowsOf('person-1'))?.asOf, at(0));
  });

  it('knows nothing before it has read a week', async () => {
    assert.equal(await idsOf('person-1'), undefined);
    await known([aRow(at(-20))], { readFrom: at(-WEEK + 1) });
    assert.equal(await idsOf('person-1'), undefined);
  });

  it('does not know of a try that may be newer than its last reading', async () => {
    const row = aRow(at(-20), { targetId: 'person-1' });
    await known([row]);
    await world.minutes(3);
    assert.deepEqual(await idsOf('person-1'), [row.id]);
    assert.equal(await idsOf('person-2'), undefined);
  });

  it('knows nothing when nobody has read for long', async () => {
    await known([aRow(at(-20), { targetId: 'person-1' })]);
    await world.minutes(26);
    assert.equal(await idsOf('person-1'), undefined);
    assert.equal(await index.writeback(), undefined);
  });

  it('tells when writeback last worked and when it was switched', async () => {
    const agent = { OnPremisesAgent: 'Microsoft Entra Connect' };
    const worked = aRow(at(-300), { result: 'success', reason: 'None', details: agent });
    await known([worked]);
    const [, , progress] = await world.store.rows.progress(TENANT);
    assert.ok(progress);
    const off = aRow(at(-600), { activity: 'Disable password writeback for directory' });
    const arrival = { family: 'writeback-off', rows: [off], seenAt: at(0) } as const;
    await world.store.rows.keep(TENANT, arrival, {
      ...progress,
      family: 'writeback-off',
    });
    const told = await index.writeback();
    assert.deepEqual(told?.value, { lastSuccess: worked.at, lastDisabled: off.at });
  });

  it('knows registrations for some hours', async () => {
    const registration = { methodsRegistered: ['email'] };
    await world.store.registrations.keep(TENANT, [{ userId: 'person-1', registration }], at(0));
    assert.deepEqual((await index.registrationOf('person-1'))?.value, registration);
    assert.equal(await index.registrationOf('person-2'), undefined);
    await world.minutes(6 * 60 + 1);
    assert.equal(await index.registrationOf('person-1'), undefined);
  });
});
