import assert from 'node:assert/strict';
import { joinAttempts } from '../../src/diagnosis/attempts.ts';
import { type Account, evidenceOf } from '../../src/diagnosis/evidence.ts';
import { passwordExpiry } from '../../src/diagnosis/password-expiry.ts';
import { found } from '../../src/diagnosis/piece.ts';

const NOW = '2026-03-09T08:00:00.000Z';
const DAY = 24 * 3_600_000;
const ago = (days: number) => new Date(Date.parse(NOW) - days * DAY).toISOString();

interface Given {
  readonly setDaysAgo?: number;
  readonly maximum?: number;
  readonly validity?: number;
  readonly account?: Partial<Account>;
}

function daysLeft({ setDaysAgo = 80, maximum = 90, validity, account }: Given) {
  const seen = evidenceOf({
    account: found({
      id: 'p',
      onPremisesSynced: true,
      lastPasswordChange: ago(setDaysAgo),
      ...account,
    }),
    ...(maximum && { passwordPolicy: found({ name: 'Default', maximumAgeDays: maximum }) }),
    ...(validity && {
      domain: found({
        name: 'contoso.com',
        authentication: 'Managed',
        passwordValidityDays: validity,
      }),
    }),
  });
  const expiry = passwordExpiry(seen, NOW);
  return expiry && (Date.parse(expiry.at) - Date.parse(NOW)) / DAY;
}

const NEVER = ['DisablePasswordExpiration'];

describe('the expiry of a password', () => {
  for (const [what, given, left] of [
    ['ten days before', {}, 10],
    ['a fortnight before', { setDaysAgo: 76 }, 14],
    ['earlier', { setDaysAgo: 75.9 }, undefined],
    ['once it has expired', { setDaysAgo: 91 }, undefined],
    ['without a maximum age', { maximum: 0 }, undefined],
    [
      'of an account of the cloud that never expires',
      { account: { onPremisesSynced: false, passwordPolicies: NEVER } },
      undefined,
    ],
    [
      'of a synchronised account, whose mark is the cloud’s own',
      { account: { passwordPolicies: NEVER } },
      10,
    ],
    [
      'by the domain, for an account of the cloud',
      { account: { onPremisesSynced: false }, validity: 85 },
      5,
    ],
    [
      'by a domain where nothing expires',
      { account: { onPremisesSynced: false }, validity: 2_147_483_647 },
      undefined,
    ],
    ['by the policy alone, for a synchronised account', { validity: 85 }, 10],
  ] as const) {
    it(`is ${left ?? 'not'} mentioned ${what}`, () => assert.equal(daysLeft(given), left));
  }

  it('is not mentioned of a password that was replaced meanwhile', () => {
    const account = found({ id: 'p', onPremisesSynced: true, lastPasswordChange: ago(80) });
    const row = {
      ...{
        id: 'r',
        at: ago(1),
        activity: 'Reset password (self-service)',
        result: 'success' as const,
      },
      ...{ reason: 'Successfully completed reset.', targetId: 'p', details: {} },
    };
    const attempts = found(joinAttempts([row]));
    const passwordPolicy = found({ name: 'Default', maximumAgeDays: 90 });
    assert.equal(passwordExpiry(evidenceOf({ account, attempts, passwordPolicy }), NOW), undefined);
  });
});
