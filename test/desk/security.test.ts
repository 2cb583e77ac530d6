import assert from 'node:assert/strict';
import { act } from '../../src/desk/act.ts';
import { isRefusal } from '../../src/desk/action.ts';
import type { Case, CaseEventKind } from '../../src/desk/case.ts';
import { messagesOf } from '../../src/desk/messages.ts';
import { securityOf } from '../../src/desk/security.ts';
import { madeSecurity } from '../../src/desk/security-rules.ts';
import { NOBODY } from '../../src/desk/told.ts';
import { aTry } from '../watch/lookout/tries.ts';
import { agent, CHANNEL, REQUESTER } from './world.ts';

const NOW = '2026-11-20T12:00:00.000Z';
const DESK = agent('alex');

const plain: Case = {
  ...{ reference: 'RD-1042', tenantId: REQUESTER.tenantId, requesterId: REQUESTER.userId },
  ...{ state: 'open', form: {}, openedAt: NOW, revision: 1 },
  history: [{ at: NOW, who: REQUESTER.userId, what: 'opened' }],
};
const failed = securityOf('many-tries', [aTry(NOW)]);
const worked = securityOf('many-tries', [aTry(NOW), aTry(NOW, { outcome: 'succeeded' })]);
const suspected: Case = { ...plain, priority: 'urgent', security: failed };
const said: Case = { ...suspected, security: securityOf('not-me', [aTry(NOW)]) };
const ofAnAddress: Case = { ...suspected, requesterId: NOBODY };

const event = (what: CaseEventKind) => ({ at: NOW, who: REQUESTER.userId, what });

function done(current: Case, action: Parameters<typeof act>[1], by = DESK) {
  const outcome = act(current, action, by, NOW);
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome));
  return outcome;
}

describe('a case of security', () => {
  it('stays urgent whatever a later look says', () => {
    const looked = done(suspected, { kind: 'check', facts: { priority: 'normal' } });
    assert.equal(looked.case.priority, 'urgent');
    assert.equal(
      done(plain, { kind: 'check', facts: { priority: 'normal' } }).case.priority,
      'normal',
    );
  });

  it('is not closed by the word of whoever has the account', () => {
    const first = done(said, { kind: 'withdraw' }, REQUESTER);
    assert.deepEqual([first.case.state, first.case.history.at(-1)?.what], ['open', 'was-me']);
    assert.ok(first.effects.includes('relay-to-desk'));
    assert.deepEqual(done(first.case, { kind: 'withdraw' }, REQUESTER).effects, []);
    assert.equal(done(plain, { kind: 'withdraw' }, REQUESTER).case.state, 'withdrawn');
  });

  it('is closed by the helpdesk like any other', () => {
    assert.equal(done(suspected, { kind: 'resolve', text: 'it was her' }).case.state, 'resolved');
  });

  for (const kind of ['ask', 'call-check'] as const) {
    it(`about an address has nobody for ${kind}`, () => {
      const outcome = act(ofAnAddress, { kind, text: 'who are you' }, DESK, NOW);
      assert.ok(isRefusal(outcome));
      assert.equal(outcome.refused, 'nobody-there');
    });
  }

  const kinds = (current: Case) =>
    messagesOf(current, ['case-card', 'person-card', 'tell-claimed']).map(({ kind }) => kind);

  it('is kept from the person while it is a suspicion, until the helpdesk turns to them', () => {
    assert.deepEqual(kinds(suspected), []);
    assert.deepEqual(kinds({ ...suspected, history: [...suspected.history, event('asked')] }), [
      'person-card',
      'tell-claimed',
    ]);
    assert.deepEqual(kinds(said), ['person-card', 'tell-claimed']);
    assert.deepEqual(kinds({ ...suspected, security: worked }), ['person-card', 'tell-claimed']);
    assert.deepEqual(kinds({ ...ofAnAddress, security: worked }), []);
  });

  it('is made of any case by the person’s word, and opened again when it was closed', () => {
    const closed: Case = {
      ...plain,
      state: 'resolved',
      closedAt: NOW,
      resolution: 'done',
      claimedBy: 'alex',
    };
    const made = madeSecurity(closed, securityOf('not-me', []), event('not-me'));
    assert.deepEqual(
      [made?.case.state, made?.case.priority, made?.case.closedAt],
      ['claimed', 'urgent', undefined],
    );
  });

  it('has a card of its own, also when it was folded under an incident', () => {
    const folded = { ...plain, incident: { reference: 'IN-1', folded: true }, channel: CHANNEL };
    const made = madeSecurity(folded, failed, event('suspected'));
    assert.ok(made);
    assert.equal(made.case.incident?.folded, false);
    assert.deepEqual(
      messagesOf(made.case, ['case-card']).map(({ kind }) => kind),
      ['case-card'],
    );
  });

  it('is said once by the person, and keeps their word when the watch finds more', () => {
    assert.equal(madeSecurity(said, securityOf('not-me', []), event('not-me')), undefined);
    const more = madeSecurity(said, worked, event('suspected'));
    assert.deepEqual(
      [more?.case.security?.because, more?.case.security?.succeeded],
      ['not-me', true],
    );
  });

  it('is told again when something worked or twice as many accounts were tried, and else not', () => {
    const two = securityOf('one-address', [aTry(NOW, { userId: 'a' }), aTry(NOW, { userId: 'b' })]);
    const three = { ...two, counts: { ...two.counts, accounts: 3 } };
    const four = { ...two, counts: { ...two.counts, accounts: 4 } };
    const current = { ...ofAnAddress, security: two };
    assert.equal(madeSecurity(current, three, event('suspected')), undefined);
    assert.equal(
      madeSecurity(current, four, event('suspected'))?.case.security?.counts.accounts,
      4,
    );
    assert.equal(madeSecurity(suspected, failed, event('suspected')), undefined);
    assert.ok(madeSecurity(suspected, worked, event('suspected')));
  });
});
