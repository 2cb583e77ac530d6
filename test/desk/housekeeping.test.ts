import assert from 'node:assert/strict';
import { Housekeeping } from '../../src/desk/housekeeping.ts';
import { createLog } from '../../src/log.ts';
import { settle, VirtualClock } from '../clock.ts';

describe('housekeeping', () => {
  const clock = new VirtualClock();
  const lines: string[] = [];
  const log = createLog({
    level: 'info',
    format: 'json',
    clock,
    write: (line) => lines.push(line),
  });

  it('does each chore at its interval until it is stopped, whatever fails', async () => {
    let swept = 0;
    let failed = 0;
    const sweep = { name: 'sweep', everyMs: 1_000, work: async () => (swept += 1) };
    const fail = {
      name: 'fail',
      everyMs: 2_000,
      work: async () => {
        failed += 1;
        throw new Error('no');
      },
    };
    const keeping = new Housekeeping([sweep, fail], clock, log);
    keeping.start();
    keeping.start();
    await clock.advance(4_500);
    assert.deepEqual([swept, failed], [4, 2]);
    assert.equal(lines.filter((line) => line.includes('"chore":"fail"')).length, 2);
    await keeping.stop();
    await clock.advance(60_000);
    assert.deepEqual([swept, failed], [4, 2]);
    assert.equal(clock.pending, 0);
  });

  it('never does the same chore twice at once, and waits for it when it stops', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let begun = 0;
    const work = () => {
      begun += 1;
      return promise;
    };
    const keeping = new Housekeeping([{ name: 'slow', everyMs: 1_000, work }], clock, log);
    keeping.start();
    await clock.advance(10_000);
    assert.equal(begun, 1);
    let stopped = false;
    const stopping = keeping.stop().then(() => {
      stopped = true;
    });
    await settle();
    assert.equal(stopped, false);
    resolve();
    await stopping;
    assert.equal(clock.pending, 0);
  });
});
