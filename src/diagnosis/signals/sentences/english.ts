import type { Sentences } from './sentences.ts';

export const ENGLISH_SENTENCES: Sentences = {
  'sspr-disabled-tenant': [
    "We're sorry, you can't reset your password at this time because your administrator has disabled password reset for your organization.",
    "We've detected that password reset hasn't been enabled by your administrator. Contact your admin and ask them to enable password reset for your organization.",
    'Password reset has been disabled entirely for this tenant.',
    "You can't reset your own password because password reset isn't turned on for your organization.",
    "The directory isn't enabled for password reset.",
  ],
  'writeback-not-enabled': [
    "We're sorry, you can't reset your password at this time because your administrator hasn't enabled a necessary service for your organization.",
    "We've detected that password writeback hasn't been enabled. Contact your admin and ask them to enable password writeback.",
    "You can't reset your own password because password writeback, how your password changes in the cloud are copied to your organization's on-premises system, isn't turned on for your organization.",
    "You can't reset your own password because password writeback isn't turned on for your organization.",
    'On-premises integration has not been enabled. Learn how to enable password writeback.',
    "User's password is managed on-premises. You can enable Password Writeback to resolve this.",
  ],
  'sspr-policy-not-set': [
    "We're sorry, you can't reset your password at this time because your administrator hasn't configured password reset for your organization.",
    "Your organization hasn't defined a password reset policy. Contact your admin and ask them to define a password reset policy.",
  ],
  'licence-missing-organisation': [
    "We're sorry, you can't reset your password at this time because required licenses are missing from your organization.",
    "Your organization doesn't have the required licenses necessary to perform password reset. Contact your admin and ask them to review the license assignments.",
    "You can't reset your own password because password reset isn't available with your organization's license.",
  ],
  'licence-missing-user': [
    'User does not have a license. You can add a license to the user to resolve this.',
    "The user doesn't have a Microsoft Entra ID license assigned.",
  ],
  'not-in-scope-group': [
    "We're sorry, you can't reset your password at this time because your administrator hasn't configured your account to use password reset.",
    "You aren't a member of a group enabled for password reset. Contact your admin and request to be added to the group.",
    'This user is not a member of the password reset users group. Add this user to that group to resolve this.',
    "You can't reset your own password because you haven't been enabled for password reset.",
  ],
  'sspr-not-enabled-for-user': [
    "You can't reset your own password because password reset isn't turned on for your account.",
    'Password reset is not enabled for this user. Enable password reset under the configure tab to resolve this.',
  ],
  'not-enough-methods': [
    "We're sorry, you can't reset your password at this time because necessary information is missing from your account.",
    'Additional security info is needed to reset your password. To proceed, contact your admin and ask them to reset your password. After you have access to your account, you can register additional security info.',
    "User's account has insufficient authentication methods defined. Add authentication info to resolve this.",
    'The user has only one piece of contact data on file when the policy is set to require two verification methods.',
  ],
  'not-registered': [
    "You can't reset your own password because you haven't registered for password reset.",
  ],
  'onprem-admin-action-required': [
    "We're sorry, we can't reset your password at this time because of a problem with your organization's password reset configuration.",
    'We are unable to reset your password due to an error in your on-premises configuration.',
    "Your organization hasn't properly set up the on-premises configuration for password reset.",
  ],
  'onprem-connectivity': [
    "We're sorry, we can't reset your password at this time because of connectivity issues to your organization. There's no action to take right now, but the problem might be resolved if you try again later.",
    "We can't reset your password due to a poor connection with your on-premises environment.",
    'We cannot change your password at this time. This is due to a temporary connectivity issue, so if you try again later, changing your password may succeed.',
    "We could not reach your on-premises password reset service. Check your sync machine's event log.",
  ],
  'onprem-success-cloud-failure': [
    'Your password has been reset, but you will have to wait a few minutes before the changes reach the cloud.',
    'Your password was reset on-premises but could not be updated in the cloud.',
  ],
  'corporate-policy-sentence': [
    'This password does not meet the length, complexity, age, or history requirements of your corporate password policy.',
    'Unable to update the password. The value provided for the new password does not meet the length, complexity, or history requirements of the domain.',
    'The password does not meet the password policy requirements. Check the minimum password length, password complexity and password history requirements.',
    'Your password does not meet the password policy requirements of the domain.',
  ],
  'onprem-policy-refused': [
    "Unfortunately, you cannot reset this user's password because your on-premises policy does not allow it.",
    'User submitted a password that did not meet the requirements of the AD on-prem policy.',
    'The password does not meet the on-premises Active Directory password policy.',
    'A restriction prevents the password from being changed to the current one specified.',
  ],
  'password-easily-guessed': [
    'Unfortunately, your password contains a word, phrase, or pattern that makes your password easily guessable. Please try again with a different password.',
    "We've seen that password too many times before. Choose something harder to guess.",
    "Choose a password that's harder for people to guess.",
    "Unfortunately, you can't use that password because it contains words or characters that have been blocked by your administrator.",
    'The password that was used appears in the banned password list and cannot be used.',
    "Password doesn't comply with fuzzy policy",
  ],
  throttled: [
    "Please use another option. You've tried to verify your account too many times in the last 1 hour. For security reasons, you'll have to wait 24 hours before you can try again.",
    'The user is prevented from attempting a password reset too many times in a day.',
  ],
  'smart-lockout': [
    'Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.',
    "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
    "You've tried to sign in too many times with an incorrect account or password.",
  ],
  'account-locked': [
    'The referenced account is currently locked out and may not be logged on to.',
    'Your account has been locked. Contact your support person to unlock it, then try again.',
  ],
  'account-disabled': [
    "This user can't sign in because this account is currently disabled.",
    'Logon failure: account currently disabled.',
    'Your account has been disabled. Please see your system administrator.',
    'Your account has been locked because it was disabled by your administrator.',
  ],
  'account-not-set-up': [
    'Your account is not enabled for password reset.',
    "We're sorry, but your administrator has not set up your account for use with this service.",
  ],
  'feature-not-enabled': ['Your administrator has not enabled you to use this feature.'],
  'non-admin-not-automatic': [
    "While we cannot reset non-admin account passwords automatically, we can contact your organization's admin to do it for you.",
  ],
  'contact-failed': [
    'Oops! We encountered an unexpected error while contacting you.',
    'The user is properly configured, but the user is unable to be contacted.',
  ],
  'account-not-verified': ['We could not verify your account.'],
  'contact-info-malformed': [
    'The authentication information for the user is missing or malformed.',
    'The phone number in the directory may be malformed.',
  ],
  'phone-mismatch': [
    'Incorrect phone number specified.',
    'That is not the phone number we have on file. Enter the phone number that is registered for your account.',
    'The user sees an error when validating their phone number.',
  ],
  'code-not-received': [
    'The user never receives the password reset SMS or phone call.',
    'The user never receives the password reset email.',
  ],
  'error-processing-request': ['There is an error processing the request.'],
  'servers-catching-up': [
    'Your password was successfully updated, but our servers take a little time to catch up. Please try signing in again in a few minutes.',
  ],
  'wizard-licence': [
    'Unable to configure password writeback. Ensure you have the required license.',
  ],
  'connect-version-old': [
    'Your version of Azure AD Connect does not support administrators resetting user passwords. Please upgrade.',
  ],
  'reset-in-home-directory': [
    'This is not the home directory for the user. Either the user or an administrator in their home directory can reset the password for this user.',
  ],
  'account-changed-onprem': [
    'We are unable to reset your password because your account information has changed on-premises.',
  ],
  'onprem-reset-problem': [
    "We encountered a problem while resetting the user's on-premises password. Check your sync machine's event log.",
  ],
  'wrong-current-password': [
    'Unable to update the password. The value provided as the current password is incorrect.',
    'The current password you entered is incorrect.',
    'Your old password is incorrect. Please try again.',
    'The user name or password is incorrect.',
  ],
  'user-cannot-change-password': [
    'The password of this user cannot change.',
    'You do not have permission to change your password.',
    'You are not allowed to change your password.',
  ],
  'method-not-allowed': [
    'You must enable another method to use mobile app or hardware token code.',
  ],
  'cookies-disabled': [
    'User tried to reset from a device without cookies enabled.',
    'Your browser does not accept cookies. Please enable cookies and try again.',
  ],
  'onprem-multi-match': [
    'An attempt to get an object failed because there are duplicated entries with the same anchor.',
  ],
  'forest-config-changed': [
    'The operation failed because password synchronization is not enabled on this Management Agent.',
  ],
  'admin-two-gate': [
    "I set a password reset policy, but when an admin account uses password reset, that policy isn't applied.",
  ],
  'admin-role-missing': [
    'You do not have sufficient permissions to reset the password of this user.',
    "You do not have permission to reset this user's password.",
    'Insufficient privileges to complete the operation.',
  ],
  'password-reset-done': ['Your password has been reset.', 'User successfully reset password.'],
  'account-unlocked': ['Your account has been unlocked.'],
  'changed-too-recently': ['The password of this user is too recent to change.'],
  'password-too-weak': [
    'Your password cannot contain your user ID, and needs to be 8-256 characters long, with at least 3 of the following: uppercase letters, lowercase letters, numbers, and symbols.',
    'The specified password does not comply with password complexity requirements. Please provide a different password.',
  ],
};
