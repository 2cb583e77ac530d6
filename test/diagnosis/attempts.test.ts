import assert from 'node:assert/strict';
import type { AuditRow } from '../../src/diagnosis/attempt.ts';
import { joinAttempts } from '../../src/diagnosis/attempts.ts';

const PERSON = 'a4c1c1a0-0000-4000-8000-000000000001';

const RESET = 'Reset password (self-service)';
const CHANGE = 'Change password (self-service)';
const FLOW = 'Self-service password reset flow activity progress';
const BY_ADMIN = 'Reset password (by admin)';

let serial = 0;

/** A row at `clock` (UTC, 2 November 2026) as the audit log writes it. */
function row(
  clock: string,
  activity: string,
  result: AuditRow['result'],
  reason?: string,
  more: Partial<AuditRow> = {},
): AuditRow {
  serial += 1;
  return {
    id: `SSPR_${serial}`,
    at: `2026-11-02T${clock}.000Z`,
    activity,
    result,
    service: 'Self-service Password Management',
    targetId: PERSON,
    details: {},
    ...(reason !== undefined && { reason }),
    ...more,
  };
}

const together = { correlationId: 'c0ffee00-0000-4000-8000-000000000001' };

function only(rows: readonly AuditRow[]) {
  const attempts = joinAttempts(rows);
  assert.equal(attempts.length, 1);
  const [attempt] = attempts;
  assert.ok(attempt);
  return attempt;
}

function ids(attempt: ReturnType<typeof only>): string[] {
  return attempt.meanings.map(({ meaning }) => meaning.id);
}

describe('joinAttempts', () => {
  it('joins a real failure pair: the sentence and the token are one attempt', () => {
    const attempt = only([
      row('10:00:05', RESET, 'failure', 'OnPremisesPolicyViolation', together),
      row('10:00:00', FLOW, 'success', 'User submitted a new password', together),
      row(
        '10:00:06',
        FLOW,
        'failure',
        'User submitted a password that did not meet the requirements of the AD on-prem policy',
        together,
      ),
    ]);
    assert.equal(attempt.outcome, 'failed');
    assert.equal(attempt.operation, 'reset');
    assert.equal(attempt.id, together.correlationId);
    assert.equal(attempt.targetId, PERSON);
    assert.equal(attempt.startedAt, '2026-11-02T10:00:00.000Z');
    assert.equal(attempt.endedAt, '2026-11-02T10:00:06.000Z');
    assert.deepEqual(ids(attempt), [
      'password-submitted',
      'onprem-policy-refused',
      'onprem-policy-refused',
    ]);
  });

  it('reads a successful writeback as Graph lists it, newest first and within one second', () => {
    const attempt = only([
      row('10:00:00', FLOW, 'success', 'User successfully reset password', together),
      row('10:00:00', RESET, 'success', 'Successfully completed reset.', together),
      row('10:00:00', 'Reset user password', 'success', undefined, {
        ...together,
        service: 'Core Directory',
      }),
      row('10:00:00', 'Update StsRefreshTokenValidFrom Timestamp', 'success', undefined, {
        ...together,
        service: 'Core Directory',
      }),
      row('10:00:00', FLOW, 'success', 'User submitted a new password', together),
    ]);
    assert.equal(attempt.outcome, 'succeeded');
    assert.equal(attempt.operation, 'reset');
    assert.equal(attempt.rows.length, 4, 'the refresh-token row is not about passwords');
  });

  it('tells the story of one real person', () => {
    const fuzzy = 'PasswordDoesnotComplyFuzzyPolicy';
    const attempts = joinAttempts([
      row('20:33:21', CHANGE, 'success', 'None'),
      row('20:29:54', BY_ADMIN, 'success', 'Successfully completed reset.'),
      row('20:14:27', FLOW, 'failure', 'Password reset is not enabled for this user', together),
      row('20:14:27', FLOW, 'success', 'User submitted their user ID', together),
      row('20:12:18', CHANGE, 'success', 'None'),
      row('19:55:48', CHANGE, 'failure', fuzzy),
    ]);
    assert.deepEqual(
      attempts.map(({ operation, outcome, byAdministrator }) => [
        operation,
        outcome,
        byAdministrator,
      ]),
      [
        ['change', 'failed', false],
        ['change', 'succeeded', false],
        ['reset', 'failed', false],
        ['admin-reset', 'succeeded', true],
        ['change', 'succeeded', false],
      ],
    );
  });

  it('does not take special success rows for success', () => {
    const cloud = only([
      row('10:00:00', RESET, 'success', 'OnPremisesSuccessCloudFailure', together),
      row('10:00:01', FLOW, 'success', 'User successfully reset password', together),
    ]);
    assert.equal(cloud.outcome, 'succeeded-on-premises-only');

    const blocked = only([row('10:00:00', 'Blocked from self-service password reset', 'success')]);
    assert.equal(blocked.outcome, 'blocked');
    assert.deepEqual(ids(blocked), ['throttled']);
  });

  it('takes a failure that was followed by a success for a success', () => {
    const attempt = only([
      row('10:00:00', RESET, 'failure', 'PasswordDoesnotComplyFuzzyPolicy', together),
      row('10:01:00', RESET, 'success', 'Successfully completed reset.', together),
    ]);
    assert.equal(attempt.outcome, 'succeeded');
    assert.deepEqual(ids(attempt), ['banned-password-cloud', 'password-reset-done']);
  });

  it('keeps the failure when the person then gives up', () => {
    const attempt = only([
      row('10:00:00', RESET, 'failure', 'OnPremisesPolicyViolation', together),
      row('10:05:00', FLOW, 'failure', 'User abandoned while selecting a new password', together),
    ]);
    assert.equal(attempt.outcome, 'failed');
  });

  it('knows giving up from still being at it', () => {
    const abandoned = only([
      row('10:00:00', FLOW, 'success', 'User submitted their user ID', together),
      row('10:05:00', FLOW, 'failure', 'User abandoned after entering their user ID', together),
    ]);
    assert.equal(abandoned.outcome, 'abandoned');
    const busy = only([
      row('10:00:00', FLOW, 'success', 'User submitted their user ID', together),
      row('10:00:30', FLOW, 'success', 'User started the mobile SMS verification option', together),
    ]);
    assert.equal(busy.outcome, 'in-progress');
  });

  it('takes the operation from the row that says how it went', () => {
    const attempt = only([
      row('10:00:00', FLOW, 'success', 'User submitted their user ID', together),
      row('10:00:09', 'Unlock user account (self-service)', 'success', 'None', together),
    ]);
    assert.equal(attempt.operation, 'unlock');
    assert.equal(attempt.outcome, 'succeeded');
  });

  it('lets rows without correlation id stand alone and drops a row seen before', () => {
    const one = row('10:00:00', RESET, 'failure', 'OnPremisesPolicyViolation');
    const other = row('11:00:00', RESET, 'failure', 'OnPremisesPolicyViolation');
    const attempts = joinAttempts([other, one, one, other]);
    assert.deepEqual(
      attempts.map(({ id }) => id),
      [one.id, other.id],
    );
  });

  it('ignores rows that are not about passwords', () => {
    const service = 'Core Directory';
    const rows = [
      row('10:00:00', 'Add member to group', 'success', '', { service }),
      row('10:00:01', 'Update policy', 'success', '', { service }),
      row('10:00:02', 'Update user', 'failure', 'Some reason', { service }),
    ];
    assert.deepEqual(joinAttempts(rows), []);
  });

  it('keeps reasons nobody knows as they stood, and calls the attempt failed', () => {
    const attempt = only([row('10:00:00', RESET, 'failure', 'BrandNewTrouble2027')]);
    assert.deepEqual(attempt.unknownReasons, ['BrandNewTrouble2027']);
    assert.deepEqual(attempt.meanings, []);
    assert.equal(attempt.outcome, 'failed');
  });

  it('reports new words on a success without doubting the success', () => {
    const attempt = only([row('10:00:00', RESET, 'success', 'ShinyNewSuccess')]);
    assert.equal(attempt.outcome, 'succeeded');
    assert.deepEqual(attempt.unknownReasons, ['ShinyNewSuccess']);
  });

  it('calls a failure without a reason unexplained rather than guessing', () => {
    const attempt = only([row('10:00:00', CHANGE, 'failure', 'None')]);
    assert.equal(attempt.outcome, 'failed');
    assert.deepEqual(ids(attempt), ['failed-unexplained']);
    assert.deepEqual(attempt.unknownReasons, []);
  });

  it('names the agent that wrote back, in old and new spellings', () => {
    const agents: readonly (readonly [string, string])[] = [
      ['AADConnect', 'Microsoft Entra Connect'],
      ['AADConnect writeback', 'Microsoft Entra Connect'],
      ['Microsoft Entra Connect', 'Microsoft Entra Connect'],
      ['CloudSync', 'CloudSync'],
      ['None', 'None'],
    ];
    for (const [raw, expected] of agents) {
      const details = { OnPremisesAgent: raw };
      const attempt = only([row('10:00:00', BY_ADMIN, 'success', 'None', { details })]);
      assert.equal(attempt.onPremisesAgent, expected);
    }
  });

  it('knows whose attempt it was when a self-service row names no target', () => {
    const { targetId: _, ...untargeted } = row(
      '10:00:00',
      RESET,
      'failure',
      'ADAdminActionRequired',
    );
    const initiator = { userId: PERSON, ipAddress: '203.0.113.7' };
    const attempt = only([{ ...untargeted, initiator }]);
    assert.equal(attempt.targetId, PERSON);
    assert.equal(attempt.ipAddress, '203.0.113.7');
  });

  it('counts registration as registration, finished or not', () => {
    const done = only([
      row('10:00:00', 'User registered security info', 'success', 'User registered phone'),
    ]);
    assert.deepEqual([done.operation, done.outcome], ['register', 'succeeded']);
    const undone = only([
      row('10:00:00', 'User registered for self-service password reset', 'failure'),
    ]);
    assert.deepEqual(ids(undone), ['registration-unfinished']);
  });
});
