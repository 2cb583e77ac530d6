import assert from 'node:assert/strict';
import { throttled } from '../../../src/diagnosis/causes/throttled.ts';
import { attemptOf, verdictOf } from './court.ts';

const block = attemptOf({ outcome: 'blocked', endedAt: '2026-11-20T07:00:00Z' });
const failures = ['01', '02', '03', '04', '05', '06'].map((hour) =>
  attemptOf({ endedAt: `2026-11-20T${hour}:00:00Z` }),
);

describe('throttled', () => {
  it('holds for 24 hours from the row that reports the block', () => {
    const verdict = verdictOf(throttled, { attempts: [block] });
    assert.equal(verdict?.level, 'confirmed');
    assert.deepEqual(verdict?.worksAt, {
      at: '2026-11-21T07:00:00.000Z',
      basis: 'block-of-24-hours',
      estimate: false,
    });
  });

  it('is over after 24 hours', () => {
    const old = attemptOf({ outcome: 'blocked', endedAt: '2026-11-19T09:29:59Z' });
    assert.equal(verdictOf(throttled, { attempts: [old] })?.level, 'ruled-out');
  });

  it('is over after a reset by the person, but not after a failure', () => {
    const reset = attemptOf({ outcome: 'succeeded', endedAt: '2026-11-20T08:00:00Z' });
    const failure = attemptOf({ endedAt: '2026-11-20T08:00:00Z' });
    assert.equal(verdictOf(throttled, { attempts: [block, reset] })?.level, 'ruled-out');
    assert.equal(verdictOf(throttled, { attempts: [block, failure] })?.level, 'confirmed');
  });

  it('is possible after more than five failures in a day, counted from the last one', () => {
    const verdict = verdictOf(throttled, { attempts: failures });
    assert.equal(verdict?.level, 'possible');
    assert.equal(verdict?.worksAt?.at, '2026-11-21T06:00:00.000Z');
    assert.equal(verdict?.worksAt?.estimate, true);
  });

  it('says nothing of five', () => {
    assert.equal(verdictOf(throttled, { attempts: failures.slice(1) }), undefined);
  });
});
