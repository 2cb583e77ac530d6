import assert from 'node:assert/strict';
import { lastChangeBefore, minimumAgeEnds } from '../../src/diagnosis/next-change.ts';
import { attemptOf } from './causes/court.ts';

const TRY = '2026-11-20T09:10:00Z';
const SYNCED = { id: 'u', onPremisesSynced: true };
const byHelpdesk = attemptOf({
  operation: 'admin-reset',
  outcome: 'succeeded',
  endedAt: '2026-11-19T17:40:00Z',
});

describe('the last change before a try', () => {
  it('counts a password that the helpdesk set', () => {
    const account = { ...SYNCED, lastPasswordChange: '2026-10-01T08:00:00Z' };
    assert.deepEqual(lastChangeBefore(TRY, account, [byHelpdesk]), {
      at: '2026-11-19T17:40:00Z',
      exact: true,
    });
  });

  it('takes a date minutes after a logged change for the same change, arriving', () => {
    const account = { ...SYNCED, lastPasswordChange: '2026-11-19T17:43:00Z' };
    assert.equal(lastChangeBefore(TRY, account, [byHelpdesk])?.at, '2026-11-19T17:40:00Z');
  });

  it('takes a date hours after it for another change, known only by its arrival', () => {
    const account = { ...SYNCED, lastPasswordChange: '2026-11-20T06:00:00Z' };
    assert.deepEqual(lastChangeBefore(TRY, account, [byHelpdesk]), {
      at: '2026-11-20T06:00:00Z',
      exact: false,
    });
  });

  it('leaves out what came later, failures and unlocks', () => {
    const later = attemptOf({ outcome: 'succeeded', endedAt: '2026-11-20T09:20:00Z' });
    const unlock = attemptOf({ operation: 'unlock', outcome: 'succeeded', endedAt: TRY });
    assert.equal(lastChangeBefore(TRY, SYNCED, [attemptOf({}), unlock, later]), undefined);
  });

  it('is exact for a cloud account', () => {
    const account = { id: 'u', lastPasswordChange: '2026-11-20T06:00:00Z' };
    assert.equal(lastChangeBefore(TRY, account, undefined)?.exact, true);
  });
});

describe('the end of the minimum age', () => {
  it('is counted in hours, over the change to winter time too', () => {
    const ends = minimumAgeEnds({ at: '2026-10-24T12:00:00Z', exact: true }, 24);
    assert.equal(ends.at, '2026-10-25T12:00:00.000Z');
    assert.equal(ends.estimate, false);
  });
});
