import type { GraphServer } from './graph-server.ts';

export const NOW = '2026-10-05T09:00:00.000Z';
export const TENANT = '99999999-1111-4222-8333-444444444444';
export const ADELE = 'aaaaaaaa-0000-4000-8000-000000000001';
export const GROUP = 'bbbbbbbb-0000-4000-8000-000000000001';

const PREMIUM = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';

/** One audit row in Graph's shape. */
export function row(over: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'SSPR_1',
    category: 'UserManagement',
    correlationId: 'cccccccc-0000-4000-8000-000000000001',
    result: 'failure',
    resultReason: 'OnPremisesPolicyViolation',
    activityDisplayName: 'Reset password (self-service)',
    activityDateTime: '2026-10-05T08:30:00.1234567Z',
    loggedByService: 'Self-service Password Management',
    operationType: 'Update',
    initiatedBy: { app: null, user: { id: ADELE, userPrincipalName: 'adele@contoso.example' } },
    targetResources: [{ id: ADELE, type: 'User', modifiedProperties: [] }],
    additionalDetails: [],
    ...over,
  };
}

export const USER = {
  id: ADELE,
  userPrincipalName: 'adele@contoso.example',
  displayName: 'Adele Vance',
  accountEnabled: true,
  userType: 'Member',
  identities: [{ signInType: 'userPrincipalName', issuer: 'contoso.example' }],
  createdDateTime: '2020-01-01T00:00:00Z',
  lastPasswordChangeDateTime: '2026-10-05T08:00:00Z',
  passwordPolicies: 'DisablePasswordExpiration, DisableStrongPassword',
  passwordProfile: { forceChangePasswordNextSignIn: false },
  onPremisesSyncEnabled: true,
  onPremisesDomainName: 'corp.contoso.example',
  mobilePhone: '+1 4255550100',
  businessPhones: ['4255550100'],
  otherMails: [],
};

/** A tenant in which everything can be read. */
export function furnish(graph: GraphServer): void {
  const plans = [
    { servicePlanId: PREMIUM, servicePlanName: 'AAD_PREMIUM', provisioningStatus: 'Success' },
  ];
  graph.on(/^\/auditLogs\/directoryAudits/, { body: { value: [] } });
  graph.on(/targetResources\/any/, { body: { value: [row()] } });
  graph.on(/^\/reports\//, {
    body: {
      id: ADELE,
      isAdmin: false,
      isSsprEnabled: true,
      isSsprRegistered: true,
      isSsprCapable: true,
      methodsRegistered: ['email', 'somethingNew'],
      lastUpdatedDateTime: '2026-10-05T06:00:00Z',
    },
  });
  graph.on(/^\/users\/[^/?]+\?/, { body: USER });
  graph.on(/licenseDetails/, {
    body: { value: [{ skuPartNumber: 'SPE_E3', servicePlans: plans }] },
  });
  graph.on(/directoryRole/, { body: { value: [{ displayName: 'Helpdesk Administrator' }] } });
  graph.on(/checkMemberGroups/, { body: { value: [GROUP] } });
  graph.on(/^\/subscribedSkus/, {
    body: {
      value: [{ skuPartNumber: 'SPE_E3', capabilityStatus: 'Enabled', servicePlans: plans }],
    },
  });
  graph.on(/^\/organization/, {
    body: {
      value: [{ onPremisesSyncEnabled: true, onPremisesLastSyncDateTime: '2026-10-05T08:45:00Z' }],
    },
  });
  graph.on(/^\/domains/, {
    body: {
      value: [
        { id: 'other.example', authenticationType: 'Federated' },
        { id: 'Contoso.example', authenticationType: 'Managed', passwordValidityPeriodInDays: 90 },
      ],
    },
  });
  graph.on(/authorizationPolicy/, { body: { allowedToUseSSPR: false } });
  graph.on(/serviceAnnouncement/, {
    body: {
      value: [
        {
          id: 'EX1',
          title: 'Mail is late',
          service: 'Exchange Online',
          isResolved: false,
        },
        {
          id: 'MO2',
          title: 'Some people cannot reset their password',
          service: 'Microsoft Entra',
          startDateTime: '2026-10-05T07:00:00Z',
          isResolved: false,
        },
      ],
    },
  });
}
