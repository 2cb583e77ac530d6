import assert from 'node:assert/strict';
import { stringsFor } from '../../src/cards/strings.ts';
import type { EntryState } from '../../src/inquiry/outbox-book.ts';
import { EXPLAINED, WITH_REASON, whyOf } from '../../src/inquiry/outbox-why.ts';

describe('why a message was not delivered', () => {
  const strings = stringsFor('en');

  for (const state of WITH_REASON) {
    it(`has words for every code of a message that is ${state}`, () => {
      for (const code of [...EXPLAINED, '418', undefined]) {
        const why = whyOf({ state, ...(code && { code }) });
        assert.ok(why && strings.has(why.key), `${state} ${code}: ${why?.key}`);
        assert.doesNotMatch(strings.say(why.key, why.values), /[{}]/);
      }
    });
  }

  it('has a name for every state, and no reason where all is well', () => {
    const states: Readonly<Record<EntryState, boolean>> = {
      ...{ queued: false, leased: false, sent: false, superseded: false },
      ...{ dropped: true, unsure: true, pruned: true, dead: true },
    };
    for (const [state, explained] of Object.entries(states)) {
      assert.ok(strings.has(`outbox.state.${state}`), state);
      assert.equal(whyOf({ state: state as EntryState, code: '1' }) !== undefined, explained);
    }
  });

  it('knows the same trouble by other codes', () => {
    for (const [code, key] of [
      ['status-413', 'MessageSizeTooBig'],
      ['ECONNRESET', 'connection-lost'],
      ['UND_ERR_SOCKET', 'connection-lost'],
    ] as const) {
      assert.equal(
        whyOf({ state: code === 'status-413' ? 'dead' : 'unsure', code })?.key,
        `outbox.why.${key}`,
      );
    }
  });

  it('does not claim doubt about a message that was certainly not shown', () => {
    assert.equal(whyOf({ state: 'dead', code: 'timed-out' })?.key, 'outbox.why.other.dead');
    assert.equal(whyOf({ state: 'unsure', code: 'timed-out' })?.key, 'outbox.why.timed-out');
  });
});
