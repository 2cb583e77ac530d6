import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Evidence, evidenceOf } from '../../src/diagnosis/evidence.ts';
import { found, missing } from '../../src/diagnosis/piece.ts';
import { LOOKS_AFTER_MINUTES, looksAreOver, nextLookAt } from '../../src/inquiry/look-schedule.ts';
import { settle } from '../clock.ts';
import { anInquiry, aPerson } from '../store/samples.ts';
import { aFailedAttempt, World } from './world.ts';

const MINUTE = 60_000;
const ADELE = aPerson();

describe('the schedule of looks', () => {
  it('follows the plan and ends with it', () => {
    const inquiry = anInquiry({ openedAt: '2026-03-09T08:00:00.000Z' });
    const minutes: number[] = [];
    let now = new Date(inquiry.openedAt);
    for (let next = nextLookAt(inquiry, now); next && minutes.length < 10; ) {
      now = new Date(next);
      minutes.push((now.getTime() - Date.parse(inquiry.openedAt)) / MINUTE);
      next = nextLookAt(inquiry, now);
    }
    assert.equal(minutes.length, LOOKS_AFTER_MINUTES.length);
    for (const [i, planned] of LOOKS_AFTER_MINUTES.entries()) {
      const actual = minutes[i] ?? 0;
      assert.ok(actual >= planned && actual <= planned * 1.1, `${actual} is about ${planned}`);
    }
  });

  it('spreads inquiries that were opened at the same moment', () => {
    const openedAt = '2026-03-09T08:00:00.000Z';
    const ids = Array.from({ length: 1000 }, () => randomUUID());
    const first = ids.map(
      (id) => nextLookAt(anInquiry({ id, openedAt }), new Date(openedAt)) ?? '',
    );
    const seconds = new Map<string, number>();
    for (const time of first)
      seconds.set(time.slice(0, 19), (seconds.get(time.slice(0, 19)) ?? 0) + 1);
    // 1000 looks over 12 seconds: no second has much more than its share.
    assert.ok(Math.max(...seconds.values()) < 150, JSON.stringify([...seconds]));
  });
});

describe('looking again by itself', () => {
  let world: World;

  beforeEach(async () => {
    world = new World();
    await world.store.people.remember(ADELE);
    world.inquiries.resume();
  });
  afterEach(() => world.end());

  it('looks about 2, 5, 10, 20 and 60 minutes after, updates the same card, and then stops', async () => {
    const opened = world.clock.now().getTime();
    const id = await ask();
    const looks: number[] = [];
    for (let minute = 0; minute < 180; minute += 1) {
      const before = world.directory.calls.length;
      await world.clock.advance(MINUTE);
      if (world.directory.calls.length > before) {
        looks.push((world.clock.now().getTime() - opened) / MINUTE);
      }
    }
    assert.equal(looks.length, LOOKS_AFTER_MINUTES.length);
    for (const [i, planned] of LOOKS_AFTER_MINUTES.entries()) {
      const late = (looks[i] ?? 0) - planned;
      assert.ok(late >= 0 && late <= 1 + planned * 0.1 + 1, `look ${i} came at ${looks[i]}`);
    }
    assert.ok(world.directory.calls.slice(1).every(({ fresh }) => fresh));
    assert.ok(world.speaker.shown.every(({ activityId }) => activityId === 'card'));
    const last = world.speaker.last;
    assert.ok(
      last?.kind === 'finding' && looksAreOver(last.inquiry),
      'the last card promises nothing',
    );
    assert.equal(last.inquiry.looks, 5);
    assert.equal((await world.store.inquiries.get(id))?.nextLookAt, undefined);
  });

  it('stops when a row has come', async () => {
    const id = await ask();
    await world.clock.advance(3 * MINUTE);
    const now = world.clock.now().toISOString();
    world.directory.evidence = { attempts: found([aFailedAttempt(now)]) };
    await world.clock.advance(120 * MINUTE);
    assert.equal(world.directory.calls.length, 3);
    const settled = await world.store.inquiries.get(id);
    assert.equal(settled?.nextLookAt, undefined);
    assert.equal(settled?.diagnosis?.awaitingRows, false);
    assert.ok(settled && !looksAreOver(settled));
  });

  it('also looks again when the log could not be read for a passing reason', async () => {
    world.directory.evidence = { attempts: missing('throttled') };
    const id = await ask();
    assert.ok((await world.store.inquiries.get(id))?.nextLookAt);
    world.directory.evidence = { attempts: missing('not-permitted') };
    await world.clock.advance(3 * MINUTE);
    assert.equal((await world.store.inquiries.get(id))?.nextLookAt, undefined);
  });

  it('goes on after a restart with what fell due meanwhile', async () => {
    const id = await ask();
    await world.clock.advance(3 * MINUTE);
    const before = world.directory.calls.length;
    await world.inquiries.stop();
    await world.store.close();
    await world.clock.advance(30 * MINUTE);
    assert.equal(world.directory.calls.length, before, 'nothing looks while it is down');
    world.restart();
    world.inquiries.resume();
    await world.clock.advance(1_000);
    assert.equal(
      world.directory.calls.length,
      before + 1,
      'what was slept through is looked at once',
    );
    assert.equal(world.speaker.shown.at(-1)?.activityId, 'card');
    await world.clock.advance(60 * MINUTE);
    assert.equal(world.directory.calls.length, before + 2);
    assert.equal((await world.store.inquiries.get(id))?.nextLookAt, undefined);
  });

  it('finishes an inquiry whose process died while gathering', async () => {
    const opened = await world.inquiries.open(ADELE, { recognised: [] });
    await world.inquiries.stop();
    await world.store.close();
    world.restart();
    world.inquiries.resume();
    await world.clock.advance(2 * MINUTE);
    assert.deepEqual(world.speaker.kinds[0], 'finding');
    const finished = await world.store.inquiries.get(opened.id);
    assert.ok(finished?.diagnosis);
  });

  it('looks once when two processes watch the same store', async () => {
    const first = world.inquiries;
    const firstStore = world.store;
    await ask();
    world.restart();
    world.inquiries.resume();
    await world.clock.advance(3 * MINUTE);
    assert.equal(world.directory.calls.length, 2);
    await first.stop();
    await firstStore.close();
  });

  it('looks at many people a few at a time', async () => {
    for (let i = 0; i < 60; i += 1) {
      const person = aPerson({ userId: `user-${i}` });
      await world.store.people.remember(person);
      await world.inquiries.open(person, { recognised: [] });
    }
    // Nobody pursued them: all are to be rescued at the same moment.
    world.directory.before = settle;
    for (let second = 0; second < 60; second += 1) {
      await world.clock.advance(1_000);
      await settle();
    }
    assert.equal(new Set(world.directory.calls.map(({ userId }) => userId)).size, 60);
    assert.ok(world.directory.mostAtOnce <= 4, `${world.directory.mostAtOnce} at once`);
  });

  it('leaves the finding of before when a look fails, and goes on', async () => {
    const id = await ask();
    world.directory.before = () => Promise.reject(new Error('boom'));
    await world.clock.advance(3 * MINUTE);
    assert.ok(!world.speaker.kinds.includes('trouble'));
    const waiting = await world.store.inquiries.get(id);
    assert.ok(waiting?.diagnosis && waiting.nextLookAt);
    await world.clock.advance(120 * MINUTE);
    assert.ok(!world.speaker.kinds.includes('trouble'));
    const last = world.speaker.last;
    assert.ok(
      last?.kind === 'finding' && looksAreOver(last.inquiry),
      'the last card promises nothing',
    );
    assert.equal(world.directory.calls.length, 6);
  });

  it('tells a failed first finding once, and does not repeat it', async () => {
    world.directory.before = () => Promise.reject(new Error('boom'));
    const { id } = await world.inquiries.open(ADELE, { recognised: [] });
    await world.inquiries.pursue(id, 'card');
    await world.clock.advance(120 * MINUTE);
    assert.deepEqual(world.speaker.kinds, ['trouble']);
  });

  it('stops for a person who can no longer be written to, and tries again for one who can', async () => {
    const gone = { shown: false, because: 'blocked', permanent: true } as const;
    world.speaker.answer = async () => gone;
    const id = await ask();
    assert.equal((await world.store.inquiries.get(id))?.nextLookAt, undefined);

    world.speaker.answer = async () => ({ ...gone, permanent: false });
    world.directory.evidence = withRow(world.clock.now());
    const other = await world.inquiries.open(ADELE, { operation: 'unlock', recognised: [] });
    await world.inquiries.pursue(other.id, 'other-card');
    world.speaker.answer = async (_, activityId) => ({
      shown: true,
      ...(activityId && { activityId }),
    });
    const before = world.speaker.shown.length;
    await world.clock.advance(3 * MINUTE);
    assert.equal(world.speaker.shown.length, before + 1);
    assert.equal(world.speaker.shown.at(-1)?.activityId, 'other-card');
  });

  async function ask(): Promise<string> {
    const { id } = await world.inquiries.open(ADELE, { recognised: [] });
    await world.inquiries.pursue(id, 'card');
    return id;
  }
});

function withRow(now: Date): Partial<Evidence> {
  return {
    attempts: evidenceOf({ attempts: found([aFailedAttempt(now.toISOString())]) }).attempts,
  };
}
