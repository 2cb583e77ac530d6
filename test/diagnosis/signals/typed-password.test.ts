import assert from 'node:assert/strict';
import { recognise } from '../../../src/diagnosis/signals/recognise.ts';

describe('a typed password', () => {
  const typed = [
    'my password is Hunter2!',
    'new pw: sommer2024',
    'Passwort lautet Geheim123',
    "it won't take Tr0ub4dor&3 as my new password",
    'Xk9#mPq2vL',
  ];
  for (const text of typed) {
    it(`is seen in “${text}”`, () => assert.equal(recognise(text).passwordTyped, true));
  }

  const innocent = [
    'my password is expired',
    'the password is not accepted',
    'I got SSPR_0029 what now',
    'AADSTS120004',
    'error hr=80230626 on the server',
    'User_7a408bdd-7d97-4574-8511-dd747b56465d',
    'anna.meier2@contoso.com cannot reset',
    'https://aka.ms/sspr2Setup!',
    'TrackingId: 60d5e89a-b890-413f-9e25-a047734afe9f, Reason: Synchronization Engine',
    'failed at 2024-05-02T09:14:00Z',
    'Event ID 33004 from PasswordResetService',
  ];
  for (const text of innocent) {
    it(`is not seen in “${text}”`, () => assert.equal(recognise(text).passwordTyped, false));
  }

  it('never comes back in the recognised words', () => {
    const { found } = recognise('reset worked but Tr0ub4dor&3 no, still the old password works');
    assert.ok(found.length > 0);
    assert.ok(!JSON.stringify(found).includes('Tr0ub4dor'));
  });
});
