import assert from 'node:assert/strict';
import { explain, type Foreign } from '../../src/diagnosis/explain.ts';
import {
  ACTIVITIES,
  BY_NUMBER,
  BY_REASON,
  BY_RESULT_CODE,
  EVENTS,
  type Expected,
} from './expectations.ts';

const AT = '2026-11-02T10:01:19.5796748Z';

function understood(foreign: Foreign): string {
  const explained = explain(foreign, { now: AT });
  if (typeof explained === 'string') return explained;
  return explained.diagnosis.candidates[0]?.id ?? explained.scope;
}

function check(foreign: Foreign, expected: Expected): void {
  assert.equal(understood(foreign), expected, JSON.stringify(foreign));
}

interface Said {
  readonly activity?: string;
  readonly result?: string;
  readonly reason?: string;
}

const SERVICE = 'Self-service Password Management';

/** The same row in each of the shapes in which it is handed round. */
const SHAPES: Readonly<Record<string, (said: Said) => object>> = {
  'a row of Graph': ({ activity, result, reason }) => ({
    id: 'SSPR_1',
    activityDisplayName: activity,
    activityDateTime: AT,
    result,
    resultReason: reason,
    initiatedBy: { user: null, app: null },
    targetResources: [],
  }),
  'a row of Log Analytics': ({ activity, result, reason }) => ({
    TimeGenerated: AT,
    OperationName: activity,
    Result: result,
    ResultReason: reason ?? '',
    TargetResources: '[]',
    AdditionalDetails: '[]',
  }),
  'an Event Hub record': ({ activity, result, reason }) => ({
    time: AT,
    category: 'AuditLogs',
    operationName: activity,
    Level: 4,
    properties: {
      activityDisplayName: activity,
      activityDateTime: AT,
      result: result === 'success' ? 0 : 1,
      resultReason: reason ?? '',
      initiatedBy: {},
    },
  }),
  'an Event Hub body': (said) => ({ records: [SHAPES['an Event Hub record']?.(said)] }),
  "a line of the portal's download": ({ activity, result, reason }) => ({
    'Date (UTC)': AT,
    Activity: activity,
    Result: result,
    ResultReason: reason ?? '',
  }),
};

describe('what to expect of', () => {
  it('events, by number', () => {
    for (const [number, expected] of Object.entries(BY_NUMBER)) {
      check({ event: { eventId: Number(number) } }, expected);
      check({ event: { eventId: number, keywords: 'Classic', logName: 'Application' } }, expected);
    }
  });

  it('events and reasons that somebody types', () => {
    for (const [number, expected] of Object.entries(BY_NUMBER)) {
      for (const text of [`event ${number}`, `Event ID: ${number}`, `explain event ${number}`]) {
        check({ text }, expected);
      }
    }
    for (const [reason, expected] of Object.entries(BY_REASON)) {
      if (reason.startsWith('User ')) check({ text: reason }, expected);
    }
  });

  it('events with words, pasted as JSON', () => {
    for (const [event, expected] of EVENTS) {
      if ('eventId' in event) check({ text: JSON.stringify(event) }, expected);
    }
  });

  it('result codes, in every spelling and beside the events that bring them', () => {
    for (const [code, expected] of Object.entries(BY_RESULT_CODE)) {
      const spellings = [code, `0x${code}`, code.toLowerCase(), `0x${code.toLowerCase()}`];
      for (const hr of spellings) check({ event: { hr } }, expected);
      for (const eventId of [6329, 33001, 33004, 33008, 33009, 31003]) {
        check({ event: { eventId, hr: code } }, expected);
        check({ event: { eventId, message: `error hr=${code}, message=x` } }, expected);
      }
    }
  });

  it('events with words, companions and sources', () => {
    for (const [event, expected] of EVENTS) check({ event }, expected);
  });

  it('reasons of failed rows, whatever failed and in whichever shape the row comes', () => {
    const activities = [
      'Reset password (self-service)',
      'Change password (self-service)',
      'Reset password (by admin)',
      'Unlock user account (self-service)',
      'Self-service password reset flow activity progress',
    ];
    for (const [reason, expected] of Object.entries(BY_REASON)) {
      for (const activity of activities) {
        for (const shape of Object.values(SHAPES)) {
          check({ audit: shape({ activity, reason, result: 'failure' }) }, expected);
        }
      }
    }
  });

  it('rows of the service under a name in another language', () => {
    for (const [reason, expected] of Object.entries(BY_REASON)) {
      const row = { loggedByService: SERVICE, activityDisplayName: 'パスワードのリセット' };
      check({ audit: { ...row, result: 'failure', resultReason: reason } }, expected);
    }
  });

  it('activities', () => {
    for (const [said, expected] of ACTIVITIES) {
      for (const shape of Object.values(SHAPES)) check({ audit: shape(said) }, expected);
    }
  });

  it('sign-ins that ask for a new password', () => {
    const failed = (code: number) => ({
      createdDateTime: AT,
      appDisplayName: 'Office 365',
      status: { errorCode: code, failureReason: 'x' },
    });
    check({ audit: failed(120004) }, 'password-complexity');
    check({ audit: failed(120013) }, 'writeback-connectivity');
    check({ audit: failed(50076) }, 'out-of-scope');
    check(
      { audit: { OperationName: 'Sign-in activity', ResultType: '120018' } },
      'banned-password',
    );
    check({ audit: { OperationName: 'Sign-in activity', ResultType: '0' } }, 'out-of-scope');
  });
});
