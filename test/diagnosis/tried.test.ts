import assert from 'node:assert/strict';
import type { AuditRow } from '../../src/diagnosis/attempt.ts';
import { joinAttempts } from '../../src/diagnosis/attempts.ts';
import { triedOf } from '../../src/diagnosis/tried.ts';

const FLOW = 'Self-service password reset flow activity progress';
const RESET = 'Reset password (self-service)';
const CHANGE = 'Change password (self-service)';

type Row = readonly [activity: string, result: AuditRow['result'], reason: string];

function tried(...rows: readonly Row[]) {
  const [attempt] = joinAttempts(
    rows.map(([activity, result, reason], n) => ({
      ...{ id: `row-${n}`, at: `2026-03-09T08:00:0${n}.000Z`, correlationId: 'c-1', activity },
      ...{ result, reason, targetId: 'Person-1', details: {} },
      initiator: { ipAddress: '203.0.113.7' },
    })),
  );
  assert.ok(attempt);
  return triedOf(attempt);
}

describe('what was tried', () => {
  it('names the attempt, its time, address and account', () => {
    const { attemptId, at, address, userId } = tried([
      FLOW,
      'success',
      'User submitted their user ID',
    ]);
    assert.deepEqual(
      [attemptId, at, address, userId],
      ['c-1', '2026-03-09T08:00:00.000Z', '203.0.113.7', 'person-1'],
    );
  });

  it('reads the methods from the sentences of the reset page', () => {
    const { methods } = tried(
      [FLOW, 'success', 'User started the mobile SMS verification option'],
      [FLOW, 'success', 'User started the mobile voice call verification option'],
      [FLOW, 'success', 'User completed the email verification option'],
      [FLOW, 'success', 'User started the security questions verification option'],
      [FLOW, 'success', 'User started the mobile app notification verification option'],
    );
    assert.deepEqual(methods, ['sms', 'voice', 'email', 'questions', 'app-notification']);
  });

  const blocked: Row = ['Blocked from self-service password reset', 'success', ''];
  const codes: Row = [
    FLOW,
    'failure',
    'User entered too many invalid SMS verification codes and is blocked for 24 hours',
  ];
  const begun: Row = [FLOW, 'success', 'User started the email verification option'];
  const passed: Row = [FLOW, 'success', 'User completed the email verification option'];
  const policy: Row = [RESET, 'failure', 'OnPremisesPolicyViolation'];
  for (const [what, rows, identity] of [
    ['a block', [blocked], 'unproven'],
    ['wrong codes', [begun, codes], 'unproven'],
    ['a step that failed', [[FLOW, 'failure', begun[2]]], 'unproven'],
    [
      'giving up in the verification',
      [begun, [FLOW, 'failure', 'User abandoned after starting the email verification option']],
      'unproven',
    ],
    ['a wrong present password', [[CHANGE, 'failure', 'IncorrectCurrentPassword']], 'unproven'],
    ['a reason that nobody knows', [[RESET, 'failure', 'SomethingNewHappened']], 'unproven'],
    ['a refused new password', [policy], 'proven'],
    ['a banned password', [[CHANGE, 'failure', 'PasswordDoesnotComplyFuzzyPolicy']], 'proven'],
    [
      'an outage behind the verification',
      [passed, [RESET, 'failure', 'OnPremisesConnectivityFailure']],
      'proven',
    ],
    ['a success', [[RESET, 'success', 'Successfully completed reset.']], 'proven'],
    [
      'not being allowed to',
      [[FLOW, 'failure', 'Password reset is not enabled for this user']],
      'refused',
    ],
    [
      'too few methods',
      [
        [
          FLOW,
          'failure',
          "User's account has insufficient authentication methods defined. Add authentication info to resolve this ",
        ],
      ],
      'refused',
    ],
    ['an outage', [[RESET, 'failure', 'OnPremisesConnectivityFailure']], 'refused'],
  ] as const) {
    it(`${what} leaves who it was ${identity}`, () => {
      assert.equal(tried(...(rows as readonly Row[])).identity, identity);
    });
  }
});
