import assert from 'node:assert/strict';
import { ReportBudget, URGENCY, type Urgency } from '../../src/directory/budget.ts';
import { Deadline } from '../../src/directory/deadline.ts';
import { settle, VirtualClock } from '../clock.ts';

describe('report budget', () => {
  let clock: VirtualClock;
  let budget: ReportBudget;

  beforeEach(() => {
    clock = new VirtualClock();
    budget = new ReportBudget(clock);
  });

  function within(ms: number): Deadline {
    return new Deadline(clock, ms);
  }

  /** Asks for so many turns and notes the moments at which they come. */
  function takeMany(count: number, deadline: Deadline, urgency: Urgency = URGENCY.attempts) {
    const start = clock.now().getTime();
    const moments: (number | 'refused')[] = [];
    for (let call = 0; call < count; call += 1) {
      void budget.take(urgency, deadline).then((granted) => {
        moments.push(granted ? clock.now().getTime() - start : 'refused');
      });
    }
    return moments;
  }

  it('lets five calls go in any ten seconds', async () => {
    const moments = takeMany(12, within(60_000));
    await clock.advance(60_000);
    assert.equal(moments.length, 12);
    const times = moments.map(Number);
    assert.deepEqual(times.slice(0, 5), [0, 0, 0, 0, 0]);
    for (const [index, time] of times.entries()) {
      const before = times[index - 5];
      if (before !== undefined) assert.ok(time - before > 10_000, `${time} after ${before}`);
    }
    assert.ok(Number(times.at(-1)) < 21_000);
  });

  it('slides: a slot returns ten seconds after it was used', async () => {
    takeMany(3, within(1000));
    await clock.advance(6000);
    takeMany(2, within(1000));
    const next = takeMany(3, within(60_000));
    await clock.advance(5000);
    assert.equal(next.length, 3);
  });

  it('refuses at once whoever cannot be served in time', async () => {
    takeMany(5, within(60_000));
    const late = takeMany(1, within(8000));
    await settle();
    assert.deepEqual(late, ['refused']);
  });

  it('serves the more urgent first', async () => {
    takeMany(5, within(60_000));
    const order: string[] = [];
    const note = (name: string) => () => void order.push(name);
    void budget.take(URGENCY.tenant, within(60_000)).then(note('tenant'));
    void budget.take(URGENCY.registration, within(60_000)).then(note('registration'));
    void budget.take(URGENCY.attempts, within(60_000)).then(note('attempts'));
    await clock.advance(21_000);
    assert.deepEqual(order, ['attempts', 'registration', 'tenant']);
  });

  it('keeps three places of the window for people', async () => {
    const tenant = takeMany(4, within(60_000), URGENCY.tenant);
    const people = takeMany(3, within(60_000));
    await settle();
    assert.deepEqual(
      [tenant, people],
      [
        [0, 0],
        [0, 0, 0],
      ],
    );
    await clock.advance(60_000);
    assert.equal(tenant.length, 4);
  });

  it('lets somebody who comes later pass what is the tenant’s, even when it waits already', async () => {
    takeMany(2, within(60_000));
    const tenant = takeMany(1, within(60_000), URGENCY.tenant);
    await clock.advance(1000);
    const person = takeMany(1, within(1000));
    await settle();
    assert.deepEqual([tenant, person], [[], [0]]);
    await clock.advance(20_000);
    assert.equal(tenant.length, 1);
  });

  it('gives up waiting when the deadline comes, and leaves no place taken', async () => {
    takeMany(5, within(60_000));
    const patient = takeMany(4, within(60_000), URGENCY.registration);
    const hasty = takeMany(1, within(12_000), URGENCY.registration);
    // Five who are more urgent push everybody behind the hasty one's deadline.
    takeMany(5, within(60_000));
    await clock.advance(12_000);
    assert.deepEqual(hasty, ['refused']);
    await clock.advance(10_000);
    assert.equal(patient.length, 4);
  });

  it('lets nobody go while Graph asked for rest', async () => {
    budget.pause(30_000);
    const moments = takeMany(2, within(60_000));
    const hasty = takeMany(1, within(20_000));
    await clock.advance(40_000);
    assert.deepEqual(moments, [30_000, 30_000]);
    assert.deepEqual(hasty, ['refused']);
  });

  it('makes those who wait already wait for the end of a rest', async () => {
    takeMany(5, within(60_000));
    const moments = takeMany(1, within(60_000));
    await clock.advance(5000);
    budget.pause(20_000);
    await clock.advance(40_000);
    assert.deepEqual(moments, [25_000]);
  });
});
