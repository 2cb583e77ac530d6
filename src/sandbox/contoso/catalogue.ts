import { guidOf } from './guid.ts';

/** What Contoso owns: domains, licences, groups and roles, with Microsoft's own ids where they have one. */
export const TENANT_ID = guidOf('tenant');
export const TENANT_NAME = 'Contoso';

export const DOMAINS = [
  { id: 'contoso.example', authenticationType: 'Managed', isDefault: true },
  { id: 'contoso.onmicrosoft.com', authenticationType: 'Managed', isDefault: false },
  { id: 'partner.contoso.example', authenticationType: 'Federated', isDefault: false },
] as const;

const EXCHANGE = { id: 'efb87545-963c-4e0d-99df-69c6916d9eb0', name: 'EXCHANGE_S_ENTERPRISE' };
const PREMIUM = { id: '41781fb2-bc02-4b7c-bd55-b576c07bb09d', name: 'AAD_PREMIUM' };

export const SKUS = {
  'Microsoft 365 E3': {
    id: '05e9a617-0261-4cee-bb44-138d3ef5d965',
    part: 'SPE_E3',
    plans: [EXCHANGE, PREMIUM],
  },
  'Office 365 E1': {
    id: '18181a46-0d4e-45cd-891e-60aabd171b4e',
    part: 'STANDARDPACK',
    plans: [EXCHANGE],
  },
} as const;

export type SkuName = keyof typeof SKUS;

/** Template ids of Microsoft Entra roles. */
export const ROLES = {
  'Helpdesk Administrator': '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  'Hybrid Identity Administrator': '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2',
} as const;

export type RoleName = keyof typeof ROLES;

export const GROUPS = {
  'Password reset users': guidOf('group:sspr'),
  'Long passwords': guidOf('group:long-passwords'),
  'Identity helpdesk': guidOf('group:helpdesk'),
} as const;

/** Object ids of the groups of two teams: that of the helpdesk, and any other. */
export const TEAMS = { helpdesk: guidOf('team:it'), book: guidOf('team:book-club') } as const;

/** Keys of the people who own a group. */
export const OWNERS: Readonly<Record<string, readonly string[]>> = {
  [TEAMS.helpdesk]: ['lidia'],
  [TEAMS.book]: ['adele'],
};

export type GroupName = keyof typeof GROUPS;

/** Application permissions the administrator consented to: one for each need, and nothing wider. */
export const GRANTED: readonly string[] = [
  'AuditLog.Read.All',
  'User.Read.All',
  'LicenseAssignment.Read.All',
  'Organization.Read.All',
  'Domain.Read.All',
  'Policy.Read.All',
  'RoleManagement.Read.Directory',
  'GroupMember.Read.All',
  'ServiceHealth.Read.All',
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
];
