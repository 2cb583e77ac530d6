import assert from 'node:assert/strict';
import type { Attempt, AttemptOutcome } from '../../src/diagnosis/attempt.ts';
import { type Cause, cause } from '../../src/diagnosis/cause.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { evidenceOf } from '../../src/diagnosis/evidence.ts';
import { found, known, missing } from '../../src/diagnosis/piece.ts';
import type { Meaning } from '../../src/diagnosis/signals/meaning.ts';
import { because, confirmed, likely, possible, ruledOut } from '../../src/diagnosis/verdict.ts';

const now = '2026-11-20T12:00:00Z';

const policyRefused: Meaning = {
  id: 'test-policy-refused',
  outcome: 'failed',
  points: { 'password-policy-violation': 'likely', 'password-history': 'possible' },
};

function attempt(outcome: AttemptOutcome, endedAt: string, meanings: Meaning[] = []): Attempt {
  return {
    id: `attempt-${endedAt}`,
    operation: 'reset',
    startedAt: endedAt,
    endedAt,
    outcome,
    meanings: meanings.map((meaning) => ({ meaning, words: 'x', source: 'audit', score: 1 })),
    unknownReasons: [],
    byAdministrator: false,
    rows: [],
  };
}

const umbrella = cause({
  id: 'password-policy-violation',
  actor: 'you',
  needs: ['signs'],
  standsFor: ['minimum-password-age', 'password-history'],
  judge: ({ signs }) => signs.pointing('password-policy-violation') && likely(because('said')),
});

const history = cause({
  id: 'password-history',
  actor: 'you',
  needs: ['signs', 'answers'],
  judge({ signs, answers }) {
    if (known(answers)?.['used-before'] === 'yes') return confirmed(because('answered'));
    return signs.pointing('password-history') && possible(because('said'));
  },
});

const guest = cause({
  id: 'guest-user',
  actor: 'helpdesk',
  needs: ['account'],
  judge({ account }) {
    if (!account.found) return undefined;
    return account.value.userType === 'Guest'
      ? likely(because('guest'))
      : ruledOut(because('member'));
  },
});

const causes: Cause[] = [history, umbrella, guest];

describe('diagnose', () => {
  it('lets a cause stand for narrower ones only until one of those is likely', () => {
    const failed = evidenceOf({
      attempts: found([attempt('failed', '2026-11-20T11:50:00Z', [policyRefused])]),
    });
    const open = diagnose(failed, now, { causes });
    assert.deepEqual(
      open.candidates.map(({ id }) => id),
      ['password-policy-violation', 'password-history'],
    );

    const answered = diagnose({ ...failed, answers: found({ 'used-before': 'yes' }) }, now, {
      causes,
    });
    assert.deepEqual(
      answered.candidates.map(({ id, level }) => [id, level]),
      [['password-history', 'confirmed']],
    );
  });

  it('says which causes it could not judge, and why the evidence is missing', () => {
    const { couldNotJudge, gaps } = diagnose(
      evidenceOf({ attempts: found([]), account: missing('not-permitted', 'User.Read.All') }),
      now,
      { causes },
    );
    assert.deepEqual(couldNotJudge, [{ id: 'guest-user', missing: ['account'] }]);
    assert.deepEqual(gaps, [
      { evidence: 'account', because: 'not-permitted', detail: 'User.Read.All' },
    ]);
  });

  it('keeps going when one judge throws, and reports the fault', () => {
    const broken = cause({
      id: 'throttled',
      actor: 'you',
      needs: [],
      judge() {
        throw new Error('a bug');
      },
    });
    const account = found({ id: 'a', userType: 'Guest' as const });
    const diagnosis = diagnose(evidenceOf({ account }), now, { causes: [broken, guest] });
    assert.equal(diagnosis.candidates[0]?.id, 'guest-user');
    assert.deepEqual(diagnosis.couldNotJudge, [
      { id: 'throttled', missing: [], fault: 'Error: a bug' },
    ]);
  });

  it('tells that an earlier failure has since worked, and suspects nobody', () => {
    const diagnosis = diagnose(
      evidenceOf({
        attempts: found([
          attempt('succeeded', '2026-11-20T11:58:00Z'),
          attempt('failed', '2026-11-20T11:50:00Z', [policyRefused]),
        ]),
        account: found({ id: 'a', userType: 'Guest' as const }),
      }),
      now,
      { causes },
    );
    assert.deepEqual(diagnosis.solved, {
      failedAt: '2026-11-20T11:50:00Z',
      succeededAt: '2026-11-20T11:58:00Z',
    });
    assert.deepEqual(diagnosis.candidates, []);
  });

  it('judges the attempt that failed, not the one given up afterwards', () => {
    const { attempt: judged } = diagnose(
      evidenceOf({
        attempts: found([
          attempt('failed', '2026-11-20T11:40:00Z', [policyRefused]),
          attempt('abandoned', '2026-11-20T11:55:00Z'),
        ]),
      }),
      now,
      { causes },
    );
    assert.equal(judged?.outcome, 'failed');
  });

  it('keeps waiting for rows while nothing of the last day is there', () => {
    const old = evidenceOf({ attempts: found([attempt('failed', '2026-11-18T11:40:00Z')]) });
    assert.equal(diagnose(old, now, { causes }).awaitingRows, true);
    assert.equal(diagnose(evidenceOf({ attempts: found([]) }), now, { causes }).awaitingRows, true);
    const unseen = evidenceOf({ attempts: missing('throttled') });
    assert.equal(diagnose(unseen, now, { causes }).awaitingRows, false);
  });

  it('does not take a success for the failure that the person tells of', () => {
    const told = (attempts: Attempt[], toldAt = now) =>
      diagnose(
        evidenceOf({
          attempts: found(attempts),
          report: found({ meanings: [], failed: true, toldAt }),
        }),
        now,
        { causes },
      );
    const old = attempt('succeeded', '2026-11-19T15:00:00Z');
    const fresh = attempt('succeeded', '2026-11-20T11:50:00Z');
    const failed = attempt('failed', '2026-11-20T11:45:00Z', [policyRefused]);
    const begun = attempt('in-progress', '2026-11-20T11:59:00Z');

    const afterOld = told([old]);
    assert.deepEqual(
      [afterOld.awaitingRows, afterOld.attempt, afterOld.earlier?.endedAt, afterOld.scope],
      [true, undefined, old.endedAt, 'undetermined'],
    );
    // A fresh one may have done nothing; it is judged, and the rest is waited for.
    const afterFresh = told([fresh]);
    assert.deepEqual(
      [afterFresh.awaitingRows, afterFresh.attempt?.endedAt, afterFresh.scope],
      [true, fresh.endedAt, 'undetermined'],
    );
    assert.equal(told([failed, fresh]).solved?.failedAt, failed.endedAt);
    assert.equal(told([failed, fresh]).awaitingRows, false);
    // Hours later they must mean another one.
    const later = told([failed, fresh].map(yesterday));
    assert.deepEqual([later.solved, later.awaitingRows], [undefined, true]);
    assert.equal(told([old, begun]).attempt?.outcome, 'in-progress');
    assert.equal(told([old, failed]).attempt?.outcome, 'failed');
    assert.equal(told([old, failed]).earlier, undefined);
  });

  it('waits for the end of an attempt that has only begun, for an hour', () => {
    const awaits = (...attempts: Attempt[]) =>
      diagnose(evidenceOf({ attempts: found(attempts) }), now, { causes }).awaitingRows;
    const begun = attempt('in-progress', '2026-11-20T11:50:00Z');
    const failed = attempt('failed', '2026-11-20T09:00:00Z');

    assert.equal(awaits(begun), true);
    assert.equal(awaits(failed, begun), true);
    assert.equal(awaits(attempt('in-progress', '2026-11-20T10:30:00Z')), false);
    assert.equal(awaits(attempt('abandoned', '2026-11-20T11:50:00Z')), false);
  });
});

function yesterday(attempt: Attempt): Attempt {
  const at = (time: string) => new Date(Date.parse(time) - 24 * 3_600_000).toISOString();
  return { ...attempt, startedAt: at(attempt.startedAt), endedAt: at(attempt.endedAt) };
}
