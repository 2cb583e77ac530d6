import assert from 'node:assert/strict';
import { AADSTS_CODES, aadstsCodesIn } from '../../../src/diagnosis/signals/aadsts-codes.ts';
import { activityOf } from '../../../src/diagnosis/signals/activities.ts';
import { reasonOf } from '../../../src/diagnosis/signals/audit-reasons.ts';
import { parseEvent } from '../../../src/diagnosis/signals/event.ts';
import { hrCodesIn, normaliseHr } from '../../../src/diagnosis/signals/hr-codes.ts';
import { MEANINGS, meaning, meaningOrUndefined } from '../../../src/diagnosis/signals/meanings.ts';
import { ssprCodesIn } from '../../../src/diagnosis/signals/sspr-codes.ts';
import { tokenMeaning, tokensIn } from '../../../src/diagnosis/signals/tokens.ts';

/** Written from Microsoft's tables by hand: what is listed here must be known, whatever the tables in src say. */
const REASONS: readonly (readonly [reason: string, result: string, meaning: string])[] = [
  ['User submitted their user ID', 'success', 'flow-started'],
  ['User was presented with verification options', 'success', 'verification-offered'],
  ['User started the mobile SMS verification option', 'success', 'verification-started'],
  ['User completed the mobile SMS verification option', 'success', 'verification-completed'],
  ['User started the mobile voice call verification option', 'success', 'verification-started'],
  ['User completed the mobile voice call verification option', 'success', 'verification-completed'],
  ['User started the email verification option', 'success', 'verification-started'],
  ['User completed the email verification option', 'success', 'verification-completed'],
  ['User started the security questions verification option', 'success', 'verification-started'],
  [
    'User completed the security questions verification option',
    'success',
    'verification-completed',
  ],
  [
    'User started the mobile app notification verification option',
    'success',
    'verification-started',
  ],
  [
    'User completed the mobile app notification verification option',
    'success',
    'verification-completed',
  ],
  ['User started the mobile app code verification option', 'success', 'verification-started'],
  ['User completed the office voice call verification option', 'success', 'verification-completed'],
  ['User submitted a new password', 'success', 'password-submitted'],
  ['User successfully reset password', 'success', 'password-reset-done'],
  ['Successfully completed reset.', 'success', 'password-reset-done'],
  [
    'User submitted a password that did not meet the requirements of the AD on-prem policy',
    'failure',
    'onprem-policy-refused',
  ],
  ['Password reset is not enabled for this user', 'failure', 'sspr-not-enabled-for-user'],
  [
    'Password reset is not enabled for this user. Enable password reset under the configure tab to resolve this',
    'failure',
    'sspr-not-enabled-for-user',
  ],
  [
    "User's account has insufficient authentication methods defined. Add authentication info to resolve this ",
    'failure',
    'not-enough-methods',
  ],
  [
    'User does not have a license. You can add a license to the user to resolve this',
    'failure',
    'licence-missing-user',
  ],
  [
    "User's password is managed on-premises. You can enable Password Writeback to resolve this",
    'failure',
    'managed-on-premises',
  ],
  [
    "We could not reach your on-premises password reset service. Check your sync machine's event log",
    'failure',
    'onprem-connectivity',
  ],
  [
    "We encountered a problem while resetting the user's on-premises password. Check your sync machine's event log",
    'failure',
    'onprem-reset-problem',
  ],
  [
    'This user is not a member of the password reset users group. Add this user to that group to resolve this.',
    'failure',
    'not-in-scope-group',
  ],
  [
    'Password reset has been disabled entirely for this tenant. See [here] to resolve this.',
    'failure',
    'sspr-disabled-tenant',
  ],
  ['User tried to reset from a device without cookies enabled', 'failure', 'cookies-disabled'],
  [
    'User entered too many invalid SMS verification codes and is blocked for 24 hours',
    'failure',
    'throttled',
  ],
  [
    'User tried mobile phone voice verification too many times and is blocked for 24 hours',
    'failure',
    'throttled',
  ],
  [
    'User tried office phone voice verification too many times and is blocked for 24 hours',
    'failure',
    'throttled',
  ],
  [
    'User tried to answer security questions too many times and is blocked for 24 hours',
    'failure',
    'throttled',
  ],
  [
    'User tried to verify a phone number too many times and is blocked for 24 hours',
    'failure',
    'throttled',
  ],
  ['User abandoned before selecting a new password', 'failure', 'user-abandoned'],
  ['User abandoned while selecting a new password', 'failure', 'user-abandoned'],
  ['User abandoned after entering their user ID', 'failure', 'user-abandoned'],
  [
    'User abandoned after starting the email verification option',
    'failure',
    'abandoned-at-verification',
  ],
  [
    'User abandoned after starting the mobile SMS verification option',
    'failure',
    'abandoned-at-verification',
  ],
  [
    'User abandoned after completing the mobile voice call verification option',
    'failure',
    'user-abandoned',
  ],
  [
    'User abandoned after completing the office voice call verification option',
    'failure',
    'user-abandoned',
  ],
  [
    'User abandoned after starting the security questions option',
    'failure',
    'abandoned-at-verification',
  ],
  ['User canceled before passing the required authentication methods', 'failure', 'user-cancelled'],
  ['User cancelled before submitting a new password', 'failure', 'user-cancelled'],
  [
    'User contacted an admin after trying the email verification option',
    'failure',
    'contacted-admin',
  ],
  [
    'User contacted an admin after trying the mobile SMS verification option',
    'failure',
    'contacted-admin',
  ],
  [
    'User contacted an admin after trying the mobile voice call verification option',
    'failure',
    'contacted-admin',
  ],
  [
    'User contacted an admin after trying the office voice call verification option',
    'failure',
    'contacted-admin',
  ],
  [
    'User contacted an admin after trying the security question verification option',
    'failure',
    'contacted-admin-after-questions',
  ],
  ['OnPremisesPolicyViolation', 'failure', 'onprem-policy-refused'],
  ['PasswordDoesnotComplyFuzzyPolicy', 'failure', 'banned-password-cloud'],
  ['FuzzyPolicyViolationInvalidPassword', 'failure', 'banned-password-cloud'],
  ['OnPremisesAdminActionRequired', 'failure', 'onprem-admin-action-required'],
  ['ADAdminActionRequired', 'failure', 'onprem-admin-action-required'],
  ['OnPremisesConnectivityFailure', 'failure', 'onprem-connectivity'],
  ['OnPremisesConnectivityError', 'failure', 'onprem-connectivity'],
  ['OnPremisesSuccessCloudFailure', 'success', 'onprem-success-cloud-failure'],
  ['Write failed with hr=80230619', 'failure', 'onprem-policy-refused'],
  ['OnPremUserAccountLockedOutOrDisabled', 'failure', 'account-locked-or-disabled'],
  ['UserNotFoundBySspr', 'failure', 'user-not-found-onprem'],
  ['IncorrectCurrentPassword', 'failure', 'wrong-current-password'],
  ['InvalidNewPasswordWeak', 'failure', 'password-too-weak'],
  ['InvalidNewPasswordContainsMemberName', 'failure', 'password-contains-name'],
  ['OnPremComplexity', 'failure', 'onprem-complexity-refused'],
  ['OnPremSuccessCloudFail', 'failure', 'onprem-success-cloud-failure'],
  ['NeedsToHappenOnPrem', 'failure', 'managed-on-premises'],
  ['UserNotLicensed', 'failure', 'licence-missing-organisation'],
  ['UserNotMemberOfScopedAccessGroup', 'failure', 'not-in-scope-group'],
  ['UserNotProperlyConfigured', 'failure', 'not-enough-methods'],
  ['TenantSSPRFlagDisabled', 'failure', 'sspr-disabled-tenant'],
  ['WritebackNotEnabled', 'failure', 'writeback-not-enabled'],
  ['SspRNotEnabledInUserPolicy', 'failure', 'sspr-policy-not-set'],
];

const EVENTS: Readonly<Record<number, string>> = {
  31001: 'writeback-started',
  31002: 'writeback-succeeded',
  31003: 'onprem-policy-or-permission',
  31004: 'writeback-started',
  31005: 'writeback-set-up',
  31006: 'writeback-started',
  31007: 'writeback-succeeded',
  31008: 'onprem-policy-or-permission',
  31009: 'writeback-started',
  31010: 'writeback-succeeded',
  31011: 'onprem-policy-or-permission',
  31012: 'writeback-taken-down',
  31013: 'writeback-taken-down',
  31014: 'offboarding-failed',
  31015: 'writeback-service-started',
  31016: 'writeback-service-stopped',
  31017: 'writeback-set-up',
  31018: 'writeback-set-up',
  31019: 'heartbeat-sent',
  31034: 'service-bus-listener-error',
  31044: 'writeback-not-working',
  32000: 'writeback-unknown-error',
  32001: 'service-bus-unreachable',
  32002: 'service-bus-unreachable',
  32003: 'request-invalid',
  32004: 'decryption-key-mismatch',
  32005: 'writeback-configuration-unreadable',
  32006: 'early-dirsync-configuration',
  32007: 'writeback-configuration-unreadable',
  32008: 'service-answer-invalid',
  32009: 'auth-token-error',
  32010: 'crypto-error',
  32011: 'onboarding-failed',
  32012: 'early-dirsync-configuration',
  32013: 'offboarding-failed',
  32014: 'service-bus-retry',
  32015: 'heartbeat-failed',
  33001: 'ad-unknown-error',
  33002: 'user-not-found-onprem',
  33003: 'onprem-multi-match',
  33004: 'ad-access-denied',
  33005: 'account-disabled-onprem',
  33006: 'account-locked-onprem',
  33007: 'wrong-current-password',
  33008: 'onprem-policy-refused',
  33009: 'ad-configuration-error',
  34001: 'onprem-policy-or-permission',
  34002: 'dc-unreachable',
  34003: 'user-not-found-onprem',
  6329: 'onprem-policy-or-permission',
  6800: 'writeback-endpoint-not-started',
  403: 'not-writeback',
  405: 'not-writeback',
  611: 'hash-sync-failed',
  656: 'hash-sync-progress',
  657: 'hash-sync-progress',
  10014: 'dc-agent-accepted',
  10015: 'dc-agent-accepted',
  10016: 'banned-password-dc-agent',
  10017: 'banned-password-dc-agent',
  10024: 'dc-agent-audit-only',
  10025: 'dc-agent-audit-only',
  30002: 'banned-password-dc-agent',
  30003: 'banned-password-dc-agent',
  30004: 'banned-password-dc-agent',
  30005: 'banned-password-dc-agent',
  30007: 'dc-agent-audit-only',
  30009: 'dc-agent-audit-only',
  30021: 'banned-password-dc-agent',
  30022: 'banned-password-dc-agent',
  30026: 'banned-password-dc-agent',
  30027: 'banned-password-dc-agent',
};

const HR: Readonly<Record<string, string>> = {
  '80230619': 'onprem-policy-refused',
  '8023061F': 'forest-config-changed',
  '80230626': 'ad-access-denied',
  '80230402': 'onprem-multi-match',
  '8023062C': 'ldap-signing-not-configured',
  '80230818': 'dc-unreachable',
  '800700CE': 'connector-password-too-long',
  '80231367': 'privileged-account-denied',
  '80230405': 'user-not-found-onprem',
  '80005000': 'ou-reserved-character',
};

const SSPR: Readonly<Record<number, string>> = {
  9: 'sspr-disabled-tenant',
  10: 'writeback-not-enabled',
  11: 'sspr-policy-not-set',
  12: 'licence-missing-organisation',
  13: 'not-in-scope-group',
  14: 'not-enough-methods',
  29: 'onprem-admin-action-required',
  30: 'onprem-connectivity',
};

const AADSTS: readonly number[] = [
  120000, 120002, 120003, 120004, 120005, 120008, 120011, 120012, 120013, 120014, 120015, 120016,
  120018, 120020, 120021,
];

const ACTIVITIES: readonly string[] = [
  'Enable password writeback for directory',
  'Disable password writeback for directory',
  'Blocked from self-service password reset',
  'Change password (self-service)',
  'Reset password (by admin)',
  'Reset password (self-service)',
  'Security info saved for self-service password reset',
  'Self-service password reset flow activity progress',
  'Self serve password reset flow activity progress',
  'Unlock user account (self-service)',
  'User registered for self-service password reset',
  'User Password Registration',
  'User Password Reset',
  'Admins requires the user to reset their password',
  'User started password reset',
  'user started password reset',
  'User started password change',
  'Admin started password reset',
  'User registered security info',
  'User registered all required security info',
  'User started security info registration',
  'User canceled security info registration',
  'User cancelled security info registration',
  'User deleted security info',
  'Admin registered security info',
  'Change user password',
  'Reset password',
  'Reset user password',
  'Set force change user password',
  'Credential Registration',
];

describe('the known machine words', () => {
  for (const [reason, result, expected] of REASONS) {
    it(`reason "${reason}" (${result}) is ${expected}`, () => {
      assert.equal(reasonOf(reason, '', result)?.meaning.id, expected);
    });
  }

  for (const [id, expected] of Object.entries(EVENTS)) {
    it(`event ${id} is ${expected}`, () => {
      const { meanings } = parseEvent({ eventId: Number(id) });
      assert.deepEqual(
        meanings.map(({ meaning }) => meaning.id),
        [expected],
      );
    });
  }

  for (const [code, expected] of Object.entries(HR)) {
    it(`hr ${code} is ${expected}, with and without 0x, in any case`, () => {
      for (const spelling of [
        code,
        `0x${code.toLowerCase()}`,
        `hr=${code}`,
        `HR ${code}`,
        `(hr=0x${code})`,
      ]) {
        assert.equal(hrCodesIn(spelling)[0]?.meaning.id, expected, spelling);
        assert.equal(normaliseHr(spelling), code, spelling);
      }
    });
  }

  for (const [number, expected] of Object.entries(SSPR)) {
    it(`SSPR code ${number} is ${expected} in every spelling`, () => {
      const four = number.padStart(4, '0');
      for (const spelling of [
        `SSPR_${four}`,
        `sspr-${four}`,
        `SSPR ${four}`,
        `SSPR_0${number}`,
        `sspr${number}`,
        `SSPR_${four.replace(/0/g, 'O')}`.replace(/O$/, '0'),
      ]) {
        assert.equal(
          ssprCodesIn(`it says ${spelling}: sorry`)[0]?.recognised?.meaning.id,
          expected,
          spelling,
        );
      }
    });
  }

  it('knows the sign-in codes of a password change', () => {
    for (const code of AADSTS) {
      assert.ok(AADSTS_CODES[code], String(code));
      assert.equal(aadstsCodesIn(`AADSTS${code}: something`).length, 1, String(code));
    }
  });

  it('knows the activities in old and new spellings', () => {
    for (const activity of ACTIVITIES) assert.ok(activityOf(activity), activity);
  });

  it('does not take other activities for password activities', () => {
    for (const activity of [
      'Add member to group',
      'Update policy',
      'Update user',
      'GroupLifecyclePolicies_Get',
      '',
    ]) {
      assert.equal(activityOf(activity), undefined, activity);
    }
  });
});

describe('machine words nobody documented', () => {
  it('are not given a meaning', () => {
    assert.equal(
      reasonOf('SomethingEntirelyNew', 'Reset password (self-service)', 'failure'),
      undefined,
    );
    assert.equal(ssprCodesIn('SSPR_0042')[0]?.recognised, undefined);
    assert.equal(ssprCodesIn('SSPR_0042')[0]?.number, 42);
    assert.deepEqual(hrCodesIn('hr=80231234'), []);
    assert.deepEqual(aadstsCodesIn('AADSTS50076 and the number 120013'), []);
    for (const eventId of [32016, 33010, 31020])
      assert.deepEqual(parseEvent({ eventId }).meanings, []);
  });

  it('are recognised by a telling part, with less than full certainty', () => {
    const near: readonly (readonly [string, string])[] = [
      ['OnPremPasswordPolicyViolationV2', 'onprem-policy-refused'],
      ['CustomFuzzyPolicyFailure', 'banned-password-cloud'],
      ['CloudSyncConnectivityFailure', 'onprem-connectivity'],
      ['HybridAdminActionRequired', 'onprem-admin-action-required'],
      ['UserLockedOut', 'account-locked'],
    ];
    for (const [reason, expected] of near) {
      const said = reasonOf(reason, '', 'failure');
      assert.equal(said?.meaning.id, expected, reason);
      assert.ok(said.score < 1, reason);
    }
  });
});

describe('spelling', () => {
  it('ignores case, blanks, a full stop and curly apostrophes', () => {
    for (const spelling of [
      '  onpremisespolicyviolation ',
      'OnPremises PolicyViolation',
      'ONPREMISESPOLICYVIOLATION.',
    ]) {
      assert.equal(tokenMeaning(spelling), 'onprem-policy-refused', spelling);
    }
    assert.equal(
      reasonOf('User’s account  has insufficient authentication methods defined.')?.meaning.id,
      'not-enough-methods',
    );
  });

  it('finds enumeration names inside a text, also behind PasswordChange', () => {
    const text =
      'AADSTS120018 PasswordChangePasswordDoesnotComplyFuzzyPolicy and UserNotLicensed = 12';
    const ids = tokensIn(text).map(({ meaning }) => meaning.id);
    assert.deepEqual(ids, ['banned-password-cloud', 'licence-missing-organisation']);
  });

  it('mends the digit Microsoft lost', () => {
    assert.equal(normaliseHr('HR 8023042'), '80230402');
  });
});

describe('meanings', () => {
  it('throws on an id no table has', () => {
    assert.throws(() => meaning('no-such-meaning'), /no-such-meaning/);
    assert.equal(meaningOrUndefined('toString'), undefined);
  });

  it('point at causes only where something went wrong or is worth a remark', () => {
    // Somebody's success can be what stops everybody else.
    const { 'writeback-taken-down': takenDown, ...others } = MEANINGS;
    assert.deepEqual(Object.keys(takenDown?.points ?? {}), ['writeback-disabled']);
    for (const { id, outcome, points } of Object.values(others)) {
      if (outcome === 'succeeded' || outcome === 'progress') assert.deepEqual(points, {}, id);
    }
  });

  it('never point at a cause they exclude', () => {
    for (const { id, points, excludes = [] } of Object.values(MEANINGS)) {
      for (const cause of excludes) assert.equal(points[cause], undefined, `${id}: ${cause}`);
    }
  });
});
