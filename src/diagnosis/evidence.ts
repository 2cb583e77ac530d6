import type { Attempt } from './attempt.ts';
import { missing, type Piece } from './piece.ts';
import type { Operation, Recognised } from './recognised.ts';

export type { Operation, Recognised } from './recognised.ts';

/** The person's account in Microsoft Entra ID. Source: GET /users/{id}. */
export interface Account {
  readonly id: string;
  readonly userPrincipalName?: string;
  readonly displayName?: string;
  readonly enabled?: boolean;
  readonly userType?: 'Member' | 'Guest';
  /** The account signs in at another directory or a social provider (identities[].signInType 'federated', or #EXT#). */
  readonly externallyHomed?: boolean;
  /** true: comes from Active Directory; false: was synchronised once; undefined: cloud only. */
  readonly onPremisesSynced?: boolean;
  readonly onPremisesDomain?: string;
  readonly onPremisesDistinguishedName?: string;
  readonly onPremisesLastSync?: string;
  readonly createdAt?: string;
  /** Last change or, for synchronised accounts, possibly the time the password hash arrived. */
  readonly lastPasswordChange?: string;
  readonly passwordPolicies?: readonly string[];
  readonly mustChangeAtNextSignIn?: boolean;
  readonly usageLocation?: string;
  /** Contact data on file; only whether it is there and well formed, never the value. */
  readonly contact?: {
    readonly mobilePhone: ContactState;
    readonly officePhone: ContactState;
    readonly otherMail: ContactState;
  };
}

export type ContactState = 'absent' | 'well-formed' | 'malformed';

/** Source: userRegistrationDetails; hours old. */
export interface Registration {
  readonly isAdmin?: boolean;
  readonly isSsprEnabled?: boolean;
  readonly isSsprRegistered?: boolean;
  readonly isSsprCapable?: boolean;
  readonly methodsRegistered: readonly string[];
}

/** Whether service plans that carry password reset are there (by plan GUID, concept-sspr-licensing). */
export interface Licences {
  /** Entra ID P1 or P2 assigned to this person, and in working order. */
  readonly personHasPremium: boolean;
  readonly personHasAny: boolean;
  /** Plans found but not in working order: name and state, such as "AAD_PREMIUM: Error". */
  readonly faults: readonly string[];
  /** Any P1/P2 in the whole organisation; undefined when subscribedSkus could not be read. */
  readonly tenantHasPremium?: boolean;
  readonly tenantHasPaid?: boolean;
}

/** The domain of the sign-in name. Source: GET /domains. */
export interface Domain {
  readonly name: string;
  readonly authentication: 'Managed' | 'Federated';
  readonly passwordValidityDays?: number;
}

/** Source: GET /organization. */
export interface Tenant {
  readonly onPremisesSync: boolean;
  readonly onPremisesLastSync?: string;
}

/** Microsoft's switch for administrators. Source: authorizationPolicy.allowedToUseSSPR. */
export interface AdminReset {
  readonly allowed: boolean;
}

/** Active administrator roles of the person. Source: transitiveMemberOf/directoryRole. */
export interface Roles {
  readonly names: readonly string[];
}

/** What the tenant's own rows say of writeback. Silence proves nothing. */
export interface Writeback {
  readonly lastEnabled?: string;
  readonly lastDisabled?: string;
  /** A reset by somebody that did reach Active Directory. */
  readonly lastSuccess?: string;
  readonly lastConnectivityFailure?: string;
}

/** Open issues of Microsoft's service health that speak of password reset or sign-in. */
export interface ServiceIssue {
  readonly id: string;
  readonly title: string;
  readonly service: string;
  readonly since?: string;
  readonly aboutPasswordReset: boolean;
}

/** The operator's password policy as it applies to this person; see config.ts for where it is read. */
export interface PasswordPolicy {
  /** Name people know it by: "Default Domain Policy", or the name of a fine-grained policy. */
  readonly name: string;
  /** The Entra group that brought this policy, for fine-grained ones. */
  readonly fromGroup?: string;
  readonly minimumAgeHours?: number;
  readonly maximumAgeDays?: number;
  readonly historyCount?: number;
  readonly minimumLength?: number;
  readonly complexity?: boolean;
  /** A third-party password filter is installed on the domain controllers. */
  readonly filter?: string;
}

/** The operator's account of the tenant's reset policy: it is in no Graph API. */
export interface ResetPolicy {
  readonly scope?: 'none' | 'selected' | 'all';
  readonly inScopeGroup?: boolean;
  readonly methodsRequired?: 1 | 2;
  readonly methodsOffered?: readonly string[];
  readonly writeback?: boolean;
  readonly unlockWithoutReset?: boolean;
  readonly connectVersion?: string;
}

/** What the person told us: recognised meanings only, never the text itself. */
export interface Report {
  readonly operation?: Operation;
  readonly meanings: readonly Recognised[];
  /** When the failure was seen, if said. */
  readonly at?: string;
  /** The version of Microsoft Entra Connect, if said. */
  readonly connectVersion?: string;
  /** They say that an attempt failed, whatever the log shows. */
  readonly failed?: boolean;
  /** When they said so (ISO 8601); absent: just now. */
  readonly toldAt?: string;
}

/** A Windows event from the sync server or a domain controller, pasted or sent by somebody. */
export interface DirectoryEvent {
  readonly eventId?: number;
  readonly source?: string;
  readonly hr?: string;
  readonly at?: string;
  readonly meanings: readonly Recognised[];
  /** Entra object id from `cloudAnchor: User_<id>`. */
  readonly userId?: string;
  readonly trackingId?: string;
  /** Facts read from the event's text, such as the Connect version or a distinguished name. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** Answers given on cards: question id → answer id. */
export type Answers = Readonly<Record<string, string>>;

/** Every kind of evidence and its shape. A cause declares the names it needs and sees nothing else. */
export interface EvidenceTypes {
  attempts: readonly Attempt[];
  account: Account;
  registration: Registration;
  licences: Licences;
  domain: Domain;
  tenant: Tenant;
  adminReset: AdminReset;
  roles: Roles;
  writeback: Writeback;
  serviceIssues: readonly ServiceIssue[];
  passwordPolicy: PasswordPolicy;
  resetPolicy: ResetPolicy;
  report: Report;
  answers: Answers;
  events: readonly DirectoryEvent[];
}

export type EvidenceName = keyof EvidenceTypes;

/** Everything known when a diagnosis is made; it can be saved as JSON and judged again without the world. */
export type Evidence = { readonly [N in EvidenceName]: Piece<EvidenceTypes[N]> };

export const EVIDENCE_NAMES: readonly EvidenceName[] = [
  'attempts',
  'account',
  'registration',
  'licences',
  'domain',
  'tenant',
  'adminReset',
  'roles',
  'writeback',
  'serviceIssues',
  'passwordPolicy',
  'resetPolicy',
  'report',
  'answers',
  'events',
];

/** A full bag from a partial one: what is not named was not gathered. */
export function evidenceOf(some: Partial<Evidence>): Evidence {
  const all: Record<string, Piece<unknown>> = { ...NOTHING };
  for (const [name, piece] of Object.entries(some)) if (piece) all[name] = piece;
  return all as unknown as Evidence;
}

const NOTHING = Object.fromEntries(EVIDENCE_NAMES.map((name) => [name, missing('not-gathered')]));
