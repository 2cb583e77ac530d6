import assert from 'node:assert/strict';
import type { WorkingHours } from '../../src/desk/settings.ts';
import { isWorkingTime, workingMinutes } from '../../src/desk/working-time.ts';

const BERLIN: WorkingHours = {
  timeZone: 'Europe/Berlin',
  days: [1, 2, 3, 4, 5],
  from: 8 * 60,
  to: 17 * 60,
};

/** 9 March 2026 is a Monday; Berlin is one hour ahead of UTC until 29 March. */
const EXPECTED: readonly [title: string, from: string, to: string, minutes: number][] = [
  ['within a day', '2026-03-09T08:00Z', '2026-03-09T08:30Z', 30],
  ['before work begins', '2026-03-09T05:00Z', '2026-03-09T07:10Z', 10],
  ['after work ends', '2026-03-09T15:50Z', '2026-03-09T22:00Z', 10],
  ['over night', '2026-03-09T15:30Z', '2026-03-10T07:30Z', 60],
  ['over a weekend', '2026-03-13T15:45Z', '2026-03-16T07:15Z', 30],
  ['on a Sunday', '2026-03-15T08:00Z', '2026-03-15T16:00Z', 0],
  ['from a Sunday', '2026-03-15T08:00Z', '2026-03-16T08:00Z', 60],
  ['a whole week', '2026-03-09T00:00Z', '2026-03-16T00:00Z', 5 * 9 * 60],
  ['over the change to summer time', '2026-03-27T15:00Z', '2026-03-30T07:00Z', 120],
  ['backwards', '2026-03-09T09:00Z', '2026-03-09T08:00Z', 0],
];

describe('working time', () => {
  for (const [title, from, to, minutes] of EXPECTED) {
    it(`is counted ${title}`, () => {
      assert.equal(workingMinutes(new Date(from), new Date(to), BERLIN), minutes);
    });
  }

  it('goes by the clocks of the zone', () => {
    const tokyo = { ...BERLIN, timeZone: 'Asia/Tokyo' };
    assert.equal(isWorkingTime(new Date('2026-03-09T00:00Z'), tokyo), true);
    assert.equal(isWorkingTime(new Date('2026-03-09T00:00Z'), BERLIN), false);
    assert.equal(isWorkingTime(new Date('2026-03-09T16:00Z'), BERLIN), false);
    // Saturday morning in Tokyo is still Friday evening in Berlin.
    assert.equal(isWorkingTime(new Date('2026-03-13T23:30Z'), tokyo), false);
  });

  it('can be every hour of every day', () => {
    const always = { timeZone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 24 * 60 };
    const week = [new Date('2026-03-09T10:00Z'), new Date('2026-03-16T10:00Z')] as const;
    assert.equal(workingMinutes(...week, always), 7 * 24 * 60);
  });
});
