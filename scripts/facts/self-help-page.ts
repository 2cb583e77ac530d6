import {
  card,
  cause,
  changed,
  evidence,
  item,
  knowledge,
  runbook,
  type SourceDocument,
} from './item.ts';

export const SELF_HELP_PAGE: SourceDocument = {
  id: 'portal',
  title: 'I have a problem with Password Writeback',
  published: 'self-help page of the Azure portal, undated',
  sections: [
    {
      title: 'Password Writeback is not working at all',
      items: [
        item(
          'reset-enabled',
          'Password reset has to be set up and turned on in the tenant.',
          cause('sspr-disabled-tenant'),
          cause('sspr-policy-not-set'),
          runbook('sspr-disabled-tenant', 'Self service password reset enabled'),
        ),
        item(
          'cloud-administrator',
          'The administrator who turns writeback on must be a cloud account.',
          cause('auth-token-error'),
          runbook('auth-token-error', 'exists in the cloud only'),
        ),
        changed(
          'domain-controllers',
          'Domain controllers run Windows Server 2008 R2, 2012 or 2012 R2 with the latest service packs.',
          'Windows Server 2016 or later.',
          cause('dc-version-too-old'),
          runbook('dc-version-too-old', 'Windows Server 2016 or later'),
        ),
        item(
          'connect-prepared',
          'Azure AD Connect is installed and the directory is prepared for synchronisation.',
          evidence('tenant'),
          runbook('writeback-disabled', 'Connect server: Microsoft Entra Connect Sync'),
        ),
        item(
          'full-sync-first',
          'A full import and a full synchronisation of both sides come before the first test.',
          runbook('writeback-onboarding-failed', 'full import and a full synchronisation'),
        ),
      ],
    },
    {
      title: 'Password writeback connectivity',
      items: [
        item(
          'host-reset',
          'Outbound HTTPS to passwordreset.microsoftonline.com (Connect 1.1.443 and later).',
          cause('writeback-connectivity'),
          runbook('writeback-connectivity', '*.passwordreset.microsoftonline.com'),
          knowledge('endpoints#ENDPOINTS', 'passwordreset.microsoftonline.com'),
          knowledge('connect-versions#LANDMARKS', '1.1.443.0'),
        ),
        changed(
          'host-service-bus',
          'Outbound HTTPS to servicebus.windows.networks (Connect 1.1.443 and later).',
          '*.servicebus.windows.net; the name on the page is misprinted.',
          runbook('writeback-connectivity', '*.servicebus.windows.net'),
          knowledge('endpoints#ENDPOINTS', 'servicebus.windows.net'),
        ),
        item(
          'idle-connections',
          'Idle connections have to live for two to three minutes.',
          runbook('writeback-connectivity', 'two to three minutes'),
        ),
      ],
    },
    {
      title: 'Password Writeback stopped working, event log',
      items: [
        item(
          'off-and-on',
          'Turn writeback off and on again in Azure AD Connect.',
          cause('writeback-service-down'),
          runbook('writeback-service-down', '-Enable $false'),
        ),
        item(
          'application-log',
          'Look for errors of writeback in the Windows Application log.',
          evidence('events'),
          runbook('onprem-config-generic', 'sources PasswordResetService and ADSync'),
        ),
      ],
    },
    {
      title: 'Licensing requirements',
      items: [
        item(
          'one-licence',
          'The organisation needs at least one licence.',
          cause('licence-missing'),
          evidence('licences'),
          runbook('licence-missing', 'SSPR_0012 speaks of the organisation'),
        ),
        changed(
          'cloud-only-users',
          'Cloud-only people: any paid Office 365 licence, or Azure AD Basic.',
          'Microsoft 365 Business Standard or higher.',
          runbook('licence-missing', 'Microsoft 365 Business Standard'),
        ),
        changed(
          'on-premises-users',
          'People from Active Directory: Azure AD Premium P1 or P2, EMS, or Secure Productive Enterprise.',
          'Microsoft Entra ID P1 or P2, alone or in a bundle such as Microsoft 365 E3.',
          runbook('licence-missing', 'Microsoft Entra ID P1 or P2, alone or in a bundle'),
        ),
        item(
          'test-accounts',
          'One administrator and one test person have such a licence.',
          runbook(
            'licence-missing',
            'the administrator who sets it up and the person who tests it',
          ),
        ),
      ],
    },
    {
      title: 'Recommended documents',
      items: [
        item(
          'support-information',
          'Microsoft’s support asks for certain information.',
          card('cards.escalate-form.text', 'I pass on what I found'),
          runbook('service-outage', 'SID and CID'),
        ),
      ],
    },
  ],
};
