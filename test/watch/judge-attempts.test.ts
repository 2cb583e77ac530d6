import assert from 'node:assert/strict';
import type { AuditRow } from '../../src/diagnosis/attempt.ts';
import { joinAttempts } from '../../src/diagnosis/attempts.ts';
import {
  type Judgement,
  judgeAttempts,
  signatureOf,
  type Told,
} from '../../src/watch/judge-attempts.ts';
import { aRow, at } from './world.ts';

const WORKED = { result: 'success', reason: 'Successfully completed reset.' } as const;
const STEP = {
  activity: 'Self-service password reset flow activity progress',
  result: 'success',
  reason: 'User submitted their user ID',
} as const;

/** What is said of each attempt, with the log known up to `minute`. */
function judged(rows: readonly AuditRow[], minute: number, told: readonly Told[] = []): string[] {
  const attempts = joinAttempts(rows);
  const attemptIds = attempts.map(({ id }) => id);
  const judgements = judgeAttempts({
    ...{ attemptIds, attempts, told },
    ...{ knownUntil: at(minute), now: at(minute) },
  });
  return judgements.map(wordOf);
}

function wordOf(judgement: Judgement): string {
  return judgement.is === 'silent' ? judgement.because : judgement.is;
}

/** A notice about this row, as it is kept. */
function toldOf(row: AuditRow): Told {
  const [attempt] = joinAttempts([row]);
  assert.ok(attempt);
  return { attemptId: attempt.id, at: row.at, signature: signatureOf(attempt) };
}

describe('judging attempts', () => {
  it('waits a few minutes, then speaks about a failure', () => {
    const rows = [aRow(at(0))];
    assert.deepEqual(judged(rows, 4), ['unfinished']);
    assert.deepEqual(judged(rows, 5), ['failure']);
  });

  it('is silent about what worked, and about a failure before it', () => {
    assert.deepEqual(judged([aRow(at(0)), aRow(at(3), WORKED)], 10), ['solved', 'worked']);
  });

  it('is silent when the helpdesk solved it', () => {
    const byDesk = { ...WORKED, activity: 'Reset password (by admin)' };
    assert.deepEqual(judged([aRow(at(0)), aRow(at(4), byDesk)], 10), ['solved', 'not-theirs']);
  });

  it('is silent about a reset that an administrator failed to do', () => {
    const byAdmin = { activity: 'Reset password (by admin)' };
    assert.deepEqual(judged([aRow(at(0), byAdmin)], 10), ['not-theirs']);
  });

  it('speaks about the last of several failures', () => {
    assert.deepEqual(judged([aRow(at(0)), aRow(at(2)), aRow(at(4))], 20), [
      'newer-try',
      'newer-try',
      'failure',
    ]);
  });

  it('does not disturb who is trying again', () => {
    const rows = [aRow(at(0)), aRow(at(6), STEP)];
    assert.deepEqual(judged(rows, 8)[0], 'unfinished');
    assert.deepEqual(judged(rows, 16)[0], 'failure');
  });

  it('waits an hour for the end of an attempt, which may come late', () => {
    const rows = [aRow(at(0), STEP)];
    assert.deepEqual(judged(rows, 59), ['unfinished']);
    assert.deepEqual(judged(rows, 60), ['given-up']);
  });

  it('is silent when it is too late to help', () => {
    assert.deepEqual(judged([aRow(at(0))], 4 * 60 + 1), ['too-late']);
  });

  it('does not tell the same attempt twice, nor the same failure within a day', () => {
    const first = aRow(at(0));
    const same = toldOf(first);
    assert.deepEqual(judged([first], 30, [same]), ['told-already']);
    assert.deepEqual(judged([first, aRow(at(60))], 90, [same])[1], 'told-already');
    const nextDay = aRow(at(25 * 60));
    assert.deepEqual(judged([first, nextDay], 25 * 60 + 10, [same])[1], 'failure');
  });

  it('tells it again when something changed: another failure, or the time that was promised', () => {
    const first = aRow(at(0));
    const told = toldOf(first);
    const blocked = aRow(at(60), {
      activity: 'Blocked from self-service password reset',
      result: 'success',
      reason: '',
    });
    assert.deepEqual(judged([first, blocked], 90, [told])[1], 'failure');
    const promised = { ...told, worksAt: at(30) };
    assert.deepEqual(judged([first, aRow(at(60))], 90, [promised])[1], 'failure');
  });
});
