import { cause, changed, item, knowledge, runbook, type SourceDocument } from './item.ts';

/** Bundles as the document names them, and products that carry the plan today. */
const BUNDLES: readonly (readonly [id: string, name: string, ...products: string[]])[] = [
  ['p1', 'Azure AD Premium P1', 'Microsoft Entra ID P1'],
  ['p2', 'Azure AD Premium P2', 'Microsoft Entra ID P2'],
  [
    'ems-3',
    'Enterprise Mobility + Security E3 or A3',
    'Enterprise Mobility + Security E3',
    'Enterprise Mobility + Security A3',
  ],
  ['ems-5', 'Enterprise Mobility + Security E5 or A5', 'Enterprise Mobility + Security E5'],
  ['m365-3', 'Microsoft 365 E3 or A3', 'Microsoft 365 E3', 'Microsoft 365 A3'],
  ['m365-5', 'Microsoft 365 E5 or A5', 'Microsoft 365 E5', 'Microsoft 365 A5'],
  ['m365-f1', 'Microsoft 365 F1', 'Microsoft 365 F1'],
  ['m365-business', 'Microsoft 365 Business', 'Microsoft 365 Business Premium'],
];

export const HOW_TO_CONFIGURE: SourceDocument = {
  id: 'how-to',
  title: 'How-to: Configure password writeback',
  published: 'Microsoft, January 2019',
  sections: [
    {
      title: 'Steps of the wizard',
      items: [
        item(
          'wizard',
          'On the Connect server: Configure, Customize synchronization options, Optional features, Password writeback.',
          cause('writeback-disabled'),
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
        item(
          'access-control-service',
          'Version 1.0.8641.0 and older: no writeback since the Access Control Service was retired on 7 November 2018.',
          cause('connect-version-old'),
          knowledge('connect-versions#ENDS_OF_SERVICE', '2018-11-07'),
          runbook('connect-version-old', '1.0.8641.0 and older'),
        ),
        item(
          'upgrade',
          'Upgrade from a previous version to the latest.',
          runbook('connect-version-old', 'Download the newest version'),
        ),
      ],
    },
    {
      title: 'Licensing requirements',
      items: [
        item(
          'premium',
          'Reset, change and unlock with writeback are a premium feature.',
          cause('licence-missing'),
          runbook('licence-missing', 'Microsoft Entra ID P1 or P2'),
        ),
        ...BUNDLES.map(([id, name, ...products]) =>
          item(
            `licence-${id}`,
            `Includes writeback: ${name}.`,
            ...products.map((product) => knowledge('licences#SKUS', product)),
          ),
        ),
        item(
          'licence-standalone',
          'Office 365 plans alone do not include writeback.',
          knowledge('licences#SKUS', '"Office 365 E5","plans":[]'),
          runbook('licence-missing', 'Office 365 plans alone do not include writeback'),
        ),
      ],
    },
    {
      title: 'Active Directory permissions',
      items: [
        item(
          'reset-password',
          'The account of Connect needs Reset password.',
          cause('ad-permissions'),
          runbook('ad-permissions', 'Reset password'),
        ),
        item(
          'change-password',
          'The account of Connect needs Change password.',
          runbook('ad-permissions', 'Change password'),
        ),
        item(
          'lockout-time',
          'The account of Connect needs to write lockoutTime.',
          runbook('ad-permissions', 'Write lockoutTime'),
        ),
        item(
          'pwd-last-set',
          'The account of Connect needs to write pwdLastSet.',
          runbook('ad-permissions', 'Write pwdLastSet'),
        ),
        changed(
          'extended-rights',
          'Extended rights on the root of each domain, or on the organisational units in scope.',
          'Unexpire Password on the root of each domain.',
          runbook('ad-permissions', 'Unexpire Password'),
          runbook('ad-permissions', 'organisational units'),
        ),
        item(
          'which-account',
          'View current configuration, Synchronized Directories: which account it is.',
          runbook('ad-permissions', 'Synchronized Directories'),
        ),
        item(
          'looks-configured',
          'Without these rights writeback looks set up, and people see errors.',
          cause('onprem-config-generic'),
          runbook('onprem-config-generic', 'rights of the Connect account'),
        ),
        item(
          'one-hour',
          'The rights take up to an hour or more to reach every object.',
          runbook('ad-permissions', 'Up to an hour or more'),
        ),
        item(
          'steps',
          'Active Directory Users and Computers, Advanced Features, root of the domain, Security, Advanced: add the account with those rights on descendant user objects.',
          runbook(
            'ad-permissions',
            'View > Advanced Features > the domain > Properties > Security',
          ),
          runbook('ad-permissions', 'Descendant User objects'),
        ),
      ],
    },
  ],
};
