import assert from 'node:assert/strict';
import type { Trends } from '../../src/desk/trends.ts';
import { byCause } from '../../src/desk/trends-by-cause.ts';
import { bucketOf, bucketsIn, periodOf } from '../../src/desk/trends-period.ts';
import { TrendsReader } from '../../src/desk/trends-reader.ts';
import { CAUSE_IDS } from '../../src/diagnosis/cause-id.ts';

const NOW = new Date('2026-03-11T13:00:00.000Z');

describe('the period of figures', () => {
  it('is whole days in UTC, today among them', () => {
    const { from, to } = periodOf('t', 7, NOW);
    assert.deepEqual([from, to], ['2026-03-05T00:00:00.000Z', '2026-03-12T00:00:00.000Z']);
    assert.equal(bucketsIn({ from, to }, 'day').length, 7);
  });

  it('is cut into days, weeks from Monday, or months, also where nothing happened', () => {
    const days = (n: number) => bucketsIn(periodOf('t', n, NOW), bucketOf(n));
    assert.deepEqual(days(2), ['2026-03-10', '2026-03-11']);
    assert.deepEqual(days(30).slice(0, 2), ['2026-02-09', '2026-02-16']);
    assert.equal(days(30).at(-1), '2026-03-09');
    assert.equal(days(366)[0], '2025-03-01');
    for (const n of [1, 14, 15, 90, 98, 99, 366]) assert.ok(days(n).length <= 15, String(n));
  });

  it('never asks the store for more than can be shown, and says what is gone', async () => {
    const asked: string[] = [];
    const reader = new TrendsReader({
      book: {
        trends: async (period, bucket) => {
          asked.push(`${period.from.slice(0, 10)} ${bucket}`);
          return trendsOf([]);
        },
      },
      clock: { now: () => NOW },
      keptDays: 90,
    });
    assert.deepEqual(
      await reader.recent('t', 9_999).then(({ days, keptDays }) => [days, keptDays]),
      [366, 90],
    );
    assert.equal((await reader.recent('t', 0)).days, 1);
    assert.equal((await reader.recent('t', 90)).keptDays, undefined);
    assert.deepEqual(asked, ['2025-03-11 month', '2026-03-11 day', '2025-12-12 week']);
  });
});

describe('figures by cause', () => {
  it('name the most frequent and fold all others into one row', () => {
    const rows = byCause(
      trendsOf(CAUSE_IDS.map((cause, i) => ({ from: '2026-03-11', cause, count: i + 1 }))),
      3,
    );
    const most = CAUSE_IDS.toReversed().slice(0, 3);
    assert.deepEqual(
      rows.map(({ cause }) => cause),
      [...most, 'others'],
    );
    const total = (CAUSE_IDS.length * (CAUSE_IDS.length + 1)) / 2;
    assert.equal(
      rows.reduce((sum, { failures }) => sum + failures.total, 0),
      total,
    );
    assert.equal(rows.at(-1)?.causes, CAUSE_IDS.length - 3);
  });

  it('fold nothing where one row would stand for one cause', () => {
    const counts = CAUSE_IDS.slice(0, 4).map((cause) => ({ from: '2026-03-11', cause, count: 1 }));
    assert.ok(!byCause(trendsOf(counts), 3).some(({ cause }) => cause === 'others'));
  });

  it('have a row of their own where no cause was found, each in its place in time', () => {
    const rows = byCause(trendsOf([{ from: '2026-03-10', count: 2 }]), 3);
    assert.deepEqual(
      rows.map(({ cause, failures }) => [cause, failures.overTime]),
      [['unknown', [0, 0, 0, 0, 0, 2, 0]]],
    );
    assert.deepEqual(byCause(trendsOf([]), 3), []);
  });
});

function trendsOf(failures: Trends['failures']): Trends {
  const spread = { count: 0 };
  return {
    ...periodOf('t', 7, NOW),
    bucket: 'day',
    ...{ failures, cases: [], toClaim: spread, toResolve: spread },
  };
}
