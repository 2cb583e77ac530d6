import type { ContosoPerson } from '../people/person.ts';
import { GROUPS, ROLES, SKUS, type SkuName, TENANT_NAME } from './catalogue.ts';
import { guidOf } from './guid.ts';
import type { Item } from './odata/filter.ts';

const HOUR = 3_600_000;
const USUAL_LICENCES: readonly SkuName[] = ['Microsoft 365 E3'];
const USUAL_METHODS = ['mobilePhone', 'microsoftAuthenticatorPush'];

/** GET /users/{id}: every property that a password question may select, at the tenant's start time. */
export function userOf(person: ContosoPerson, start: Date): Item {
  const account = person.account ?? {};
  const synced = account.synced ?? !account.guest;
  const hoursAgo = (hours: number) =>
    `${new Date(start.getTime() - hours * HOUR).toISOString().slice(0, 19)}Z`;
  const login = person.userPrincipalName.split('@')[0] ?? person.key;
  return {
    id: person.id,
    displayName: person.displayName,
    givenName: person.givenName,
    surname: person.surname,
    jobTitle: null,
    officeLocation: null,
    userPrincipalName: person.userPrincipalName,
    mail: mailOf(person),
    accountEnabled: account.enabled ?? true,
    userType: account.guest ? 'Guest' : 'Member',
    externalUserState: account.guest ? 'Accepted' : null,
    creationType: account.guest ? 'Invitation' : null,
    identities: identitiesOf(person),
    usageLocation: 'US',
    preferredLanguage: 'en-US',
    createdDateTime: hoursAgo(24 * 400),
    lastPasswordChangeDateTime: hoursAgo(account.lastPasswordChangeHoursAgo ?? 24 * 45),
    passwordPolicies: synced ? 'DisablePasswordExpiration' : null,
    passwordProfile: null,
    assignedLicenses: licencesOf(person).map((name) => ({
      skuId: SKUS[name].id,
      disabledPlans: [],
    })),
    assignedPlans: [],
    licenseAssignmentStates: [],
    onPremisesSyncEnabled: synced ? true : null,
    onPremisesLastSyncDateTime: synced ? hoursAgo(0.4) : null,
    onPremisesImmutableId: synced ? Buffer.from(person.id.slice(0, 16)).toString('base64') : null,
    onPremisesDistinguishedName: synced
      ? `CN=${login},OU=${account.organisationalUnit ?? 'Staff'},DC=contoso,DC=example`
      : null,
    onPremisesDomainName: synced ? 'contoso.example' : null,
    onPremisesSamAccountName: synced ? login.slice(0, 20) : null,
    onPremisesUserPrincipalName: synced ? person.userPrincipalName : null,
    onPremisesProvisioningErrors: [],
    serviceProvisioningErrors: [],
    mobilePhone: account.mobilePhone === undefined ? '+1 4255550100' : account.mobilePhone,
    businessPhones: [],
    otherMails: [],
    proxyAddresses: [`SMTP:${person.userPrincipalName}`],
  };
}

/** A guest is written to at home. */
function mailOf({ userPrincipalName }: ContosoPerson): string {
  const [, name, home] = /^(.+)_([^_]+)#EXT#@/.exec(userPrincipalName) ?? [];
  return name === undefined ? userPrincipalName : `${name}@${home}`;
}

function identitiesOf(person: ContosoPerson): object[] {
  const own = {
    signInType: 'userPrincipalName',
    issuer: 'contoso.onmicrosoft.com',
    issuerAssignedId: person.userPrincipalName,
  };
  const home = { signInType: 'federated', issuer: 'ExternalAzureAD', issuerAssignedId: null };
  return person.account?.guest ? [home, own] : [own];
}

function licencesOf(person: ContosoPerson): readonly SkuName[] {
  return person.licences ?? USUAL_LICENCES;
}

/** GET /users/{id}/licenseDetails */
export function licenceDetailsOf(person: ContosoPerson): Item[] {
  return licencesOf(person).map((name) => ({
    id: guidOf(`licence:${person.key}:${name}`),
    skuId: SKUS[name].id,
    skuPartNumber: SKUS[name].part,
    servicePlans: servicePlansOf(name, 'User'),
  }));
}

export function servicePlansOf(name: SkuName, appliesTo: 'User' | 'Company'): object[] {
  return SKUS[name].plans.map((plan) => ({
    servicePlanId: plan.id,
    servicePlanName: plan.name,
    provisioningStatus: 'Success',
    appliesTo,
  }));
}

/** GET /reports/authenticationMethods/userRegistrationDetails/{id}; the report is some hours old. */
export function registrationOf(person: ContosoPerson, start: Date): Item {
  const facts = person.registration ?? {};
  const methods = facts.methods ?? USUAL_METHODS;
  const isSsprEnabled = facts.isSsprEnabled ?? true;
  const isSsprRegistered = facts.isSsprRegistered ?? methods.length >= 2;
  return {
    id: person.id,
    userPrincipalName: person.userPrincipalName,
    userDisplayName: person.displayName,
    userType: person.account?.guest ? 'guest' : 'member',
    isAdmin: (person.roles ?? []).length > 0,
    isSsprEnabled,
    isSsprRegistered,
    isSsprCapable: isSsprEnabled && isSsprRegistered,
    isMfaRegistered: methods.length > 0,
    isMfaCapable: methods.length > 0,
    isPasswordlessCapable: false,
    methodsRegistered: methods,
    isSystemPreferredAuthenticationMethodEnabled: true,
    systemPreferredAuthenticationMethods: [],
    userPreferredMethodForSecondaryAuthentication: 'none',
    lastUpdatedDateTime: `${new Date(start.getTime() - 3 * HOUR).toISOString().slice(0, -1)}4321Z`,
  };
}

/** GET /users/{id}/transitiveMemberOf/microsoft.graph.directoryRole */
export function rolesOf(person: ContosoPerson): Item[] {
  return (person.roles ?? []).map((name) => ({
    id: guidOf(`role:${name}`),
    displayName: name,
    description: `Members of this role act as ${name} of ${TENANT_NAME}.`,
    roleTemplateId: ROLES[name],
  }));
}

/** Answer of POST /users/{id}/checkMemberGroups: those of the ids that the person is in. */
export function memberOf(person: ContosoPerson, ids: readonly string[]): string[] {
  const own = (person.groups ?? ['Password reset users']).map((name) => GROUPS[name]);
  return ids.filter((id) => own.includes(id));
}
