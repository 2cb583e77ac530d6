import assert from 'node:assert/strict';
import { stringsFor } from '../../src/cards/strings.ts';
import { whenFor } from '../../src/cards/when.ts';

function moment(at: string, now: string, timeZone = 'Europe/Vienna', locale = 'en-GB'): string {
  return whenFor({ locale, timeZone, now }, stringsFor(locale)).moment(at);
}

function until(at: string, now: string): string | undefined {
  return whenFor({ locale: 'en', timeZone: 'UTC', now }, stringsFor('en')).until(at);
}

describe('when', () => {
  const now = '2026-11-20T09:30:00Z';
  const table: readonly (readonly [at: string, expected: string])[] = [
    ['2026-11-20T08:14:00Z', 'today at 09:14'],
    ['2026-11-21T08:14:00Z', 'tomorrow at 09:14'],
    ['2026-11-19T08:14:00Z', 'yesterday at 09:14'],
    ['2026-11-24T13:05:00Z', 'Tuesday at 14:05'],
    ['2026-11-17T13:05:00Z', 'Tuesday at 14:05'],
    ['2026-11-27T13:05:00Z', '27 November at 14:05'],
    ['2026-11-03T08:14:00Z', '3 November at 09:14'],
    ['2027-01-03T08:14:00Z', '3 January 2027 at 09:14'],
  ];
  for (const [at, expected] of table) {
    it(`says ${expected}`, () => assert.equal(moment(at, now), expected));
  }

  it('counts days by the calendar of the zone, not by hours', () => {
    assert.equal(moment('2026-11-20T23:30:00Z', '2026-11-20T22:30:00Z'), 'tomorrow at 00:30');
    assert.equal(moment('2026-11-20T22:59:00Z', '2026-11-20T00:00:00Z'), 'today at 23:59');
    assert.equal(moment('2026-11-20T23:00:00Z', '2026-11-20T22:59:59Z'), 'tomorrow at 00:00');
  });

  it('knows tomorrow across the day that has 25 hours and the one that has 23', () => {
    assert.equal(moment('2026-10-25T22:30:00Z', '2026-10-24T22:30:00Z'), 'today at 23:30');
    assert.equal(moment('2026-10-25T23:30:00Z', '2026-10-24T22:30:00Z'), 'tomorrow at 00:30');
    assert.equal(moment('2026-03-29T22:30:00Z', '2026-03-28T23:30:00Z'), 'tomorrow at 00:30');
  });

  it('names the offset in the hour that comes twice', () => {
    const first = moment('2026-10-25T00:30:00Z', '2026-10-24T12:00:00Z');
    const second = moment('2026-10-25T01:30:00Z', '2026-10-24T12:00:00Z');
    assert.match(first, /02:30 /);
    assert.match(second, /02:30 /);
    assert.notEqual(first, second);
    assert.equal(moment('2026-10-25T02:30:00Z', '2026-10-24T12:00:00Z'), 'tomorrow at 03:30');
  });

  it('speaks with the habits of the reader’s region, in the language of the strings', () => {
    assert.equal(
      moment('2026-11-20T14:05:00Z', now, 'America/New_York', 'en-US'),
      'today at 9:05 AM',
    );
    assert.equal(
      moment('2026-11-03T08:14:00Z', now, 'Europe/Vienna', 'fr-FR'),
      '3 November at 09:14',
    );
  });

  for (const zone of ['Mars/Base', '', 'W. Europe Standard Time']) {
    it(`reads the unknown zone '${zone}' as UTC and says so`, () => {
      assert.equal(moment('2026-11-20T08:14:00Z', now, zone), 'today at 08:14 UTC');
    });
  }

  it('does not fail on a time it cannot read', () => {
    assert.doesNotMatch(moment('no time', now), /NaN|Invalid/);
  });

  const spans: readonly (readonly [at: string, expected: string | undefined])[] = [
    ['2026-11-20T09:30:00Z', undefined],
    ['2026-11-20T09:30:20Z', 'in less than a minute'],
    ['2026-11-20T09:50:00Z', 'in about 20 minutes'],
    ['2026-11-20T10:25:00Z', 'in about 1 hour'],
    ['2026-11-20T12:31:00Z', 'in about 3 hours'],
    ['2026-11-22T09:00:00Z', 'in about 2 days'],
  ];
  for (const [at, expected] of spans) {
    it(`counts ${expected ?? 'nothing once it is past'}`, () =>
      assert.equal(until(at, now), expected));
  }
});
