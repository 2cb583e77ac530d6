import assert from 'node:assert/strict';
import { VirtualClock } from './clock.ts';

describe('the virtual clock', () => {
  it('runs what falls due, in order, each at its own time', async () => {
    const clock = new VirtualClock('2026-03-09T08:00:00.000Z');
    const seen: string[] = [];
    const note = (name: string) => () =>
      seen.push(`${name} ${clock.now().toISOString().slice(14, 19)}`);
    clock.after(60_000, note('minute'));
    clock.after(5_000, note('first'));
    clock.after(5_000, note('second'));
    clock.after(61_000, note('later'));
    await clock.advance(60_000);
    assert.deepEqual(seen, ['first 00:05', 'second 00:05', 'minute 01:00']);
    assert.equal(clock.pending, 1);
  });

  it('runs work that work has planned, through promises', async () => {
    const clock = new VirtualClock();
    let rounds = 0;
    const again = async () => {
      rounds += 1;
      await Promise.resolve();
      clock.after(10_000, () => void again());
    };
    await again();
    await clock.advance(60_000);
    assert.equal(rounds, 7);
  });

  it('forgets what was cancelled', async () => {
    const clock = new VirtualClock();
    const cancel = clock.after(1_000, () => assert.fail('was cancelled'));
    cancel();
    await clock.advance(2_000);
    assert.equal(clock.pending, 0);
  });
});
