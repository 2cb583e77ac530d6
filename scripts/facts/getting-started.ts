import {
  activity,
  card,
  cause,
  changed,
  code,
  event,
  evidence,
  item,
  knowledge,
  page,
  reason,
  runbook,
  type SourceDocument,
} from './item.ts';

export const GETTING_STARTED: SourceDocument = {
  id: 'start',
  title: 'Getting started with Password Management',
  published: 'Microsoft, March 2017',
  sections: [
    {
      title: 'Top tips',
      items: [
        item(
          'licence-organisation',
          'The organisation needs at least one licence.',
          cause('licence-missing'),
          evidence('licences'),
          runbook('licence-missing', 'SSPR_0012 speaks of the organisation'),
        ),
        item(
          'licence-not-enforced',
          'A person without a licence is not stopped, but the organisation is out of compliance.',
          runbook('licence-missing', 'does not check each person’s licence strictly'),
          card('causes.licence-missing.because.licence-not-assigned', 'may add to the trouble'),
        ),
        item(
          'test-with-a-person',
          'Test with an ordinary person: an administrator gets the policy for administrators.',
          cause('admin-two-gate-policy'),
          runbook('sspr-not-enabled-for-user', 'Administrators follow a policy of their own'),
        ),
        item(
          'administrator-roles',
          'That policy holds for every administrator role.',
          evidence('roles'),
          knowledge('roles#TWO_GATE_ROLES', 'Global Administrator'),
          knowledge('roles#TWO_GATE_ROLES', 'Helpdesk Administrator'),
          knowledge('roles#TWO_GATE_ROLES', 'Password Administrator'),
        ),
        item(
          'one-gate-trial',
          'One proof is enough in the first 30 days of a trial.',
          knowledge('roles#ONE_GATE_EXCEPTIONS', '"trialDays":30'),
          runbook('admin-two-gate-policy', 'the first 30 days of a trial'),
        ),
        item(
          'one-gate-no-domain',
          'One proof is enough without a domain of one’s own and without synchronisation.',
          knowledge('roles#ONE_GATE_EXCEPTIONS', 'withoutCustomDomainAndSync'),
          runbook('admin-two-gate-policy', 'without a custom domain and without synchronisation'),
        ),
        item(
          'two-gate',
          'Two proofs are asked for after the trial, with a domain of one’s own, or with synchronisation.',
          cause('admin-two-gate-policy'),
          card('causes.admin-two-gate-policy.happened', 'in two ways'),
        ),
        changed(
          'gate-methods',
          'What counts: authentication e-mail, alternate e-mail, authentication phone, mobile phone, office phone.',
          'E-mail, phone and the Authenticator app; no security questions.',
          runbook('admin-two-gate-policy', 'two of: e-mail, phone, authenticator app'),
        ),
        item(
          'pre-populate',
          'Contact data entered beforehand spares people the registration.',
          cause('not-registered'),
          runbook('not-registered', 'works without registration when it is well formed'),
          card('causes.not-registered.because.nothing-registered-but-contact-data', 'may serve'),
        ),
        item(
          'first-password',
          'New people can set their first password by a reset, so that no temporary one has to be sent.',
          runbook('not-registered', 'can set their first password'),
        ),
        item(
          'windows-sign-in',
          'On a joined device the reset can be started from the Windows sign-in screen.',
          cause('windows-logon-screen-config'),
        ),
        item(
          'event-viewer',
          'Event Viewer on the Connect server, Application log, sources PasswordResetService and ADSync.',
          evidence('events'),
          runbook('onprem-config-generic', 'Event Viewer > Windows Logs > Application'),
        ),
        item(
          'needs-permissions',
          'The rights in Active Directory have to be set.',
          cause('ad-permissions'),
          knowledge('ad-permissions#AD_PERMISSIONS', 'Reset password'),
        ),
        item(
          'needs-ports',
          'Firewall ports have to be open outward.',
          knowledge('endpoints#ENDPOINTS', '443'),
        ),
        item(
          'needs-addresses',
          'Addresses such as Service Bus have to be allowed.',
          knowledge('endpoints#ENDPOINTS', '*.servicebus.windows.net'),
        ),
        changed(
          'needs-idle',
          'Proxy and firewall must not cut idle connections; 10 minutes are recommended in this place.',
          'Two to three minutes, as the same document says further down.',
          knowledge('timeouts#MINUTES', '"idleConnection":{"least":2,"better":3}'),
          runbook('writeback-connectivity', 'two to three minutes'),
        ),
        item(
          'audit-log',
          'The audit log shows who registers and resets.',
          evidence('attempts'),
          page('README.md', 'Open the audit log once'),
        ),
        item(
          'support-information',
          'Microsoft’s support asks for certain information.',
          card('cards.escalate-form.text', 'I pass on what I found'),
          runbook('service-outage', 'SID and CID'),
        ),
      ],
    },
    {
      title: 'Prerequisites of password reset',
      items: [
        changed(
          'licence-cloud',
          'Cloud-only people need Azure AD Premium, Basic or a paid Office 365 licence.',
          'Microsoft 365 Business Standard or higher.',
          runbook('licence-missing', 'Microsoft 365 Business Standard'),
        ),
        changed(
          'licence-on-premises',
          'People from Active Directory need Azure AD Premium.',
          'Microsoft Entra ID P1 or P2.',
          knowledge('licences#WRITEBACK_PLANS', 'AAD_PREMIUM'),
          cause('licence-missing'),
        ),
        item(
          'accounts-with-licence',
          'One administrator and one test person exist and have the licence.',
          runbook(
            'licence-missing',
            'the administrator who sets it up and the person who tests it',
          ),
        ),
      ],
    },
    {
      title: 'Step 1: Configure password reset policy',
      items: [
        item(
          'configure-hidden',
          'The settings are hidden when the administrator has no licence.',
          runbook(
            'licence-missing',
            'the administrator who sets it up and the person who tests it',
          ),
        ),
        changed(
          'toggle',
          'Turn on “users enabled for password reset” and save.',
          'Entra ID > Password reset > Properties: “Selected” or “All”.',
          cause('sspr-disabled-tenant'),
          runbook('sspr-disabled-tenant', 'then Save'),
        ),
        item(
          'hidden-until-on',
          'More settings appear once it is on.',
          runbook('sspr-policy-not-set', 'until another one is turned on'),
        ),
        item(
          'administrators-own',
          'The policy is for people, not for administrators; those need two proofs.',
          cause('admin-two-gate-policy'),
          card('because.administrators-have-own-policy', 'Microsoft’s own reset policy'),
        ),
        item(
          'two-challenges',
          'Two proofs may be asked of people as well.',
          cause('not-enough-methods'),
          evidence('resetPolicy'),
          runbook('not-enough-methods', 'Number of methods required to reset'),
        ),
      ],
    },
    {
      title: 'Step 2: Add contact data',
      items: [
        item(
          'data-portal',
          'Contact data can be entered in the portals.',
          runbook('not-registered', 'Add authentication method'),
        ),
        item(
          'data-sync',
          'Contact data can be synchronised from Active Directory.',
          knowledge('phone-format#SYNCED_FROM', 'telephoneNumber'),
          runbook('contact-info-malformed', 'comes from Active Directory (telephoneNumber)'),
        ),
        item(
          'data-powershell',
          'Contact data can be set with PowerShell.',
          runbook('contact-info-malformed', 'Update-MgUser'),
        ),
        changed(
          'data-register',
          'People can register at aka.ms/ssprsetup.',
          'https://aka.ms/mysecurityinfo.',
          runbook('not-registered', 'https://aka.ms/mysecurityinfo'),
        ),
        item(
          'data-require',
          'Registration can be required at sign-in.',
          runbook('not-registered', 'Require users to register when signing in'),
        ),
        item(
          'verify',
          'Registering means proving a mobile phone, another e-mail address or security questions.',
          activity('User registered for self-service password reset'),
          activity('User registered security info'),
          evidence('registration'),
        ),
        item(
          'office-phone',
          'An office phone entered by an administrator counts as well.',
          runbook('contact-info-malformed', 'the office phone comes from Active Directory'),
        ),
      ],
    },
    {
      title: 'Step 3: Reset your password as a user',
      items: [
        item(
          'flow-user-id',
          'The page asks for the user ID first.',
          reason('flow-started', 'User submitted their user ID'),
          card('questions.how-far.answers.start', 'at the start'),
        ),
        item(
          'flow-options',
          'It offers what is registered.',
          reason('verification-offered', 'User was presented with verification options'),
          cause('method-not-allowed'),
        ),
        item(
          'flow-own-number',
          'Before a call the person has to enter the whole number.',
          cause('phone-mismatch'),
          card('causes.phone-mismatch.why', 'the whole registered number'),
        ),
        item(
          'flow-proof',
          'A call to be answered with #, a code by e-mail, or another proof.',
          reason('verification-started', 'User started the mobile voice verification option'),
          reason('verification-completed', 'User completed the email verification option'),
          cause('verification-code-not-received'),
        ),
        item(
          'flow-second-proof',
          'A method that was used is not offered for the second proof.',
          cause('not-enough-methods'),
        ),
        item(
          'flow-new-password',
          'The new password has to meet the rules of the cloud.',
          reason('password-submitted', 'User submitted a new password'),
          code('password-too-weak', 'AADSTS120002'),
          cause('password-complexity'),
        ),
        item(
          'flow-done',
          'It works at once with the new password.',
          reason('password-reset-done', 'User successfully reset password'),
          cause('password-not-synced-yet'),
        ),
      ],
    },
    {
      title: 'Writeback prerequisites',
      items: [
        changed(
          'writeback-licence',
          'Azure AD Premium.',
          'Microsoft Entra ID P1 or P2.',
          cause('licence-missing'),
          runbook('writeback-disabled', 'Microsoft Entra ID P1 or P2'),
        ),
        item(
          'pdc-emulator',
          'Connect has to reach the PDC emulator, even if other domain controllers are preferred.',
          cause('dc-unreachable'),
          runbook('dc-unreachable', 'Is the PDC emulator up?'),
        ),
        item(
          'preferred-controllers',
          'Preferred domain controllers: connector, Properties, Configure directory partitions.',
          runbook('dc-unreachable', 'Only use preferred domain controllers'),
        ),
        item(
          'cloud-administrator',
          'The administrator who turns writeback on is a cloud account, not a federated one.',
          cause('auth-token-error'),
          runbook('auth-token-error', 'exists in the cloud only'),
        ),
        changed(
          'windows-server',
          'Windows Server 2008 to 2012 R2 with the latest service packs, single or multiple forests.',
          'Windows Server 2016 or later.',
          cause('dc-version-too-old'),
          runbook('dc-version-too-old', 'Windows Server 2016 or later'),
        ),
        item(
          'kb2386717',
          'Windows Server 2008 and 2008 R2 need KB 2386717 before the policy of Active Directory is obeyed.',
          runbook('dc-version-too-old', 'KB2386717'),
        ),
        item(
          'full-sync-first',
          'A full import and a full synchronisation of both sides come before the first test.',
          runbook('writeback-onboarding-failed', 'full import and a full synchronisation'),
        ),
        item(
          'ports',
          'TCP 443 outward, in some cases 9350-9354.',
          knowledge('endpoints#ENDPOINTS', '443'),
          knowledge('endpoints#OLD_ENDPOINTS', '9350-9354'),
        ),
        item(
          'dirsync',
          'DirSync is not supported any more.',
          cause('connect-version-old'),
          runbook('connect-version-old', 'it is no longer supported'),
        ),
      ],
    },
    {
      title: 'Step 1: Versions',
      items: [
        item(
          'version-writeback',
          'Writeback needs 1.0.0419.0911.',
          knowledge('connect-versions#LANDMARKS', '1.0.0419.0911'),
          runbook('connect-version-old', '1.0.0419.0911'),
        ),
        item(
          'version-unlock',
          'Unlocking together with a reset needs 1.0.0485.0222.',
          knowledge('connect-versions#LANDMARKS', '1.0.0485.0222'),
          runbook('connect-version-old', '1.0.0485.0222'),
        ),
        changed(
          'version-check',
          'The version stands in the properties of ConfigWizard.exe.',
          'It stands in the list of installed programs.',
          runbook('connect-version-old', 'The version that is installed'),
        ),
        item(
          'version-upgrade',
          'Upgrade when it is older.',
          runbook('connect-version-old', 'Download the newest version'),
        ),
      ],
    },
    {
      title: 'Step 2: Enable writeback',
      items: [
        item(
          'wizard',
          'In the wizard: Optional features, Password write-back.',
          cause('writeback-disabled'),
          runbook('writeback-disabled', 'Optional features > Password writeback'),
        ),
        item(
          'portal-switch',
          'Writeback can be turned off in the portal as well.',
          runbook('writeback-disabled', 'Write back passwords to your on-premises directory'),
        ),
        item(
          'import-module',
          'PowerShell, elevated: import-module ADSync.',
          runbook('writeback-disabled', 'Import-Module ADSync'),
        ),
        item(
          'get-connector',
          'PowerShell: Get-ADSyncConnector finds the connector whose name ends in AAD.',
          runbook('writeback-disabled', 'Get-ADSyncConnector'),
        ),
        item(
          'get-configuration',
          'PowerShell: Get-ADSyncAADPasswordResetConfiguration shows the state.',
          runbook('writeback-disabled', 'Get-ADSyncAADPasswordResetConfiguration'),
        ),
        item(
          'set-configuration',
          'PowerShell: Set-ADSyncAADPasswordResetConfiguration turns it on, and off with $false.',
          runbook('writeback-disabled', '-Enable $true'),
          runbook('writeback-disabled', '-Enable $false'),
        ),
        item(
          'event-31005',
          'Event 31005 OnboardingEventSuccess proves that it worked.',
          event('31005 OnboardingEventSuccess'),
          runbook('writeback-onboarding-failed', 'events 31005'),
        ),
      ],
    },
    {
      title: 'Step 3: Firewall',
      items: [
        item(
          'present-hosts',
          '1.1.443.0 and later: HTTPS to passwordreset.microsoftonline.com and servicebus.windows.net.',
          cause('writeback-connectivity'),
          knowledge('connect-versions#LANDMARKS', '1.1.443.0'),
          knowledge('endpoints#ENDPOINTS', '*.passwordreset.microsoftonline.com'),
          knowledge('endpoints#ENDPOINTS', '*.servicebus.windows.net'),
        ),
        item(
          'all-443',
          '1.0.8667.0 to 1.1.380.0, first way: everything outward on 443.',
          knowledge('endpoints#OLD_ENDPOINTS', '1.0.8667.0'),
        ),
        item(
          'ip-ranges',
          'The same versions, second way: *.servicebus.windows.net and Microsoft’s address ranges, kept up every week.',
          knowledge('endpoints#OLD_ENDPOINTS', '*.servicebus.windows.net'),
          runbook('writeback-connectivity', 'address ranges'),
        ),
        item(
          'blocked-addresses',
          'No error in the log and yet no connection: a device blocks single addresses within an allowed name.',
          runbook('writeback-connectivity', 'single addresses'),
        ),
        changed(
          'old-ports',
          'Older versions: 443, 9350-9354 and 5671, and ssprsbprodncu-sb.accesscontrol.windows.net.',
          'These versions are out of service; the host has been retired.',
          cause('connect-version-old'),
          knowledge('endpoints#OLD_ENDPOINTS', '5671'),
          knowledge('endpoints#OLD_ENDPOINTS', 'ssprsbprodncu-sb.accesscontrol.windows.net'),
        ),
        item(
          'reboot',
          'After the change: start the Connect server anew.',
          runbook('writeback-connectivity', 'Restart-Service ADSync'),
          runbook('writeback-connectivity', 'restart the whole server'),
        ),
        item(
          'keep-alive',
          'Connect sends a sign of life at least every 60 seconds when connections are cut.',
          runbook('writeback-connectivity', 'every 60 seconds'),
        ),
        item(
          'idle',
          'Idle connections have to live for two to three minutes, with older versions for four.',
          knowledge('timeouts#MINUTES', '"idleConnection":{"least":2,"better":3}'),
          knowledge('timeouts#MINUTES', '"idleConnectionOfOldServers":4'),
        ),
      ],
    },
    {
      title: 'Step 4: Active Directory permissions',
      items: [
        item(
          'reset-password',
          'Reset password.',
          cause('ad-permissions'),
          knowledge('ad-permissions#AD_PERMISSIONS', 'Reset password'),
        ),
        item(
          'change-password',
          'Change password.',
          knowledge('ad-permissions#AD_PERMISSIONS', 'Change password'),
        ),
        item(
          'lockout-time',
          'Write lockoutTime.',
          knowledge('ad-permissions#AD_PERMISSIONS', 'Write lockoutTime'),
        ),
        item(
          'pwd-last-set',
          'Write pwdLastSet.',
          knowledge('ad-permissions#AD_PERMISSIONS', 'Write pwdLastSet'),
        ),
        changed(
          'extended-rights',
          'Extended rights, on the root of each domain or on the organisational units in scope.',
          'Unexpire Password on the root of each domain.',
          knowledge('ad-permissions#AD_PERMISSIONS', 'Unexpire Password'),
          runbook('ad-permissions', 'organisational units'),
        ),
        item(
          'inherited',
          'Every account has to inherit them.',
          cause('inheritance-disabled'),
          runbook('inheritance-disabled', 'Enable inheritance'),
        ),
        item(
          'which-account',
          'Review your solution shows which account it is.',
          runbook('ad-permissions', 'Synchronized Directories'),
        ),
        item(
          'every-domain',
          'They are needed in every domain of every forest.',
          runbook('ad-permissions', 'each domain root'),
          runbook('forest-config-changed', 'the rights are missing in the new forest'),
        ),
        item(
          'one-hour',
          'It takes up to an hour until they stand everywhere.',
          knowledge('timeouts#MINUTES', '"rights":60'),
          runbook('ad-permissions', 'Up to an hour'),
        ),
        item(
          'steps',
          'Active Directory Users and Computers, Advanced Features, root of the domain, Security, Advanced, Add, Descendant User objects.',
          runbook(
            'ad-permissions',
            'View > Advanced Features > the domain > Properties > Security',
          ),
          runbook('ad-permissions', 'Descendant User objects'),
        ),
      ],
    },
    {
      title: 'Step 5: Verify',
      items: [
        item(
          'try',
          'Reset the password of a synchronised person.',
          runbook('writeback-onboarding-failed', 'full import and a full synchronisation'),
        ),
        item(
          'event-31002',
          'Event 31002 PasswordResetSuccess proves that it reached Active Directory.',
          event('31002 PasswordResetSuccess'),
          evidence('writeback'),
        ),
      ],
    },
  ],
};
