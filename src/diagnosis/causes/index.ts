import type { Cause } from '../cause.ts';
import { accountDisabled } from './account-disabled.ts';
import { accountLocked } from './account-locked.ts';
import { adPermissions } from './ad-permissions.ts';
import { adminSsprDisabled } from './admin-sspr-disabled.ts';
import { adminTwoGatePolicy } from './admin-two-gate-policy.ts';
import { bannedPassword } from './banned-password.ts';
import { cloudPolicyMismatch } from './cloud-policy-mismatch.ts';
import { federatedUser } from './federated-user.ts';
import { guestUser } from './guest-user.ts';
import { licenceMissing } from './licence-missing.ts';
import { minimumPasswordAge } from './minimum-password-age.ts';
import { notEnoughMethods } from './not-enough-methods.ts';
import { notRegistered } from './not-registered.ts';
import { onpremConfigGeneric } from './onprem-config-generic.ts';
import { passwordComplexity } from './password-complexity.ts';
import { passwordFilter } from './password-filter.ts';
import { passwordHistory } from './password-history.ts';
import { passwordNotSyncedYet } from './password-not-synced-yet.ts';
import { passwordPolicyViolation } from './password-policy-violation.ts';
import { protectedGroup } from './protected-group.ts';
import { serviceOutage } from './service-outage.ts';
import { smartLockoutCloud } from './smart-lockout-cloud.ts';
import { ssprDisabledTenant } from './sspr-disabled-tenant.ts';
import { ssprNotEnabledForUser } from './sspr-not-enabled-for-user.ts';
import { ssprPolicyNotSet } from './sspr-policy-not-set.ts';
import { throttled } from './throttled.ts';
import { userAbandoned } from './user-abandoned.ts';
import { userCannotChangePassword } from './user-cannot-change-password.ts';
import { verificationCodeNotReceived } from './verification-code-not-received.ts';
import { writebackConnectivity } from './writeback-connectivity.ts';
import { writebackDisabled } from './writeback-disabled.ts';
import { wrongCurrentPassword } from './wrong-current-password.ts';

/** Every cause with a judge. Order is precedence among equals: the narrower and surer cause stands first. */
export const CAUSES: readonly Cause[] = [
  // A reset cannot work for this account, whatever else is true.
  guestUser,
  accountDisabled,
  throttled,
  // The page turns the person away at the door, in the order in which it checks.
  adminSsprDisabled,
  ssprDisabledTenant,
  ssprPolicyNotSet,
  ssprNotEnabledForUser,
  adminTwoGatePolicy,
  notRegistered,
  notEnoughMethods,
  writebackDisabled,
  federatedUser,
  licenceMissing,
  // Proving who you are.
  verificationCodeNotReceived,
  // The new password is refused; the refusal that names no rule stands last.
  wrongCurrentPassword,
  bannedPassword,
  minimumPasswordAge,
  passwordHistory,
  passwordComplexity,
  passwordFilter,
  userCannotChangePassword,
  passwordPolicyViolation,
  smartLockoutCloud,
  accountLocked,
  // On the way to Active Directory and back.
  writebackConnectivity,
  protectedGroup,
  adPermissions,
  onpremConfigGeneric,
  cloudPolicyMismatch,
  passwordNotSyncedYet,
  serviceOutage,
  userAbandoned,
];
