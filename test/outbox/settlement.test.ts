import assert from 'node:assert/strict';
import type { Outcome } from '../../src/inquiry/outbox.ts';
import type { Entry, Settlement } from '../../src/inquiry/outbox-book.ts';
import { deliveryOf, MOST_ATTEMPTS, settlementOf } from '../../src/outbox/settlement.ts';
import { aMessage, at } from '../store/samples.ts';
import { refused } from './world.ts';

const NOW = Date.parse(at(0));

describe('what follows from an attempt', () => {
  const unknown = refused('unknown-outcome', 'timed-out');
  const update = { operation: 'update', activityId: 'm1' } as const;

  const cases: readonly [string, Partial<Entry>, Outcome, Partial<Settlement>][] = [
    [
      'a post that was taken',
      {},
      { sent: true, activityId: 'm9' },
      { state: 'sent', activityId: 'm9' },
    ],
    ['an update that was taken', update, { sent: true }, { state: 'sent', activityId: 'm1' }],
    [
      'a recipient who blocks us',
      {},
      refused('permanent', 'Blocked'),
      { state: 'pruned', code: 'Blocked' },
    ],
    ['a card that is too large', {}, refused('too-large', '413'), { state: 'dead', code: '413' }],
    ['a card that is malformed', {}, refused('refused', '400'), { state: 'dead', code: '400' }],
    ['nothing to show', {}, refused('nothing-to-show', 'gone'), { state: 'dropped', code: 'gone' }],
    [
      'an updated message that is gone',
      update,
      refused('gone', '404'),
      { state: 'queued', due: at(0), forgetMessage: true },
    ],
    ['a post to a thread that is gone', {}, refused('gone', '404'), { state: 'dead' }],
    ['a post of unknown outcome', {}, unknown, { state: 'unsure', code: 'timed-out' }],
    ['one that may be repeated', { whenUnsure: 'repeat' }, unknown, { state: 'queued' }],
    ['an update of unknown outcome', update, unknown, { state: 'queued' }],
    ['an update no message carries', { operation: 'update' }, unknown, { state: 'unsure' }],
    ['passing trouble', {}, refused('passing', '503'), { state: 'queued', code: '503' }],
    [
      'passing trouble that does not pass',
      { attempts: MOST_ATTEMPTS },
      refused('passing', '503'),
      { state: 'dead', code: '503' },
    ],
  ];
  for (const [name, entry, outcome, expected] of cases) {
    it(`of ${name}: ${expected.state}`, () => {
      assert.partialDeepStrictEqual(settle(entry, outcome), expected);
    });
  }

  it('names the finer code where there is one', () => {
    const outcome: Outcome = {
      ...refused('permanent', '403'),
      subCode: 'MessageWritesBlocked',
    } as Outcome;
    assert.equal(settle({}, outcome).code, 'MessageWritesBlocked');
  });

  it('waits longer each time, up to five minutes, never in step with others', () => {
    const pause = (attempts: number, random: number) => {
      const settlement = settle({ attempts }, refused('passing', '503'), random);
      return settlement.state === 'queued' ? Date.parse(settlement.due) - NOW : undefined;
    };
    assert.deepEqual(
      [1, 2, 3, 8, 9, 59].map((attempt) => pause(attempt, 1)),
      [2e3, 4e3, 8e3, 256e3, 300e3, 300e3],
    );
    assert.equal(pause(3, 0), 4_000);
  });

  it('never tries twice within a second, whatever it was told', () => {
    for (const outcome of [refused('passing', '503'), refused('passing', '429', 0)]) {
      const settlement = settle({}, outcome);
      assert.ok(settlement.state === 'queued' && Date.parse(settlement.due) >= NOW + 1_000);
    }
  });

  it('never comes back before it was asked to', () => {
    for (const random of [0, 0.5, 1]) {
      const settlement = settle({}, refused('passing', '429', 30_000), random);
      assert.ok(settlement.state === 'queued' && Date.parse(settlement.due) >= NOW + 30_000);
    }
  });
});

function settle(some: Partial<Entry>, outcome: Outcome, random = 0): Settlement {
  const entry: Entry = {
    ...aMessage(),
    ...{ seq: 1, line: 'line', state: 'leased', addedAt: at(0), due: at(0), attempts: 1 },
    ...some,
  };
  return settlementOf(entry, deliveryOf(entry), outcome, { now: NOW, random });
}
