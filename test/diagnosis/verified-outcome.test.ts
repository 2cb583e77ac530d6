import assert from 'node:assert/strict';
import type { AuditRow } from '../../src/diagnosis/attempt.ts';
import { joinAttempts } from '../../src/diagnosis/attempts.ts';
import type { Account } from '../../src/diagnosis/evidence.ts';
import { verifiedOutcome } from '../../src/diagnosis/verified-outcome.ts';

const SINCE = '2026-03-09T08:00:00.000Z';
const AT = '2026-03-09T08:10:00.000Z';
const SYNCED: Account = { id: 'person-1', onPremisesSynced: true };
const CLOUD: Account = { id: 'person-1' };

function row(activity: string, some: Partial<AuditRow> = {}): AuditRow {
  return {
    ...{ id: activity, at: AT, correlationId: 'c-1', activity, result: 'success' },
    ...{ reason: 'Successfully completed reset.', targetId: 'person-1', details: {} },
    ...some,
  };
}

const own = (some?: Partial<AuditRow>) => row('Reset password (self-service)', some);
const admin = (agent?: string) =>
  row('Reset password (by admin)', { details: agent ? { OnPremisesAgent: agent } : {} });
const halfway = own({ reason: 'OnPremisesSuccessCloudFailure' });

function where(rows: readonly AuditRow[], account: Account | undefined) {
  const seen = { attempts: joinAttempts(rows), account, since: SINCE };
  return verifiedOutcome(seen)?.where;
}

describe('the verified outcome', () => {
  for (const [what, rows, account, expected] of [
    ['a self-service reset of a synchronised account', [own()], SYNCED, 'on-premises'],
    [
      'a self-service change of one',
      [row('Change password (self-service)', { reason: 'None' })],
      SYNCED,
      'on-premises',
    ],
    ['an unlock of one', [row('Unlock user account (self-service)')], SYNCED, 'on-premises'],
    ['a reset of an account of the cloud', [own()], CLOUD, 'cloud'],
    [
      'a reset of an account that was synchronised once',
      [own()],
      { ...CLOUD, onPremisesSynced: false },
      'cloud',
    ],
    ['a reset of an account that could not be read', [own()], undefined, undefined],
    [
      'an administrator’s reset that names the agent',
      [admin('Microsoft Entra Connect')],
      SYNCED,
      'on-premises',
    ],
    [
      'the same where the account could not be read',
      [admin('CloudSync')],
      undefined,
      'on-premises',
    ],
    ['an administrator’s reset by no agent', [admin('None')], SYNCED, 'cloud-only'],
    ['an administrator’s reset that does not say', [admin()], SYNCED, 'cloud-only'],
    ['an administrator’s reset in the cloud', [admin('None')], CLOUD, 'cloud'],
    [
      'a trace of the directory alone',
      [row('Reset user password', { reason: '' })],
      SYNCED,
      'cloud-only',
    ],
    ['Active Directory before the cloud', [halfway], SYNCED, 'on-premises-first'],
    [
      'the cloud that has followed',
      [halfway],
      { ...SYNCED, lastPasswordChange: '2026-03-09T08:12:00.000Z' },
      'on-premises',
    ],
    [
      'a failure',
      [own({ result: 'failure', reason: 'OnPremisesPolicyViolation' })],
      SYNCED,
      undefined,
    ],
    ['a hash that arrived', [row('Change user password', { reason: '' })], SYNCED, undefined],
    ['what was before', [own({ at: SINCE })], SYNCED, undefined],
    ['security info that was saved', [row('User registered security info')], SYNCED, undefined],
  ] as const) {
    it(`of ${what}: ${expected ?? 'nothing is claimed'}`, () => {
      assert.equal(where(rows, account), expected);
    });
  }

  it('is that of the newest success, at its time', () => {
    const later = own({ ...{ id: 'later', correlationId: 'c-2', at: '2026-03-09T08:20:00.000Z' } });
    const seen = { attempts: joinAttempts([admin('None'), later]), account: SYNCED, since: SINCE };
    assert.deepEqual(verifiedOutcome(seen), {
      where: 'on-premises',
      at: later.at,
      operation: 'reset',
    });
  });
});
