import { EVENT_ITEMS } from './how-to-troubleshoot-events.ts';
import {
  activity,
  card,
  cause,
  changed,
  code,
  event,
  eventText,
  evidence,
  item,
  knowledge,
  page,
  reason,
  runbook,
  type SourceDocument,
  sentence,
} from './item.ts';

export const HOW_TO_TROUBLESHOOT: SourceDocument = {
  id: 'trouble',
  title: 'How to troubleshoot Password Management',
  published: 'Microsoft, June 2015',
  sections: [
    {
      title: 'Information to include when you need help',
      items: [
        item(
          'ask-error',
          'The exact error.',
          card('cards.escalate-form.saw.placeholder', 'exact message'),
        ),
        item(
          'ask-page',
          'The page, with its address.',
          card('cards.escalate-form.page.placeholder', 'Web address'),
        ),
        item(
          'ask-time',
          'Date, time and time zone.',
          card('cards.escalate-form.note.label', 'When was it'),
        ),
        item(
          'ask-support-code',
          'The support code at the foot of the page; where there is none, SID and CID by F12.',
          card('cards.escalate-form.supportCode.label', 'Support code'),
          runbook('service-outage', 'SID and CID'),
        ),
        item(
          'ask-user',
          'The user ID.',
          card('cards.escalate-form.known.person', 'Who'),
          evidence('account'),
        ),
        item(
          'ask-kind',
          'Federated, synchronised or cloud only, and which licence.',
          evidence('account'),
          evidence('domain'),
          evidence('licences'),
        ),
        item(
          'ask-event-log',
          'A copy of the Application log of the Connect server.',
          runbook('ad-unknown-error', 'wevtutil epl Application'),
        ),
      ],
    },
    {
      title: 'Password reset configuration in the portal',
      items: [
        item(
          'section-hidden',
          'The section for the policy is not there: the administrator has no licence.',
          cause('licence-missing'),
          runbook(
            'licence-missing',
            'the administrator who sets it up and the person who tests it',
          ),
        ),
        item(
          'only-the-switch',
          'Only the main switch is there: turn it on, and the rest appears.',
          cause('sspr-disabled-tenant'),
          runbook('sspr-policy-not-set', 'until another one is turned on'),
        ),
        item(
          'one-setting-missing',
          'One setting is not there, such as the days until contact data is confirmed: it is hidden until it is needed.',
          runbook('sspr-policy-not-set', 'until another one is turned on'),
          runbook('already-registered', 'Number of days before users are asked to re-confirm'),
        ),
        item(
          'writeback-setting-missing',
          'The setting for writeback is not there until Connect has set writeback up.',
          cause('writeback-disabled'),
          runbook('sspr-policy-not-set', 'only after the Connect server has set it up'),
        ),
      ],
    },
    {
      title: 'Password management reports',
      items: [
        changed(
          'no-reports',
          'The reports are not there: the administrator has no licence.',
          'The audit log needs a role that may read it and has to be opened once; the registration report needs P1 or P2.',
          card('missing.not-licensed', 'licence doesn’t include it'),
          card('missing.not-permitted', 'permission'),
          page('README.md', 'Open the audit log once'),
        ),
        item(
          'several-rows',
          'Registering several things writes several rows.',
          activity('User registered for self-service password reset'),
          activity('User registered security info'),
        ),
      ],
    },
    {
      title: 'Password reset registration portal',
      items: [
        item(
          'register-directory-off',
          'Directory not enabled: “Your administrator has not enabled you to use this feature.”',
          sentence(
            'feature-not-enabled',
            'Your administrator has not enabled you to use this feature.',
          ),
          cause('sspr-disabled-tenant'),
          runbook('sspr-disabled-tenant', 'then Save'),
        ),
        item(
          'register-no-licence',
          'No licence for the person: the same sentence.',
          sentence(
            'feature-not-enabled',
            'Your administrator has not enabled you to use this feature.',
          ),
          cause('licence-missing'),
          runbook('licence-missing', 'Licenses and apps'),
        ),
        item(
          'register-error',
          'Error processing request: an outage, or a setting nobody can see.',
          sentence('error-processing-request', 'Error processing request'),
          cause('service-outage'),
          runbook('service-outage', 'SID and CID'),
        ),
      ],
    },
    {
      title: 'Password reset portal',
      items: [
        item(
          'reset-directory-off',
          'Directory not enabled: “Your account is not enabled for password reset.”',
          sentence('account-not-set-up', 'Your account is not enabled for password reset'),
          sentence(
            'account-not-set-up',
            "We're sorry, but your administrator has not set up your account for use with this service.",
          ),
          cause('sspr-disabled-tenant'),
        ),
        item(
          'reset-no-licence',
          'No licence for the person: “While we cannot reset non-admin account passwords automatically …”',
          sentence(
            'non-admin-not-automatic',
            "While we cannot reset non-admin account passwords automatically, we can contact your organization's admin to do it for you.",
          ),
          cause('licence-missing'),
        ),
        item(
          'reset-malformed',
          'Contact data missing or malformed: “Your account is not enabled for password reset.”',
          sentence('account-not-set-up', 'Your account is not enabled for password reset'),
          cause('contact-info-malformed'),
          knowledge('phone-format#PHONE_EXAMPLE', '+1 4251234567'),
        ),
        item(
          'reset-one-of-two',
          'One piece of contact data where two are asked for: the same sentence.',
          cause('not-enough-methods'),
          code('not-enough-methods', 'SSPR_0014'),
          runbook('not-enough-methods', 'add a second method'),
        ),
        item(
          'contact-failed',
          '“Oops! We encountered an unexpected error while contacting you”: a passing fault, or contact data that is wrong.',
          sentence(
            'contact-failed',
            'Oops! We encountered an unexpected error while contacting you.',
          ),
          cause('contact-info-malformed'),
          cause('verification-code-not-received'),
        ),
        item(
          'contact-administrator',
          'After ten seconds: try again, or contact an administrator, which writes to user, password or global administrators, in this order.',
          reason('contacted-admin', 'User contacted an admin'),
          runbook('verification-code-not-received', 'writes to user administrators'),
        ),
        item(
          'no-call',
          'Text message or call does not come: the number may be malformed.',
          cause('verification-code-not-received'),
          card('questions.code-arrived.ask', 'reach you'),
          runbook('contact-info-malformed', '+1 4251234567'),
        ),
        item(
          'extension',
          'Extensions are cut off before the call; use a direct number, or let the telephone system route it.',
          cause('contact-info-malformed'),
          runbook('contact-info-malformed', 'telephone system'),
        ),
        item(
          'no-mail-spam',
          'The e-mail does not come: look into junk and deleted items.',
          cause('verification-code-not-received'),
          runbook('verification-code-not-received', 'junk folder'),
        ),
        item(
          'no-mail-address',
          'The e-mail does not come: the wrong mailbox, or a malformed address.',
          cause('contact-info-malformed'),
          runbook('verification-code-not-received', 'Check the registered number or address'),
        ),
        item(
          'administrator-policy',
          'An administrator does not get the policy that was set.',
          cause('admin-two-gate-policy'),
          sentence(
            'admin-two-gate',
            "I have set a password reset policy, but when an admin account uses password reset, that policy isn't applied",
          ),
        ),
        item(
          'throttled',
          'Too many tries: “Please use another option. You’ve tried to verify your account too many times …”',
          sentence(
            'throttled',
            "Please use another option. You've tried to verify your account too many times in the last 1 hour(s). For security reasons, you'll have to wait 24 hour(s) before you can try again.",
          ),
          cause('throttled'),
        ),
        item(
          'throttled-phone',
          'Five tries in an hour to prove a phone number.',
          knowledge('throttling#LIMITS', '{"of":"phone","tries":5,"withinMinutes":60}'),
        ),
        item(
          'throttled-questions',
          'Five tries in an hour at the security questions.',
          knowledge('throttling#LIMITS', '{"of":"questions","tries":5,"withinMinutes":60}'),
        ),
        item(
          'throttled-resets',
          'Five tries in an hour to reset the same account.',
          knowledge('throttling#LIMITS', '{"of":"resets","tries":5,"withinMinutes":60}'),
        ),
        item(
          'throttled-wait',
          'Wait 24 hours after the last try.',
          knowledge('throttling#BLOCK_HOURS', '24'),
          card('basis.block-of-24-hours', '24 hours'),
        ),
        item(
          'phone-mismatch',
          '“Incorrect phone number specified”: the whole number on file, with area and country code.',
          sentence('phone-mismatch', 'Incorrect phone number specified.'),
          cause('phone-mismatch'),
          card('causes.phone-mismatch.you.0', 'country code'),
        ),
        item(
          'reset-error',
          'Error processing request: an outage, or a setting nobody can see.',
          sentence('error-processing-request', 'Error processing request'),
          cause('service-outage'),
        ),
      ],
    },
    {
      title: 'Password writeback',
      items: [
        item(
          'endpoint-not-started',
          'Writeback does not start with ADSync: event 6800; look at the events beside it, restart, then off and on again.',
          event('6800 PasswordWritebackEndpointNotStarted'),
          cause('writeback-service-down'),
          runbook('writeback-service-down', '6800: it did not start with ADSync'),
          runbook('writeback-service-down', 'Restart-Service ADSync'),
        ),
        item(
          'wizard-token',
          'The wizard cannot set writeback up: event 32009, “Error getting auth token”; wrong password or federated administrator.',
          event('32009 AuthTokenError'),
          eventText('auth-token-error', 'Error getting auth token'),
          cause('auth-token-error'),
          runbook('auth-token-error', 'a wrong password, or a federated account'),
        ),
        item(
          'wizard-service-bus',
          'The wizard cannot set writeback up: event 32002, “Error Connecting to ServiceBus …”; a firewall rule.',
          event('32002 ServiceBusError'),
          eventText(
            'service-bus-unreachable',
            'Error Connecting to ServiceBus, The token provider was unable to provide a security token',
          ),
          cause('writeback-connectivity'),
          runbook('writeback-connectivity', 'Outbound TCP 443'),
        ),
        item(
          'endpoint-unreachable',
          'Writeback stops working after a restart of Connect: is it on? Off and on again.',
          cause('writeback-service-down'),
          runbook('writeback-disabled', 'Get-ADSyncAADPasswordResetConfiguration'),
          runbook('writeback-service-down', '-Enable $false'),
        ),
        item(
          'reinstall',
          'If nothing helps: uninstall Connect and install it again.',
          runbook('writeback-service-down', 'uninstall Connect and install it again'),
        ),
        item(
          'access-denied',
          'The management agent was denied access: the rights of its account.',
          cause('ad-permissions'),
          eventText(
            'ad-access-denied',
            'The password could not be updated because the management agent credentials were denied access',
          ),
          runbook('ad-permissions', 'event 33004'),
        ),
        item(
          'sdprop',
          'New rights take up to an hour, until SDProp has stamped them on the account itself.',
          knowledge('timeouts#MINUTES', '"rights":60'),
          runbook('protected-group', 'SDProp runs every hour'),
        ),
        item(
          'connector-not-found',
          '“Unable to Locate MA” in the wizard, after the account of the connector was changed to another domain name: use PowerShell, or upgrade.',
          eventText('wizard-connector-not-found', 'Unable to Locate MA'),
          cause('writeback-onboarding-failed'),
          runbook('writeback-onboarding-failed', 'Unable to Locate MA'),
        ),
        item(
          'protected-group',
          'Members of Domain Admins and other protected groups: AdminSDHolder sets their rights back; not supported.',
          cause('protected-group'),
          runbook('protected-group', 'adminCount = 1'),
          card('questions.administrator.ask', 'administrator rights'),
        ),
        item(
          'object-not-found',
          '“Object could not be found”: not in the connector space or metaverse; check the rule In from AD – User AccountEnabled.',
          eventText(
            'user-not-found-onprem',
            'The operation failed because the object could not be found',
          ),
          cause('user-not-found-onprem'),
          runbook('user-not-found-onprem', 'In from AD – User AccountEnabled'),
        ),
        item(
          'multiple-matches',
          '“Multiple matches found”: an enabled account in more than one forest; not supported.',
          eventText('onprem-multi-match', 'Multiple maches found'),
          cause('multi-match'),
          runbook('multi-match', 'enabled in two forests'),
        ),
        item(
          'forest-changed',
          'Event 6329 with 0x8023061f: a forest was added after writeback had been turned on; off and on again.',
          code('forest-config-changed', '0x8023061f'),
          cause('forest-config-changed'),
          runbook('forest-config-changed', '8023061F'),
          runbook('forest-config-changed', '-Enable $false'),
        ),
        item(
          'administrators-not-supported',
          'Resets work, changes and resets by administrators do not: the version of Connect does not support them.',
          eventText(
            'connect-version-old',
            'The password reset service running in your on-premises environment does not support administrators resetting user passwords.',
          ),
          cause('connect-version-old'),
        ),
        item(
          'version-all-operations',
          'Every operation needs 1.0.0419.0911.',
          knowledge('connect-versions#LANDMARKS', '"allOperations":"1.0.0419.0911"'),
        ),
        item(
          'version-dirsync',
          'DirSync later than 1.0.6862 writes back resets only.',
          knowledge('connect-versions#LANDMARKS', '"dirSyncResetsOnly":"1.0.6862"'),
          runbook('connect-version-old', '1.0.6862'),
        ),
      ],
    },
    { title: 'Password writeback event log error codes', items: EVENT_ITEMS },
    {
      title: 'Password writeback connectivity',
      items: [
        item(
          'order',
          'In this order: restart the service, turn writeback off and on, install the latest version.',
          runbook(
            'writeback-connectivity',
            'restart of ADSync, writeback off and on again, newest Connect version',
          ),
        ),
        item(
          'restart',
          'Restart the service in services.msc.',
          runbook('writeback-service-down', 'services.msc'),
          runbook('writeback-service-down', 'Restart-Service ADSync'),
        ),
        item(
          'off-and-on',
          'Turn writeback off in the wizard, finish, and run it again to turn it on.',
          runbook(
            'forest-config-changed',
            'clear Password writeback and finish; then run it again and tick it',
          ),
          runbook('writeback-connectivity', '-Enable $false'),
        ),
        item(
          'upgrade',
          'Install the latest version over the present one.',
          cause('connect-version-old'),
          runbook('connect-version-old', 'Download the newest version'),
        ),
        item(
          'back-up-rules',
          'Save synchronisation rules of your own before, and bring them back afterwards.',
          runbook('connect-version-old', 'back up synchronisation rules of your own'),
        ),
      ],
    },
  ],
};
