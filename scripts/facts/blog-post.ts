import {
  card,
  cause,
  changed,
  code,
  event,
  eventText,
  evidence,
  item,
  page,
  reason,
  runbook,
  type SourceDocument,
  sentence,
} from './item.ts';

export const BLOG_POST: SourceDocument = {
  id: 'blog',
  title: 'Password Writeback in Azure AD Connect',
  published: 'blog post, June 2023',
  sections: [
    {
      title: 'The laboratory',
      items: [
        item(
          'domain-policy',
          'A usual domain policy: 24 passwords remembered, 42 days at most, one day at least, 7 characters, complexity on. (Reversible encryption is off and cannot refuse a password.)',
          evidence('passwordPolicy'),
          page('env/policy.example.json', '"historyCount": 24'),
          page('env/policy.example.json', '"maximumAgeDays": 42'),
          page('env/policy.example.json', '"minimumAgeDays": 1'),
          page('env/policy.example.json', '"minimumLength": 7'),
          page('env/policy.example.json', '"complexity": true'),
        ),
        changed(
          'licence',
          'Writeback is part of Azure Active Directory P1 and P2.',
          'Microsoft Entra ID P1 and P2.',
          cause('licence-missing'),
          runbook('licence-missing', 'Microsoft Entra ID P1 or P2'),
        ),
        item(
          'real-time',
          'Writeback happens at once, while the person waits.',
          cause('cloud-policy-mismatch'),
          runbook('writeback-unsupported-path', 'At once'),
        ),
      ],
    },
    {
      title: 'Which account is used',
      items: [
        item(
          'account-name',
          '“View or export current configuration” shows the account under the synchronised directory.',
          runbook(
            'ad-permissions',
            'View or export current configuration > Synchronized Directories',
          ),
        ),
        item('right-reset', 'Right: Reset password.', runbook('ad-permissions', 'Reset password')),
        item(
          'right-lockout-time',
          'Right: write lockoutTime.',
          runbook('ad-permissions', 'Write lockoutTime'),
        ),
        item(
          'right-pwd-last-set',
          'Right: write pwdLastSet.',
          runbook('ad-permissions', 'Write pwdLastSet'),
        ),
        item(
          'right-unexpire',
          'Extended right Unexpire Password on the root of each domain.',
          runbook('ad-permissions', 'Unexpire Password'),
        ),
      ],
    },
    {
      title: 'Enabling the portal and password reset',
      items: [
        item(
          'selected-or-all',
          'Password reset has to be set to “Selected” or “All”.',
          cause('sspr-not-enabled-for-user'),
          evidence('resetPolicy'),
          runbook('sspr-disabled-tenant', 'choose “Selected” and a group, or “All”'),
        ),
        item(
          'none',
          'Set to “None”, the page speaks of the organisation’s licence and of SSPR_0012.',
          code('licence-missing-organisation', 'SSPR_0012'),
          sentence(
            'licence-missing-organisation',
            "You can't reset your own password because password reset isn't available with your organization's license.",
          ),
          cause('sspr-disabled-tenant'),
          runbook('licence-missing', 'where password reset was set to “None”'),
        ),
        item(
          'in-the-group',
          'Where it is “Selected”, the person has to be in the group.',
          runbook('sspr-not-enabled-for-user', 'Members > Add members'),
        ),
      ],
    },
    {
      title: 'Password writeback is not enabled',
      items: [
        item(
          'on-premises-integration',
          'Password reset > On-premises integration shows whether writeback is on.',
          runbook('writeback-disabled', 'Password reset > On-premises integration'),
        ),
        item(
          'not-enabled-administrator',
          'The page says that on-premises integration has not been enabled.',
          sentence('writeback-not-enabled', 'On-premises integration has not been enabled.'),
        ),
        item(
          'not-enabled-person',
          'The person reads that writeback is not turned on for the organisation.',
          sentence(
            'writeback-not-enabled',
            "You can't reset your own password because password writeback, how your password changes in the cloud are copied to your organization's on-premises system, isn't turned on for your organization",
          ),
          cause('writeback-disabled'),
        ),
        item(
          'wizard',
          'Turning writeback on in the wizard: Configure, Customize synchronization options, Optional features, Password writeback.',
          runbook(
            'writeback-disabled',
            'Configure > Customize synchronization options > Optional features > Password writeback',
          ),
        ),
        changed(
          'wizard-administrator',
          'The wizard asks for a Global Administrator.',
          'Hybrid Identity Administrator is enough.',
          runbook('writeback-onboarding-failed', 'Hybrid Identity Administrator'),
        ),
        changed(
          'powershell',
          'Turning writeback on and off with Set-ADSyncAADPasswordResetConfiguration, and what it answers.',
          'The one-line command of the post has lost a line break.',
          runbook('writeback-disabled', 'Set-ADSyncAADPasswordResetConfiguration -Connector'),
          runbook('writeback-disabled', 'Password Reset Configuration for AAD connector'),
        ),
      ],
    },
    {
      title: 'How long it takes to work',
      items: [
        item(
          'thirty-minutes',
          'It shows within minutes; after 30 minutes start a delta synchronisation or restart ADSync.',
          runbook('writeback-disabled', 'after 30 minutes'),
          runbook('writeback-disabled', 'Start-ADSyncSyncCycle -PolicyType Delta'),
          runbook('writeback-disabled', 'restart the ADSync service'),
        ),
        item(
          'sync-account',
          'The On-Premises Directory Synchronization Service Account must be able to sign in, without multifactor authentication.',
          runbook(
            'writeback-service-down',
            'On-Premises Directory Synchronization Service Account',
          ),
        ),
      ],
    },
    {
      title: 'Some people cannot reset their password',
      items: [
        item(
          'portal-sentence',
          'The page says that length, complexity, age or history do not fit, even for a long password.',
          sentence(
            'corporate-policy-sentence',
            'This password does not meet the length, complexity, age, or history requirements of your corporate password policy.',
          ),
          cause('password-policy-violation'),
          card('questions.which-message.answers.corporate-policy', 'age or history'),
        ),
        item(
          'audit-log',
          'The audit log of the person shows the failed rows.',
          evidence('attempts'),
        ),
        item(
          'flow-progress',
          '“Self-service password reset flow activity progress”: the password did not meet the on-premises policy.',
          reason(
            'onprem-policy-refused',
            'User submitted a password that did not meet the requirements of the AD on-prem policy',
          ),
        ),
        item(
          'reset-row',
          '“Reset password (self-service)”: OnPremisesPolicyViolation.',
          reason('onprem-policy-refused', 'OnPremisesPolicyViolation'),
        ),
        item(
          'security-4724',
          'On the domain controller: Security event 4724, Audit Failure, by the account MSOL_….',
          event('4724 PasswordResetAttempt'),
          eventText(
            'onprem-policy-refused',
            "Event ID: 4724 Keywords: Audit Failure An attempt was made to reset an account's password",
          ),
          runbook('password-policy-violation', 'event 4724, Audit Failure, by the Connect account'),
        ),
        item(
          'minimum-age',
          'First common reason: the password was changed within the minimum age.',
          cause('minimum-password-age'),
          card('questions.changed-recently.ask', 'set or changed in the last day or two'),
        ),
        item(
          'cannot-change',
          'Second common reason: the account is set not to change its password.',
          cause('user-cannot-change-password'),
          runbook('user-cannot-change-password', 'clear “User cannot change password”'),
        ),
      ],
    },
  ],
};
