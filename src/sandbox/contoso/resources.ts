import type { Filterable } from './odata/filter.ts';
import type { Resource } from './odata/query.ts';

/** Which properties each resource has and which query options its documentation allows. */

const TEXT: Filterable = { type: 'string', operators: ['eq'] };
const TEXT_START: Filterable = { type: 'string', operators: ['eq', 'startswith'] };
const NAME: Filterable = { ...TEXT_START, folded: true };

export const DIRECTORY_AUDIT: Resource = {
  type: 'directoryAudit',
  properties: [
    'id',
    'category',
    'correlationId',
    'result',
    'resultReason',
    'activityDisplayName',
    'activityDateTime',
    'loggedByService',
    'operationType',
    'initiatedBy',
    'targetResources',
    'additionalDetails',
  ],
  // loggedByService is left out: which of its spellings a filter accepts is not settled.
  filterable: {
    id: TEXT,
    activityDateTime: { type: 'time', operators: ['eq', 'ge', 'le'] },
    activityDisplayName: TEXT_START,
    correlationId: TEXT,
    'initiatedBy/user/id': TEXT,
    'initiatedBy/user/displayName': TEXT,
    'initiatedBy/user/userPrincipalName': TEXT_START,
    'initiatedBy/app/appId': TEXT,
    'initiatedBy/app/displayName': TEXT,
    'targetResources[]/id': TEXT,
    'targetResources[]/displayName': TEXT_START,
  },
  orderable: ['activityDateTime'],
  // Neither number is documented for this resource; a client must not rely on them.
  page: { standard: 100, most: 999 },
};

export const USER: Resource = {
  type: 'user',
  properties: [
    'id',
    'displayName',
    'givenName',
    'surname',
    'jobTitle',
    'officeLocation',
    'userPrincipalName',
    'mail',
    'accountEnabled',
    'userType',
    'externalUserState',
    'creationType',
    'identities',
    'usageLocation',
    'preferredLanguage',
    'createdDateTime',
    'lastPasswordChangeDateTime',
    'passwordPolicies',
    'passwordProfile',
    'assignedLicenses',
    'assignedPlans',
    'licenseAssignmentStates',
    'onPremisesSyncEnabled',
    'onPremisesLastSyncDateTime',
    'onPremisesImmutableId',
    'onPremisesDistinguishedName',
    'onPremisesDomainName',
    'onPremisesSamAccountName',
    'onPremisesUserPrincipalName',
    'onPremisesProvisioningErrors',
    'serviceProvisioningErrors',
    'mobilePhone',
    'businessPhones',
    'otherMails',
    'proxyAddresses',
  ],
  defaults: [
    'businessPhones',
    'displayName',
    'givenName',
    'jobTitle',
    'mail',
    'mobilePhone',
    'officeLocation',
    'preferredLanguage',
    'surname',
    'userPrincipalName',
    'id',
  ],
  filterable: {
    id: TEXT,
    displayName: NAME,
    givenName: NAME,
    surname: NAME,
    userPrincipalName: NAME,
    mail: NAME,
  },
  page: { standard: 100, most: 999 },
};

/** Owners of a group, who may be users or applications; Contoso's are users. */
export const OWNER: Resource = { ...USER, filterable: {} };

export const LICENCE_DETAILS: Resource = {
  type: 'licenseDetails',
  properties: ['id', 'skuId', 'skuPartNumber', 'servicePlans'],
};

export const INSTALLED_APP: Resource = {
  type: 'userScopeTeamsAppInstallation',
  properties: ['id', 'teamsApp'],
  filterable: { 'teamsApp/id': TEXT },
};

export const CHAT: Resource = { type: 'chat', properties: ['id', 'chatType'] };

export const DIRECTORY_ROLE: Resource = {
  type: 'directoryRole',
  properties: ['id', 'displayName', 'description', 'roleTemplateId'],
  countable: true,
};

/** The report's documentation knows $filter and $orderby, and no $select. */
export const REGISTRATION: Resource = {
  type: 'userRegistrationDetails',
  properties: [
    'id',
    'userPrincipalName',
    'userDisplayName',
    'userType',
    'isAdmin',
    'isSsprEnabled',
    'isSsprRegistered',
    'isSsprCapable',
    'isMfaRegistered',
    'isMfaCapable',
    'isPasswordlessCapable',
    'methodsRegistered',
    'isSystemPreferredAuthenticationMethodEnabled',
    'systemPreferredAuthenticationMethods',
    'userPreferredMethodForSecondaryAuthentication',
    'lastUpdatedDateTime',
  ],
  selectable: false,
  filterable: { userPrincipalName: TEXT },
};

export const SUBSCRIBED_SKU: Resource = {
  type: 'subscribedSku',
  properties: [
    'id',
    'accountId',
    'accountName',
    'appliesTo',
    'capabilityStatus',
    'consumedUnits',
    'prepaidUnits',
    'servicePlans',
    'skuId',
    'skuPartNumber',
    'subscriptionIds',
  ],
};

export const ORGANIZATION: Resource = {
  type: 'organization',
  properties: [
    'id',
    'displayName',
    'onPremisesSyncEnabled',
    'onPremisesLastSyncDateTime',
    'verifiedDomains',
    'assignedPlans',
    'technicalNotificationMails',
    'countryLetterCode',
    'preferredLanguage',
  ],
};

export const DOMAIN: Resource = {
  type: 'domain',
  properties: [
    'id',
    'authenticationType',
    'isAdminManaged',
    'isDefault',
    'isInitial',
    'isRoot',
    'isVerified',
    'passwordNotificationWindowInDays',
    'passwordValidityPeriodInDays',
    'supportedServices',
  ],
};

export const AUTHORIZATION_POLICY: Resource = {
  type: 'authorizationPolicy',
  properties: ['id', 'displayName', 'description', 'allowedToUseSSPR', 'allowInvitesFrom'],
};

export const SERVICE_ISSUE: Resource = {
  type: 'serviceHealthIssue',
  properties: [
    'id',
    'title',
    'service',
    'feature',
    'featureGroup',
    'classification',
    'status',
    'impactDescription',
    'startDateTime',
    'endDateTime',
    'lastModifiedDateTime',
    'isResolved',
    'origin',
    'posts',
    'details',
  ],
  filterable: { isResolved: { type: 'boolean', operators: ['eq'] }, service: TEXT },
  page: { standard: 100, most: 1000 },
};

export const SERVICE_HEALTH: Resource = {
  type: 'serviceHealth',
  properties: ['id', 'service', 'status'],
};
