import { DOMAINS, OWNERS, SKUS, type SkuName, TENANT_ID, TENANT_NAME } from './catalogue.ts';
import { guidOf } from './guid.ts';
import type { Item } from './odata/filter.ts';
import { queried, type Resource, selected } from './odata/query.ts';
import { badRequest, notFound } from './refusal.ts';
import {
  AUTHORIZATION_POLICY,
  CHAT,
  DIRECTORY_AUDIT,
  DIRECTORY_ROLE,
  DOMAIN,
  INSTALLED_APP,
  LICENCE_DETAILS,
  ORGANIZATION,
  OWNER,
  REGISTRATION,
  SERVICE_HEALTH,
  SERVICE_ISSUE,
  SUBSCRIBED_SKU,
  USER,
} from './resources.ts';
import type { Tenant } from './tenant.ts';
import {
  licenceDetailsOf,
  memberOf,
  registrationOf,
  rolesOf,
  servicePlansOf,
  userOf,
} from './user-shapes.ts';

/** One call that found its route. */
export interface Call {
  readonly tenant: Tenant;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Header `ConsistencyLevel: eventual`, which advanced queries on the directory need. */
  readonly eventual: boolean;
  /** Value of `{id}` in the path; '' where the path has none. */
  readonly id: string;
}

/** What a route answers, before annotations and links are added. */
export type Content =
  | {
      readonly kind: 'collection';
      readonly items: readonly Item[];
      readonly next?: string;
      readonly count?: number;
    }
  | { readonly kind: 'entity'; readonly item: Item }
  | { readonly kind: 'created' };

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Application permissions; any one of them suffices. */
  readonly permissions: readonly string[];
  /** Counts against the budget of identity and access reports. */
  readonly report?: true;
  answer(call: Call): Content;
}

const INSTALLATION = ['TeamsAppInstallation.ReadWriteSelfForUser.All'];
const LICENCES = ['LicenseAssignment.Read.All', 'Organization.Read.All'];

/** Everything of Graph that Contoso has. */
export const ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/auditLogs/directoryAudits',
    permissions: ['AuditLog.Read.All'],
    report: true,
    answer: ({ tenant, query }) =>
      collection(tenant.visibleRows() as unknown as Item[], query, DIRECTORY_AUDIT),
  },
  {
    method: 'GET',
    path: '/auditLogs/directoryAudits/{id}',
    permissions: ['AuditLog.Read.All'],
    report: true,
    answer: ({ tenant, query, id }) =>
      entity(
        (tenant.visibleRows() as unknown as Item[]).find((row) => row.id === id),
        query,
        DIRECTORY_AUDIT,
        id,
      ),
  },
  {
    method: 'GET',
    path: '/reports/authenticationMethods/userRegistrationDetails',
    permissions: ['AuditLog.Read.All'],
    report: true,
    answer: ({ tenant, query }) =>
      collection(
        tenant.people.map((person) => registrationOf(person, tenant.start)),
        query,
        REGISTRATION,
      ),
  },
  {
    method: 'GET',
    path: '/reports/authenticationMethods/userRegistrationDetails/{id}',
    permissions: ['AuditLog.Read.All'],
    report: true,
    answer: ({ tenant, query, id }) =>
      entity(registrationOf(tenant.user(id), tenant.start), query, REGISTRATION),
  },
  {
    method: 'GET',
    path: '/users',
    permissions: ['User.Read.All', 'Directory.Read.All'],
    answer: ({ tenant, query }) =>
      collection(
        tenant.people.map((person) => userOf(person, tenant.start)),
        query,
        USER,
      ),
  },
  {
    method: 'GET',
    path: '/users/{id}',
    permissions: ['User.Read.All', 'Directory.Read.All'],
    answer: ({ tenant, query, id }) => entity(userOf(tenant.user(id), tenant.start), query, USER),
  },
  {
    method: 'GET',
    path: '/users/{id}/licenseDetails',
    permissions: ['LicenseAssignment.Read.All', 'User.Read.All'],
    answer: ({ tenant, query, id }) =>
      collection(licenceDetailsOf(tenant.user(id)), query, LICENCE_DETAILS),
  },
  {
    method: 'GET',
    path: '/users/{id}/transitiveMemberOf/microsoft.graph.directoryRole',
    permissions: ['RoleManagement.Read.Directory', 'Directory.Read.All'],
    answer: ({ tenant, query, id, eventual }) => {
      if (query.has('$count') && !eventual) throw badRequest('$count is not supported here.');
      return collection(rolesOf(tenant.user(id)), query, DIRECTORY_ROLE);
    },
  },
  {
    method: 'POST',
    path: '/users/{id}/checkMemberGroups',
    permissions: ['User.Read.All', 'GroupMember.Read.All'],
    answer: ({ tenant, body, id }) => {
      const ids = memberOf(tenant.user(id), groupIds(body));
      return { kind: 'collection', items: ids as unknown as Item[] };
    },
  },
  {
    method: 'POST',
    path: '/users/{id}/teamwork/installedApps',
    permissions: INSTALLATION,
    answer({ tenant, body, id }) {
      tenant.apps.add(tenant.user(id).id, body);
      return { kind: 'created' };
    },
  },
  {
    method: 'GET',
    path: '/users/{id}/teamwork/installedApps',
    permissions: INSTALLATION,
    answer: ({ tenant, query, id }) =>
      collection(tenant.apps.of(tenant.user(id).id), withoutExpand(query), INSTALLED_APP),
  },
  {
    method: 'GET',
    path: '/users/{id}/teamwork/installedApps/{installation}/chat',
    permissions: INSTALLATION,
    answer: ({ tenant, query, id }) =>
      entity(tenant.apps.chatOf(tenant.user(id).id), query, CHAT, 'chat'),
  },
  {
    method: 'GET',
    path: '/groups/{id}/owners',
    permissions: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
    answer: ({ tenant, query, id }) => {
      const owners = OWNERS[id];
      if (!owners) throw notFound(id);
      const users = owners.map((key) => userOf(tenant.user(key), tenant.start));
      return collection(users, query, OWNER);
    },
  },
  {
    method: 'GET',
    path: '/subscribedSkus',
    permissions: LICENCES,
    answer: ({ query }) => collection(subscribedSkus(), query, SUBSCRIBED_SKU),
  },
  {
    method: 'GET',
    path: '/organization',
    permissions: ['Organization.Read.All', 'User.Read.All'],
    answer: ({ tenant, query }) => collection([organization(tenant)], query, ORGANIZATION),
  },
  {
    method: 'GET',
    path: '/domains',
    permissions: ['Domain.Read.All'],
    answer: ({ query }) => collection(DOMAINS.map(domainOf), query, DOMAIN),
  },
  {
    method: 'GET',
    path: '/domains/{id}',
    permissions: ['Domain.Read.All'],
    answer: ({ query, id }) =>
      entity(
        DOMAINS.map(domainOf).find((domain) => domain.id === id),
        query,
        DOMAIN,
        id,
      ),
  },
  {
    method: 'GET',
    path: '/policies/authorizationPolicy',
    permissions: ['Policy.Read.All'],
    answer: ({ tenant, query }) => entity(authorizationPolicy(tenant), query, AUTHORIZATION_POLICY),
  },
  {
    method: 'GET',
    path: '/admin/serviceAnnouncement/issues',
    permissions: ['ServiceHealth.Read.All'],
    answer: ({ tenant, query }) => collection(tenant.settings.serviceIssues, query, SERVICE_ISSUE),
  },
  {
    method: 'GET',
    path: '/admin/serviceAnnouncement/healthOverviews',
    permissions: ['ServiceHealth.Read.All'],
    answer: ({ tenant, query }) => collection(healthOverviews(tenant), query, SERVICE_HEALTH),
  },
];

function collection(items: readonly Item[], query: URLSearchParams, resource: Resource): Content {
  return { kind: 'collection', ...queried(items, query, resource) };
}

/** The app of an installation is always there. */
function withoutExpand(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => name !== '$expand'));
}

function entity(
  item: Item | undefined,
  query: URLSearchParams,
  resource: Resource,
  name = resource.type,
): Content {
  if (!item) throw notFound(name);
  return { kind: 'entity', item: selected(item, query, resource) };
}

/** Graph checks at most twenty groups in one call. */
function groupIds(body: unknown): readonly string[] {
  const ids: unknown = typeof body === 'object' && body !== null && Reflect.get(body, 'groupIds');
  const valid = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
  if (!valid || ids.length === 0) throw badRequest("Invalid value specified for 'groupIds'.");
  if (ids.length > 20) throw badRequest("The number of 'groupIds' exceeds the maximum of 20.");
  return ids;
}

function subscribedSkus(): Item[] {
  return (Object.keys(SKUS) as SkuName[]).map((name) => ({
    id: `${TENANT_ID}_${SKUS[name].id}`,
    accountId: TENANT_ID,
    accountName: TENANT_NAME,
    appliesTo: 'User',
    capabilityStatus: 'Enabled',
    consumedUnits: 20,
    prepaidUnits: { enabled: 50, suspended: 0, warning: 0, lockedOut: 0 },
    servicePlans: servicePlansOf(name, 'User'),
    skuId: SKUS[name].id,
    skuPartNumber: SKUS[name].part,
    subscriptionIds: [guidOf(`subscription:${name}`)],
  }));
}

function organization(tenant: Tenant): Item {
  return {
    id: TENANT_ID,
    displayName: TENANT_NAME,
    onPremisesSyncEnabled: true,
    onPremisesLastSyncDateTime: `${new Date(tenant.now().getTime() - 25 * 60_000).toISOString().slice(0, 19)}Z`,
    verifiedDomains: DOMAINS.map(({ id, isDefault }) => ({
      name: id,
      type: 'Managed',
      isDefault,
      isInitial: id.endsWith('.onmicrosoft.com'),
    })),
    assignedPlans: [],
    technicalNotificationMails: ['it@contoso.example'],
    countryLetterCode: 'US',
    preferredLanguage: 'en',
  };
}

function domainOf(domain: (typeof DOMAINS)[number]): Item {
  return {
    ...domain,
    isAdminManaged: true,
    isInitial: domain.id.endsWith('.onmicrosoft.com'),
    isRoot: true,
    isVerified: true,
    passwordNotificationWindowInDays: null,
    passwordValidityPeriodInDays: null,
    supportedServices: ['Email'],
  };
}

function authorizationPolicy(tenant: Tenant): Item {
  return {
    id: 'authorizationPolicy',
    displayName: 'Authorization Policy',
    description: 'Used to manage authorization related settings across the company.',
    allowedToUseSSPR: tenant.settings.allowedToUseSSPR,
    allowInvitesFrom: 'everyone',
  };
}

function healthOverviews(tenant: Tenant): Item[] {
  const open = tenant.settings.serviceIssues.filter((issue) => issue.isResolved !== true);
  const status = (service: string) =>
    open.some((issue) => issue.service === service) ? 'serviceDegradation' : 'serviceOperational';
  return ['Exchange Online', 'Microsoft Entra', 'Microsoft Teams'].map((service) => ({
    id: service,
    service,
    status: status(service),
  }));
}
