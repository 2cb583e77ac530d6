import assert from 'node:assert/strict';
import { parseQuietHours, type QuietHours, quietUntil } from '../../src/watch/quiet-hours.ts';

const NIGHT = { from: 18, to: 8 };

describe('quiet hours', () => {
  it('are read as people write them', () => {
    for (const text of ['18-8', '18 - 8', '18 to 8', 'from 18 until 8', '18–8']) {
      assert.deepEqual(parseQuietHours(text), NIGHT, text);
    }
    for (const text of ['', '18', '8-8', '25-8', 'always']) {
      assert.equal(parseQuietHours(text), undefined, text);
    }
  });

  it('may hold for weekends, and go by the clock of another zone', () => {
    assert.deepEqual(parseQuietHours('18-8 and weekends'), { ...NIGHT, weekends: true });
    assert.deepEqual(parseQuietHours('18-8 weekends Europe/Berlin'), {
      ...{ ...NIGHT, weekends: true, timeZone: 'Europe/Berlin' },
    });
    assert.equal(parseQuietHours('18-8 Nowhere/AtAll'), undefined);
  });

  const until = (now: string, zone: string, hours: QuietHours = NIGHT) =>
    quietUntil(new Date(now), hours, zone)?.toISOString();

  it('end in the morning of the person', () => {
    assert.equal(until('2026-03-09T20:30:00Z', 'Europe/Berlin'), '2026-03-10T07:00:00.000Z');
    assert.equal(until('2026-03-09T06:59:00Z', 'Europe/Berlin'), '2026-03-09T07:00:00.000Z');
    assert.equal(until('2026-03-09T07:00:00Z', 'Europe/Berlin'), undefined);
    assert.equal(until('2026-03-09T16:59:00Z', 'Europe/Berlin'), undefined);
  });

  it('may lie within a day', () => {
    const lunch = { from: 12, to: 13 };
    assert.equal(until('2026-03-09T12:15:00Z', 'UTC', lunch), '2026-03-09T13:00:00.000Z');
    assert.equal(until('2026-03-09T13:00:00Z', 'UTC', lunch), undefined);
  });

  it('last from Friday evening until Monday morning where weekends are quiet', () => {
    const weekends = { ...NIGHT, weekends: true } as const;
    for (const now of ['2026-03-13T18:30:00Z', '2026-03-14T11:00:00Z', '2026-03-16T07:59:00Z']) {
      assert.equal(until(now, 'UTC', weekends), '2026-03-16T08:00:00.000Z', now);
    }
    assert.equal(until('2026-03-16T08:00:00Z', 'UTC', weekends), undefined);
    const lunch = { from: 12, to: 13, weekends: true } as const;
    assert.equal(until('2026-03-14T11:00:00Z', 'UTC', lunch), '2026-03-16T00:00:00.000Z');
  });

  it('end by the clock of their own zone, wherever the person is', () => {
    const berlin = { ...NIGHT, timeZone: 'Europe/Berlin' };
    assert.equal(until('2026-03-09T20:30:00Z', 'Asia/Tokyo', berlin), '2026-03-10T07:00:00.000Z');
    assert.equal(until('2026-03-09T12:00:00Z', 'Asia/Tokyo', berlin), undefined);
  });

  it('end by the clock when the clocks change in the night', () => {
    assert.equal(until('2026-03-28T20:00:00Z', 'Europe/Berlin'), '2026-03-29T06:00:00.000Z');
    assert.equal(until('2026-10-24T20:00:00Z', 'Europe/Berlin'), '2026-10-25T07:00:00.000Z');
  });
});
