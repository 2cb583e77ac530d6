import assert from 'node:assert/strict';
import { minimumPasswordAge } from '../../../src/diagnosis/causes/minimum-password-age.ts';
import { attemptOf, verdictOf } from './court.ts';

const SYNCED = { id: 'u', onPremisesSynced: true };
const A_DAY = { name: 'Default Domain Policy', minimumAgeHours: 24 };
const REFUSED = { log: ['onprem-policy-refused'], attempt: attemptOf({}) };
const THIS_MORNING = '2026-11-20T06:00:00Z';
const LAST_MONTH = '2026-10-20T06:00:00Z';

const stories = [
  { story: 'inside the window', changed: THIS_MORNING, level: 'likely' },
  { story: 'after the window', changed: LAST_MONTH, level: 'ruled-out' },
  { story: 'one second before its end', changed: '2026-11-19T09:10:01Z', level: 'likely' },
  { story: 'at its end', changed: '2026-11-19T09:10:00Z', level: 'ruled-out' },
  { story: 'with no date', changed: undefined, level: 'possible' },
  { story: 'with a date after the try', changed: '2026-11-20T09:12:00Z', level: 'possible' },
  { story: 'inside, but says no', changed: THIS_MORNING, answer: 'no', level: 'possible' },
  { story: 'after, but says yes', changed: LAST_MONTH, answer: 'yes', level: 'likely' },
  { story: 'with no date, says no', changed: undefined, answer: 'no', level: 'ruled-out' },
];

describe('minimum-password-age', () => {
  for (const { story, changed, answer, level } of stories) {
    it(`is ${level} for a refusal ${story}`, () => {
      const verdict = verdictOf(minimumPasswordAge, {
        ...REFUSED,
        account: changed ? { ...SYNCED, lastPasswordChange: changed } : SYNCED,
        passwordPolicy: A_DAY,
        ...(answer && { answers: { 'changed-recently': answer } }),
      });
      assert.equal(verdict?.level, level);
    });
  }

  it('says when it ends, and that the date may be a synchronisation time', () => {
    const account = { ...SYNCED, lastPasswordChange: THIS_MORNING };
    const verdict = verdictOf(minimumPasswordAge, { ...REFUSED, account, passwordPolicy: A_DAY });
    assert.deepEqual(verdict?.worksAt, {
      at: '2026-11-21T06:00:00.000Z',
      basis: 'last-change-and-minimum-age',
      estimate: true,
    });
  });

  it('says nothing without a refusal or a word of failure', () => {
    const account = { ...SYNCED, lastPasswordChange: THIS_MORNING };
    assert.equal(verdictOf(minimumPasswordAge, { account, passwordPolicy: A_DAY }), undefined);
  });

  it('keeps out of what the log explains otherwise', () => {
    const verdict = verdictOf(minimumPasswordAge, {
      log: ['not-in-scope-group'],
      account: { ...SYNCED, lastPasswordChange: THIS_MORNING },
      passwordPolicy: A_DAY,
      report: { operation: 'reset', meanings: [] },
    });
    assert.equal(verdict, undefined);
  });
});
