import assert from 'node:assert/strict';
import type { AuditRow } from '../../src/diagnosis/attempt.ts';
import { joinAttempts } from '../../src/diagnosis/attempts.ts';
import { hitOf, showsItWorks } from '../../src/watch/incidents/hit-of.ts';
import { changesIn } from '../../src/watch/incidents/look-for-changes.ts';
import { endOf, firstWindow, INCIDENT_RULES } from '../../src/watch/incidents/rules.ts';
import { aRow, at } from './world.ts';

/** So many people, one a minute from `minute` on. */
function hits(people: number, minute = 0) {
  return Array.from({ length: people }, (_, index) => ({
    userId: `person-${minute}-${index}`,
    at: at(minute + index),
  }));
}

function attemptOf(some: Partial<AuditRow>) {
  const [attempt] = joinAttempts([aRow(at(0), some)]);
  assert.ok(attempt);
  return attempt;
}

describe('rules of incidents', () => {
  it('begin one with the fifth person within half an hour', () => {
    assert.equal(firstWindow(hits(4), INCIDENT_RULES), undefined);
    assert.deepEqual(firstWindow(hits(6), INCIDENT_RULES), { first: 0, seen: at(4) });
  });

  it('count people, not failures, and forget those of long ago', () => {
    const one = hits(9).map((hit) => ({ ...hit, userId: 'the-same' }));
    assert.equal(firstWindow(one, INCIDENT_RULES), undefined);
    const spread = hits(9).map((hit, index) => ({ ...hit, at: at(index * 20) }));
    assert.equal(firstWindow(spread, INCIDENT_RULES), undefined);
    assert.deepEqual(firstWindow([...hits(3), ...hits(5, 60)], INCIDENT_RULES), {
      first: 3,
      seen: at(64),
    });
  });

  it('end one when it worked for two people with no failure in between', () => {
    const worked = (userId: string, minute: number) => ({ userId, at: at(minute) });
    const end = (...some: ReturnType<typeof worked>[]) =>
      endOf(at(10), some, at(30), INCIDENT_RULES);
    assert.deepEqual(end(worked('a', 12), worked('b', 15)), { at: at(15), by: 'successes' });
    assert.equal(end(worked('a', 12), worked('a', 15)), undefined);
    assert.equal(end(worked('a', 9), worked('b', 15)), undefined);
  });

  it('end one when nobody was hit for long, as far as the log is known', () => {
    assert.equal(endOf(at(0), [], at(4 * 60), INCIDENT_RULES), undefined);
    assert.deepEqual(endOf(at(0), [], at(4 * 60 + 1), INCIDENT_RULES), {
      at: at(4 * 60),
      by: 'rest',
    });
  });

  it('take the cause from the rows alone, and only one that hits many', () => {
    const cause = (some: Partial<AuditRow>) => hitOf(attemptOf(some), 'person-1')?.cause;
    assert.equal(cause({ reason: 'OnPremisesConnectivityFailure' }), 'writeback-connectivity');
    assert.equal(cause({ reason: 'OnPremisesPolicyViolation' }), undefined);
    assert.equal(cause({ result: 'success', reason: 'Successfully completed reset.' }), undefined);
    const byAdmin = {
      activity: 'Reset password (by admin)',
      reason: 'OnPremisesConnectivityFailure',
    };
    assert.equal(cause(byAdmin), undefined);
  });

  it('believe a success of a stranger only where its row says that it went the whole way', () => {
    const success = { result: 'success', reason: 'Successfully completed reset.' } as const;
    const plain = attemptOf(success);
    const written = attemptOf({
      ...success,
      details: { OnPremisesAgent: 'Microsoft Entra Connect' },
    });
    assert.equal(showsItWorks(plain, 'writeback-connectivity', false), false);
    assert.equal(showsItWorks(plain, 'writeback-connectivity', true), true);
    assert.equal(showsItWorks(plain, 'sspr-disabled-tenant', false), true);
    assert.equal(showsItWorks(written, 'writeback-connectivity', false), true);
    assert.equal(showsItWorks(attemptOf({}), 'writeback-connectivity', true), false);
  });

  it('tell changes alike as one with a count, each row once, and none that failed', () => {
    const by = (userPrincipalName: string) => ({ initiator: { userPrincipalName } });
    const row = (minute: number, some: Partial<AuditRow>) =>
      aRow(at(minute), { activity: 'Change user license', result: 'success', ...some });
    const twice = row(3, { id: 'twice', ...by('ann@contoso.example') });
    const changes = changesIn([
      row(1, by('ann@contoso.example')),
      twice,
      twice,
      row(2, by('bob@contoso.example')),
      row(4, { ...by('bob@contoso.example'), result: 'failure' }),
    ]);
    assert.deepEqual(
      changes.map(({ by: who, count, at: when }) => [who, count, when]),
      [
        ['ann@contoso.example', 2, at(3)],
        ['bob@contoso.example', 1, at(2)],
      ],
    );
  });
});
