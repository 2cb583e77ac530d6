/** A way to set a password, and whether it reaches Active Directory (Microsoft: concept-sspr-writeback). */
export interface Route {
  readonly id: string;
  readonly by: 'person' | 'administrator';
  readonly writesBack: boolean;
  /** What a runbook calls it. */
  readonly place: string;
}

export const ROUTES: readonly Route[] = [
  { id: 'own-change', by: 'person', writesBack: true, place: 'self-service change' },
  { id: 'own-forced-change', by: 'person', writesBack: true, place: 'self-service change' },
  { id: 'own-reset', by: 'person', writesBack: true, place: 'reset' },
  {
    id: 'entra-admin-center',
    by: 'administrator',
    writesBack: true,
    place: 'Microsoft Entra admin center',
  },
  { id: 'graph-by-administrator', by: 'administrator', writesBack: true, place: 'Microsoft Graph' },
  {
    id: 'microsoft-365-admin-center',
    by: 'administrator',
    writesBack: false,
    place: 'Microsoft 365 admin center',
  },
  { id: 'powershell', by: 'administrator', writesBack: false, place: 'PowerShell' },
  { id: 'own-powershell', by: 'person', writesBack: false, place: 'PowerShell' },
  { id: 'own-graph', by: 'person', writesBack: false, place: 'Microsoft Graph' },
];
