/**
 * Roles whose holders follow Microsoft's own reset policy with two proofs (Microsoft: concept-sspr-policy). Readers are not
 * among them. Names as Microsoft lists them; compare through `followsAdministratorPolicy`.
 */
export const TWO_GATE_ROLES = [
  'AdHoc License Administrator',
  'Application Administrator',
  'Application Proxy Service Administrator',
  'Attack Simulation Administrator',
  'Attribute Assignment Administrator',
  'Attribute Definition Administrator',
  'Attribute Log Administrator',
  'Authentication Administrator',
  'Authentication Extensibility Administrator',
  'Authentication Policy Administrator',
  'Azure DevOps Administrator',
  'Azure Information Protection Administrator',
  'B2C IEF Keyset Administrator',
  'B2C IEF Policy Administrator',
  'Billing Administrator',
  'Cloud App Security Administrator',
  'Cloud Device Administrator',
  'Compliance Administrator',
  'Compliance Data Administrator',
  'Conditional Access Administrator',
  'Customer LockBox Access Approver',
  'Desktop Analytics Administrator',
  'Device Administrators',
  'Directory Synchronization Accounts',
  'Directory Writers',
  'Domain Name Administrator',
  'Dynamics 365 Administrator',
  'Dynamics 365 Business Central Administrator',
  'Edge Administrator',
  'Email Verified User Creator',
  'Exchange Administrator',
  'Exchange Recipient Administrator',
  'External ID User Flow Administrator',
  'External ID User Flow Attribute Administrator',
  'External Identity Provider Administrator',
  'Global Administrator',
  'Global Secure Access Administrator',
  'Groups Administrator',
  'Helpdesk Administrator',
  'Hybrid Identity Administrator',
  'Identity Governance Administrator',
  'Insights Administrator',
  'Intune Administrator',
  'Knowledge Administrator',
  'License Administrator',
  'Lifecycle Workflows Administrator',
  'Mailbox Administrator',
  'Microsoft Entra Joined Device Local Administrator',
  'Microsoft Hardware Warranty Administrator',
  'Microsoft365 Migration Administrator',
  'Modern Commerce Administrator',
  'Network Administrator',
  'Office Apps Administrator',
  'Organizational Branding Administrator',
  'Partner Tier1 Support',
  'Partner Tier2 Support',
  'Password Administrator',
  'Permissions Management Administrator',
  'Power BI Service Administrator',
  'Power Platform Administrator',
  'Printer Administrator',
  'Privileged Authentication Administrator',
  'Privileged Role Administrator',
  'Search Administrator',
  'Security Administrator',
  'Service Support Administrator',
  'SharePoint Administrator',
  'Skype for Business Administrator',
  'Teams Administrator',
  'Teams Communications Administrator',
  'Teams Devices Administrator',
  'User Administrator',
  'Virtual Visits Administrator',
  'Viva Goals Administrator',
  'Viva Pulse Administrator',
  'Windows365 Administrator',
  'Windows Update Deployment Administrator',
  'Yammer Administrator',
] as const;

/** When one proof is enough for an administrator after all. */
export const ONE_GATE_EXCEPTIONS = {
  /** Days from the start of a trial subscription. */
  trialDays: 30,
  /** Neither a domain of its own nor synchronisation from Active Directory. */
  withoutCustomDomainAndSync: true,
} as const;

/** Minutes until the switch for administrators (allowedToUseSSPR) has reached everything. */
export const ADMIN_SWITCH_MINUTES = 60;

/** Other names under which a listed role goes. */
const ALSO_CALLED = [
  'Azure AD Joined Device Local Administrator',
  'Company Administrator',
  'Fabric Administrator',
];
const LISTED = new Set([...TWO_GATE_ROLES, ...ALSO_CALLED].map(bare));

/**
 * Whether a role brings the two-proof policy, by its display name; undefined for a role that is neither
 * listed nor one that only reads.
 */
export function followsAdministratorPolicy(role: string): boolean | undefined {
  if (LISTED.has(bare(role))) return true;
  return /\breaders?$/i.test(role.trim()) ? false : undefined;
}

/** `Windows 365 Administrator` and `Windows365 Administrator` are the same role. */
function bare(role: string): string {
  return role.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
