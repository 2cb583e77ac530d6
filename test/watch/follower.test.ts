import assert from 'node:assert/strict';
import type { Follower } from '../../src/watch/follower.ts';
import { aRow, at, TENANT, WatchWorld } from './world.ts';

describe('following the audit log', () => {
  let world: WatchWorld;
  let following: Follower[];

  beforeEach(() => {
    world = new WatchWorld();
    following = [];
  });
  afterEach(async () => {
    for (const one of following) await one.stop();
    await world.end();
  });

  function follow(some = {}): Follower {
    const follower = world.follower(some);
    following.push(follower);
    follower.start();
    return follower;
  }

  it('keeps each row once, by person, without names', async () => {
    const initiator = { userId: 'person-1', userPrincipalName: 'adele@contoso.example' };
    const row = world.feed.show(aRow(at(-5), { initiator, targetName: 'adele@contoso.example' }));
    follow();
    await world.minutes(30);
    assert.deepEqual(await world.idsOf(), [row.id]);
    const kept = await world.store.rows.rowsOf({ tenantId: TENANT, userId: 'PERSON-1' });
    assert.ok(!JSON.stringify(kept).includes('@'));
  });

  it('reads all pages, and rows that come late', async () => {
    const rows = [1, 2, 3, 4, 5, 6, 7].map((minute) => world.feed.show(aRow(at(minute))));
    const late = world.feed.show(aRow(at(8)), at(65));
    follow();
    await world.minutes(80);
    assert.deepEqual(
      await world.idsOf(),
      [...rows, late].map(({ id }) => id),
    );
  });

  it('finds late rows also where the overlap is too long for one pass', async () => {
    const rows = Array.from({ length: 90 }, (_, minute) => world.feed.show(aRow(at(minute - 30))));
    const late = world.feed.show(aRow(at(20)), at(75));
    follow();
    await world.minutes(180);
    const ids = await world.idsOf();
    assert.ok(ids.includes(late.id));
    assert.equal(ids.length, rows.length + 1);
  });

  it('reads back what was before it began', async () => {
    const old = world.feed.show(aRow(at(-6 * 24 * 60)));
    const forgotten = world.feed.show(aRow(at(-9 * 24 * 60)));
    follow();
    await world.minutes(20);
    assert.deepEqual(await world.idsOf(), [old.id]);
    assert.ok(!(await world.idsOf()).includes(forgotten.id));
    const [progress] = await world.store.rows.progress(TENANT);
    assert.ok(progress && progress.readFrom <= at(-7 * 24 * 60));
  });

  it('asks more seldom while nothing happens', async () => {
    follow();
    await world.minutes(60);
    const resets = () => world.feed.calls.filter(({ family }) => family === 'reset').length;
    const before = resets();
    await world.minutes(60);
    const quiet = resets() - before;
    assert.ok(quiet >= 11 && quiet <= 13, `${quiet} in an hour`);
  });

  it('lets one of two follow, and the other once it stops', async () => {
    follow({ holder: 'one' });
    await world.minutes(1);
    const other = world.open();
    const seen: string[] = [];
    const onRound = async () => void seen.push('other');
    follow({ holder: 'two', book: other.rows, onRound });
    await world.minutes(10);
    assert.deepEqual(seen, []);
    const first = following.shift();
    assert.ok(first);
    await first.stop();
    await world.minutes(5);
    assert.ok(seen.length > 0);
  });

  it('takes over a lease whose holder does not renew it', async () => {
    await world.store.rows.hold(TENANT, 'dead', at(0), at(2));
    const row = world.feed.show(aRow(at(-1)));
    follow();
    await world.minutes(1);
    assert.deepEqual(await world.idsOf(), []);
    await world.minutes(5);
    assert.deepEqual(await world.idsOf(), [row.id]);
  });

  it('takes over at once from a process that is gone', async () => {
    let isDead = false;
    await world.store.rows.hold(TENANT, 'dead', at(0), at(60));
    const row = world.feed.show(aRow(at(-1)));
    follow({ isGone: (holder: string) => holder === 'dead' && isDead });
    await world.minutes(10);
    assert.deepEqual(await world.idsOf(), []);
    isDead = true;
    await world.clock.advance(2_000);
    assert.deepEqual(await world.idsOf(), [row.id]);
  });

  it('goes on where it stopped after a page that could not be had', async () => {
    const rows = [1, 2, 3, 4, 5, 6, 7].map((minute) => world.feed.show(aRow(at(minute - 10))));
    world.feed.fault = (_, page) => (page > 1 ? 'unavailable' : undefined);
    follow();
    await world.minutes(1);
    assert.equal((await world.idsOf()).length, 5);
    await world.minutes(3);
    assert.deepEqual(
      await world.idsOf(),
      rows.map(({ id }) => id),
    );
  });

  it('passes over a page that nobody can read, and says so', async () => {
    const bad = world.feed.show(aRow(at(-30)));
    const good = world.feed.show(aRow(at(-20)));
    world.feed.pageSize = 1;
    world.feed.fault = (first) => (first?.id === bad.id ? 'unreadable' : undefined);
    follow();
    await world.minutes(240);
    assert.deepEqual(await world.idsOf(), [good.id]);
    const gaps = await world.store.rows.gaps(TENANT, 10);
    assert.ok(gaps.some(({ because }) => because === 'page-lost'));
  });

  it('catches up after hours of downtime, and says how long it was', async () => {
    const first = follow();
    await world.minutes(10);
    await first.stop();
    following = [];
    await world.minutes(300);
    const missed = [60, 120, 300].map((minute) => world.feed.show(aRow(at(minute))));
    follow();
    await world.minutes(10);
    assert.deepEqual(
      await world.idsOf(),
      missed.map(({ id }) => id),
    );
    const gaps = await world.store.rows.gaps(TENANT, 20);
    assert.ok(gaps.length > 0 && gaps.every(({ because }) => because === 'down'));
    assert.ok(gaps.every(({ from, to }) => from < at(11) && to >= at(310)));
  });

  it('says what the log had forgotten when it came back', async () => {
    const first = follow();
    await world.minutes(10);
    await first.stop();
    following = [];
    await world.minutes(40 * 24 * 60);
    follow();
    await world.minutes(5);
    const gaps = await world.store.rows.gaps(TENANT, 20);
    assert.ok(gaps.some(({ because }) => because === 'retention'));
  });
});
