import type { CauseId, Scope } from '../../src/diagnosis/cause-id.ts';

/** The first cause, or the scope where there is none. */
export type Expected = CauseId | Exclude<Scope, 'failure'>;

/** Every event of the writeback service, of synchronisation, of the agents: by its number alone. */
export const BY_NUMBER: Readonly<Record<number, Expected>> = {
  31001: 'no-failure',
  31002: 'no-failure',
  31003: 'password-policy-violation',
  31004: 'no-failure',
  31005: 'no-failure',
  31006: 'no-failure',
  31007: 'no-failure',
  31008: 'password-policy-violation',
  31009: 'no-failure',
  31010: 'no-failure',
  31011: 'password-policy-violation',
  31014: 'writeback-onboarding-failed',
  31015: 'no-failure',
  31016: 'writeback-service-down',
  31017: 'no-failure',
  31018: 'no-failure',
  31019: 'no-failure',
  31034: 'writeback-service-down',
  31044: 'writeback-service-down',
  32000: 'undetermined',
  32001: 'writeback-connectivity',
  32002: 'writeback-connectivity',
  32003: 'undetermined',
  32004: 'decryption-key-mismatch',
  32005: 'writeback-onboarding-failed',
  32006: 'writeback-onboarding-failed',
  32007: 'writeback-onboarding-failed',
  32008: 'writeback-connectivity',
  32009: 'auth-token-error',
  32010: 'decryption-key-mismatch',
  32011: 'writeback-onboarding-failed',
  32013: 'writeback-onboarding-failed',
  32014: 'writeback-connectivity',
  32015: 'writeback-connectivity',
  33001: 'ad-unknown-error',
  33002: 'user-not-found-onprem',
  33003: 'multi-match',
  33004: 'ad-permissions',
  33005: 'account-disabled',
  33006: 'account-locked',
  33007: 'wrong-current-password',
  33008: 'password-policy-violation',
  33009: 'onprem-config-generic',
  34001: 'password-policy-violation',
  34002: 'dc-unreachable',
  34003: 'user-not-found-onprem',
  6329: 'password-policy-violation',
  6800: 'writeback-service-down',
  403: 'out-of-scope',
  405: 'out-of-scope',
  656: 'no-failure',
  657: 'no-failure',
  10014: 'no-failure',
  10015: 'no-failure',
  10016: 'banned-password',
  10017: 'banned-password',
  10024: 'no-failure',
  10025: 'no-failure',
  30002: 'banned-password',
  30003: 'banned-password',
  30004: 'banned-password',
  30005: 'banned-password',
  30021: 'banned-password',
  30022: 'banned-password',
  30026: 'banned-password',
  30027: 'banned-password',
  4740: 'account-locked',
};

/** Result codes, whichever event brings them. */
export const BY_RESULT_CODE: Readonly<Record<string, Expected>> = {
  '80230402': 'multi-match',
  '80230405': 'user-not-found-onprem',
  '80230619': 'password-policy-violation',
  '8023061F': 'forest-config-changed',
  '80230626': 'ad-permissions',
  '8023062C': 'ldap-signing-not-configured',
  '80230818': 'dc-unreachable',
  '800700CE': 'connector-account-password-too-long',
};

const READ_ONLY = 'TrackingId: 7344da2c-ab9d-42ef-adea-4a17d07fdeb9, ';

/** Events whose words, companions or source say more than their number. */
export const EVENTS: readonly (readonly [event: object, expected: Expected])[] = [
  // The text over the number.
  [
    {
      eventId: 33004,
      message:
        'Requesting user was denied access to perform the operation on a privileged account.',
    },
    'protected-group',
  ],
  [
    { eventId: 33004, message: 'Access denied. adminCount = 1 on the user object' },
    'protected-group',
  ],
  [
    {
      eventId: 33002,
      message: 'Make sure that the target object is in scope of password sync rule.',
    },
    'out-of-password-sync-scope',
  ],
  [
    { eventId: 6329, message: "The server doesn't contain the LDAP password policy control." },
    'dc-version-too-old',
  ],
  [
    {
      eventId: 6329,
      message:
        'Failed to acquire user information: Contoso\\MSOL_0123. Error Code: ERROR_ACCESS_DENIED',
    },
    'sam-remote-call-restricted',
  ],
  [
    { eventId: 6329, message: 'admaexport.cpp(2939): Failed to acquire user information: 0x6ba' },
    'dc-unreachable',
  ],
  [
    { eventId: 33009, message: 'a 128 bit TLS or SSL connection is required' },
    'ldap-signing-not-configured',
  ],
  [
    { eventId: 33001, message: 'The filename or extension is too long' },
    'connector-account-password-too-long',
  ],
  [
    { eventId: 33001, message: 'CN=Adele,OU=Sales/Marketing,DC=contoso,DC=com hr=80005000' },
    'ou-reserved-character',
  ],
  [{ eventId: 31034, message: 'they do not possess a common algorithm' }, 'tls-disabled'],
  [
    {
      eventId: 32002,
      message: 'The remote server returned an error: (407) Proxy Authentication Required.',
    },
    'writeback-connectivity',
  ],
  [{ eventId: 32009, message: 'Error getting auth token.' }, 'auth-token-error'],
  [
    { eventId: 32001, message: 'The clock of this server is out of sync with the time service.' },
    'server-clock-skew',
  ],
  [
    { eventId: 31011, message: 'This version of Azure AD Connect is no longer supported.' },
    'connect-version-old',
  ],
  // Numbers as strings, other spellings, names instead of numbers.
  [{ eventId: '33005' }, 'account-disabled'],
  [{ eventId: 'Event 33006' }, 'account-locked'],
  [{ name: 'ADUserIncorrectPassword' }, 'wrong-current-password'],
  [{ name: 'ADMultiMatchError', eventId: 33003 }, 'multi-match'],
  [{ message: 'Event ID: 33008' }, 'password-policy-violation'],
  [{ message: `${READ_ONLY}PasswordResetSuccess, Details: unblockUser: True` }, 'no-failure'],
  [{ hr: -2145188327 }, 'password-policy-violation'],
  [{ hr: '2149778969', eventId: 33008 }, 'password-policy-violation'],
  [{ hr: 'hr=0X8023062C' }, 'ldap-signing-not-configured'],
  [{ hr: '8023042' }, 'multi-match'],
  [{ eventId: 33008, hr: '0x00000000' }, 'password-policy-violation'],
  // An event logged beside it.
  [{ eventId: 33001, companionEventId: 6329, companionEvent: 'hr=80230818' }, 'dc-unreachable'],
  [{ eventId: 33001, companionEvent: 'Event ID 6329: 0x80230619' }, 'password-policy-violation'],
  [{ eventId: 31003, companionEventId: '33006' }, 'account-locked'],
  [{ eventId: 31008, companionEventId: 33008 }, 'password-policy-violation'],
  // A success stays one, whatever is quoted beside it.
  [{ eventId: 31002, message: 'Password was reset. Earlier: hr=80230619' }, 'no-failure'],
  [{ eventId: 31015, companionEventId: 31016 }, 'no-failure'],
  [{ eventId: 31013 }, 'writeback-disabled'],
  // The Security log: only a failure is one.
  [
    { eventId: 4724, keywords: 'Audit Failure', subjectAccount: 'MSOL_0123456789ab' },
    'password-policy-violation',
  ],
  [{ eventId: 4724, keywords: 'Audit Success', subjectAccount: 'MSOL_0123456789ab' }, 'no-failure'],
  [{ eventId: 4723, keywords: 'Audit Failure' }, 'password-policy-violation'],
  [{ eventId: 4724, keywords: '0x8010000000000000' }, 'password-policy-violation'],
  [{ eventId: 4724, keywords: '0x8020000000000000' }, 'no-failure'],
  [{ eventId: 4724, keywords: -9218868437227405000 }, 'password-policy-violation'],
  [{ eventId: 4724, keywords: 'FailureAudit', logName: 'Security' }, 'password-policy-violation'],
  [{ eventId: 4724, keywords: 'Überwachung gescheitert' }, 'password-policy-violation'],
  [{ eventId: 4724, keywords: 'Échec de l’audit' }, 'password-policy-violation'],
  [{ eventId: 4724, logName: 'Security' }, 'undetermined'],
  // Unknown numbers of sources that we know; sources that we do not.
  [{ eventId: 32016, source: 'PasswordResetService' }, 'undetermined'],
  [{ eventId: 33010 }, 'undetermined'],
  [{ eventId: 6126, source: 'ADSync' }, 'undetermined'],
  [{ eventId: 33004, source: 'MSSQLSERVER' }, 'out-of-scope'],
  [
    { eventId: 4625, source: 'Microsoft-Windows-Security-Auditing', keywords: 'Audit Failure' },
    'out-of-scope',
  ],
  [{ eventId: 4771, logName: 'Security', keywords: 'Audit Failure' }, 'out-of-scope'],
  [
    { eventId: 1074, source: 'User32', message: 'The process has initiated the restart' },
    'out-of-scope',
  ],
  [
    {
      eventId: 7036,
      source: 'Service Control Manager',
      message: 'The Print Spooler service entered the stopped state.',
    },
    'out-of-scope',
  ],
  [
    {
      eventId: 7036,
      source: 'Service Control Manager',
      message: 'The Microsoft Azure AD Sync service entered the stopped state.',
    },
    'writeback-service-down',
  ],
  [{}, 'undetermined'],
];

/** What stands in the reason column of failed rows. */
export const BY_REASON: Readonly<Record<string, Expected>> = {
  OnPremisesPolicyViolation: 'password-policy-violation',
  OnPremPolicyViolation: 'password-policy-violation',
  PasswordDoesnotComplyFuzzyPolicy: 'banned-password',
  PasswordDoesNotComplyFuzzyPolicy: 'banned-password',
  FuzzyPolicyViolationInvalidPassword: 'banned-password',
  OnPremisesAdminActionRequired: 'onprem-config-generic',
  OnPremAdminActionRequired: 'onprem-config-generic',
  ADAdminActionRequired: 'onprem-config-generic',
  PasswordChangeADAdminActionRequired: 'onprem-config-generic',
  OnPremisesConnectivityFailure: 'writeback-connectivity',
  OnPremisesConnectivityError: 'writeback-connectivity',
  OnPremUserAccountLockedOutOrDisabled: 'account-locked',
  OnPremisesUserAccountLockedOutOrDisabled: 'account-locked',
  UserNotFoundBySspr: 'user-not-found-onprem',
  IncorrectCurrentPassword: 'wrong-current-password',
  PasswordChangeIncorrectCurrentPassword: 'wrong-current-password',
  InvalidNewPasswordWeak: 'password-complexity',
  InvalidNewPasswordContainsMemberName: 'password-complexity',
  OnPremComplexity: 'password-complexity',
  OnPremisesComplexity: 'password-complexity',
  NeedsToHappenOnPrem: 'writeback-disabled',
  WritebackNotEnabled: 'writeback-disabled',
  UserNotLicensed: 'licence-missing',
  UserNotMemberOfScopedAccessGroup: 'sspr-not-enabled-for-user',
  UserNotProperlyConfigured: 'not-enough-methods',
  TenantSSPRFlagDisabled: 'sspr-disabled-tenant',
  SsprNotEnabledInUserPolicy: 'sspr-policy-not-set',
  PartnerServiceSsprInternalServiceError: 'service-outage',
  'A system error has occurred.': 'service-outage',
  SSPR_0029: 'onprem-config-generic',
  'AADSTS120013: PasswordChangeOnPremisesConnectivityFailure': 'writeback-connectivity',
  'Synchronization Engine returned an error hr=80230626': 'ad-permissions',
  'User submitted a password that did not meet the requirements of the AD on-prem policy ':
    'password-policy-violation',
  'User’s account has insufficient authentication methods defined. Add authentication info to resolve this':
    'not-enough-methods',
  'Password reset is not enabled for this user. Enable password reset under the configure tab to resolve this':
    'sspr-not-enabled-for-user',
  "User's password is managed on-premises. You can enable Password Writeback to resolve this":
    'writeback-disabled',
  'User does not have a license. You can add a license to the user to resolve this':
    'licence-missing',
  "We could not reach your on-premises password reset service. Check your sync machine's event log":
    'writeback-connectivity',
  "We encountered a problem while resetting the user's on-premises password. Check your sync machine's event log":
    'onprem-config-generic',
  'This user is not a member of the password reset users group. Add this user to that group to resolve this.':
    'sspr-not-enabled-for-user',
  'Password reset has been disabled entirely for this tenant.': 'sspr-disabled-tenant',
  'User tried to reset from a device without cookies enabled': 'browser-cookies-disabled',
  'User entered too many invalid email verification codes and is blocked for 24 hours': 'throttled',
  'User tried to verify a phone number too many times and is blocked for 24 hours': 'throttled',
  'User abandoned after entering their user ID': 'user-abandoned',
  'User abandoned while selecting a new password': 'user-abandoned',
  'User abandoned after completing the office voice call verification option': 'user-abandoned',
  'User cancelled before passing the required authentication methods': 'user-abandoned',
  'Something that nobody has seen yet': 'undetermined',
  None: 'undetermined',
};

/** Rows that say what they say by their activity. */
export const ACTIVITIES: readonly (readonly [row: object, expected: Expected])[] = [
  [{ activity: 'Blocked from self-service password reset', result: 'success' }, 'throttled'],
  [{ activity: 'Change password (self-service)', result: 'success', reason: 'None' }, 'no-failure'],
  [{ activity: 'Unlock user account (self-service)', result: 'success' }, 'no-failure'],
  [{ activity: 'Unlock user account (self-service)', result: 'failure' }, 'undetermined'],
  [{ activity: 'User started password reset', result: 'success' }, 'no-failure'],
  [{ activity: 'Admin started password reset', result: 'success' }, 'no-failure'],
  [{ activity: 'Reset user password', result: 'success' }, 'no-failure'],
  [
    {
      activity: 'Reset user password',
      result: 'failure',
      reason: 'Insufficient privileges to complete the operation.',
    },
    'admin-role-missing',
  ],
  [
    { activity: 'User registered for self-service password reset', result: 'success' },
    'no-failure',
  ],
  [
    { activity: 'User registered for self-service password reset', result: 'failure' },
    'not-registered',
  ],
  [{ activity: 'User canceled security info registration', result: 'success' }, 'not-registered'],
  [{ activity: 'Enable password writeback for directory', result: 'success' }, 'no-failure'],
  [
    { activity: 'Disable password writeback for directory', result: 'success' },
    'writeback-disabled',
  ],
  [
    { activity: 'Enable password writeback for directory', result: 'failure' },
    'writeback-onboarding-failed',
  ],
  [
    {
      activity: 'Reset password (self-service)',
      result: 'success',
      reason: 'OnPremisesSuccessCloudFailure',
    },
    'cloud-policy-mismatch',
  ],
  // The activity is missing or unknown, the reason is not.
  [
    { activity: '', result: 'failure', reason: 'OnPremisesPolicyViolation' },
    'password-policy-violation',
  ],
  [
    { activity: 'Kennwort zurücksetzen', result: 'failure', reason: 'ADAdminActionRequired' },
    'onprem-config-generic',
  ],
  [{ activity: '', result: 'failure', reason: 'words nobody knows' }, 'undetermined'],
  [{ activity: 'Sign-in activity', result: 'failure', reason: 'AADSTS50126' }, 'out-of-scope'],
  [{ activity: 'Add member to group', result: 'success' }, 'out-of-scope'],
  [
    {
      activity: 'Update user',
      result: 'failure',
      reason: 'Microsoft.Online.DirectoryServices.ObjectNotFoundException',
    },
    'out-of-scope',
  ],
  [{ activity: 'Delete conditional access policy', result: 'success' }, 'out-of-scope'],
];
