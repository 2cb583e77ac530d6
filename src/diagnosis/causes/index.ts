import type { Cause } from '../cause.ts';
import { accountDisabled } from './account-disabled.ts';
import { accountLocked } from './account-locked.ts';
import { adPermissions } from './ad-permissions.ts';
import { adUnknownError } from './ad-unknown-error.ts';
import { adminRoleMissing } from './admin-role-missing.ts';
import { adminSsprDisabled } from './admin-sspr-disabled.ts';
import { adminTwoGatePolicy } from './admin-two-gate-policy.ts';
import { alreadyRegistered } from './already-registered.ts';
import { authTokenError } from './auth-token-error.ts';
import { bannedPassword } from './banned-password.ts';
import { browserCookiesDisabled } from './browser-cookies-disabled.ts';
import { cloudPolicyMismatch } from './cloud-policy-mismatch.ts';
import { cloudSyncAgent } from './cloud-sync-agent.ts';
import { connectVersionOld } from './connect-version-old.ts';
import { connectorAccountPasswordTooLong } from './connector-account-password-too-long.ts';
import { contactInfoMalformed } from './contact-info-malformed.ts';
import { dcUnreachable } from './dc-unreachable.ts';
import { dcVersionTooOld } from './dc-version-too-old.ts';
import { decryptionKeyMismatch } from './decryption-key-mismatch.ts';
import { federatedUser } from './federated-user.ts';
import { forestConfigChanged } from './forest-config-changed.ts';
import { guestUser } from './guest-user.ts';
import { inheritanceDisabled } from './inheritance-disabled.ts';
import { ldapSigningNotConfigured } from './ldap-signing-not-configured.ts';
import { licenceMissing } from './licence-missing.ts';
import { lostVerificationDevice } from './lost-verification-device.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { minimumPasswordAge } from './minimum-password-age.ts';
import { multiMatch } from './multi-match.ts';
import { notEnoughMethods } from './not-enough-methods.ts';
import { notRegistered } from './not-registered.ts';
import { onpremConfigGeneric } from './onprem-config-generic.ts';
import { ouReservedCharacter } from './ou-reserved-character.ts';
import { outOfPasswordSyncScope } from './out-of-password-sync-scope.ts';
import { passwordComplexity } from './password-complexity.ts';
import { passwordFilter } from './password-filter.ts';
import { passwordHistory } from './password-history.ts';
import { passwordNeverExpiresFlag } from './password-never-expires-flag.ts';
import { passwordNotSyncedYet } from './password-not-synced-yet.ts';
import { passwordPolicyViolation } from './password-policy-violation.ts';
import { phoneMismatch } from './phone-mismatch.ts';
import { protectedGroup } from './protected-group.ts';
import { samRemoteCallRestricted } from './sam-remote-call-restricted.ts';
import { serverClockSkew } from './server-clock-skew.ts';
import { serviceOutage } from './service-outage.ts';
import { smartLockoutCloud } from './smart-lockout-cloud.ts';
import { ssprDisabledTenant } from './sspr-disabled-tenant.ts';
import { ssprNotEnabledForUser } from './sspr-not-enabled-for-user.ts';
import { ssprPolicyNotSet } from './sspr-policy-not-set.ts';
import { throttled } from './throttled.ts';
import { tlsDisabled } from './tls-disabled.ts';
import { unlockOptionNotAvailable } from './unlock-option-not-available.ts';
import { userAbandoned } from './user-abandoned.ts';
import { userCannotChangePassword } from './user-cannot-change-password.ts';
import { userNotFoundOnprem } from './user-not-found-onprem.ts';
import { verificationCodeNotReceived } from './verification-code-not-received.ts';
import { windowsLogonScreenConfig } from './windows-logon-screen-config.ts';
import { writebackConnectivity } from './writeback-connectivity.ts';
import { writebackDisabled } from './writeback-disabled.ts';
import { writebackOnboardingFailed } from './writeback-onboarding-failed.ts';
import { writebackServiceDown } from './writeback-service-down.ts';
import { writebackUnsupportedPath } from './writeback-unsupported-path.ts';
import { wrongCurrentPassword } from './wrong-current-password.ts';

/** Every cause with a judge. Order is precedence among equals: the narrower and surer cause stands first. */
export const CAUSES: readonly Cause[] = [
  // A reset cannot work for this account, whatever else is true.
  guestUser,
  accountDisabled,
  throttled,
  // Somebody resets for somebody else.
  adminRoleMissing,
  writebackUnsupportedPath,
  // The browser or the computer stands in the way.
  browserCookiesDisabled,
  unlockOptionNotAvailable,
  windowsLogonScreenConfig,
  // The page turns the person away at the door, in the order in which it checks.
  adminSsprDisabled,
  ssprDisabledTenant,
  ssprPolicyNotSet,
  ssprNotEnabledForUser,
  adminTwoGatePolicy,
  contactInfoMalformed,
  methodNotAllowed,
  notRegistered,
  notEnoughMethods,
  alreadyRegistered,
  writebackDisabled,
  federatedUser,
  licenceMissing,
  // Proving who you are.
  lostVerificationDevice,
  verificationCodeNotReceived,
  phoneMismatch,
  // The new password is refused; the refusal that names no rule stands last.
  wrongCurrentPassword,
  bannedPassword,
  minimumPasswordAge,
  passwordHistory,
  passwordComplexity,
  passwordFilter,
  passwordNeverExpiresFlag,
  userCannotChangePassword,
  passwordPolicyViolation,
  smartLockoutCloud,
  accountLocked,
  // From the cloud to the sync server; a line that is down stands for all that can bring it down.
  writebackOnboardingFailed,
  authTokenError,
  decryptionKeyMismatch,
  serverClockSkew,
  tlsDisabled,
  writebackServiceDown,
  connectVersionOld,
  writebackConnectivity,
  // From the sync server to the domain controller; "something on premises" stands for all of these.
  dcVersionTooOld,
  ldapSigningNotConfigured,
  forestConfigChanged,
  connectorAccountPasswordTooLong,
  dcUnreachable,
  ouReservedCharacter,
  protectedGroup,
  adPermissions,
  samRemoteCallRestricted,
  inheritanceDisabled,
  cloudSyncAgent,
  multiMatch,
  adUnknownError,
  onpremConfigGeneric,
  // Nothing is sure of these unless a word says so outright.
  outOfPasswordSyncScope,
  userNotFoundOnprem,
  // And back again.
  cloudPolicyMismatch,
  passwordNotSyncedYet,
  serviceOutage,
  userAbandoned,
];
