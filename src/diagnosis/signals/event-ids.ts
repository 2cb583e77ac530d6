import type { DirectoryEvent } from '../evidence.ts';
import type { MeaningId } from './meanings.ts';
import { squash } from './normalise.ts';

/** Who writes the event. `sync` is password hash sync and synchronisation: the same log, another feature. */
export type EventSource = 'PasswordResetService' | 'ADSync' | 'Security' | 'PasswordProtection';

export interface KnownEvent {
  readonly id: number;
  readonly name: string;
  readonly source: EventSource;
  readonly meaning: MeaningId;
  /** Only in very early builds of DirSync. */
  readonly deprecated?: true;
}

type Line = readonly [id: number, name: string, meaning: MeaningId, deprecated?: 'deprecated'];

const PASSWORD_RESET_SERVICE: readonly Line[] = [
  [31001, 'PasswordResetStart', 'writeback-started'],
  [31002, 'PasswordResetSuccess', 'writeback-succeeded'],
  [31003, 'PasswordResetFail', 'onprem-policy-or-permission'],
  [31004, 'OnboardingEventStart', 'writeback-started'],
  [31005, 'OnboardingEventSuccess', 'writeback-set-up'],
  [31006, 'ChangePasswordStart', 'writeback-started'],
  [31007, 'ChangePasswordSuccess', 'writeback-succeeded'],
  [31008, 'ChangePasswordFail', 'onprem-policy-or-permission'],
  [31009, 'ResetUserPasswordByAdminStart', 'writeback-started'],
  [31010, 'ResetUserPasswordByAdminSuccess', 'writeback-succeeded'],
  [31011, 'ResetUserPasswordByAdminFail', 'onprem-policy-or-permission'],
  [31012, 'OffboardingEventStart', 'writeback-taken-down'],
  [31013, 'OffboardingEventSuccess', 'writeback-taken-down'],
  [31014, 'OffboardingEventFail', 'offboarding-failed'],
  [31015, 'WriteBackServiceStarted', 'writeback-service-started'],
  [31016, 'WriteBackServiceStopped', 'writeback-service-stopped'],
  [31017, 'AuthTokenSuccess', 'writeback-set-up'],
  [31018, 'KeyPairCreationSuccess', 'writeback-set-up'],
  [31019, 'ServiceBusHeartBeat', 'heartbeat-sent'],
  [31034, 'ServiceBusListenerError', 'service-bus-listener-error'],
  [31044, 'PasswordWritebackServiceNotHealthy', 'writeback-not-working'],
  [32000, 'UnknownError', 'writeback-unknown-error'],
  [32001, 'ServiceError', 'service-bus-unreachable'],
  [32002, 'ServiceBusError', 'service-bus-unreachable'],
  [32003, 'InPutValidationError', 'request-invalid'],
  [32004, 'DecryptionError', 'decryption-key-mismatch'],
  [32005, 'ConfigurationError', 'writeback-configuration-unreadable'],
  [32006, 'EndPointConfigurationError', 'early-dirsync-configuration', 'deprecated'],
  [32007, 'OnBoardingConfigUpdateError', 'writeback-configuration-unreadable'],
  [32008, 'ValidationError', 'service-answer-invalid'],
  [32009, 'AuthTokenError', 'auth-token-error'],
  [32010, 'CryptoError', 'crypto-error'],
  [32011, 'OnBoardingServiceError', 'onboarding-failed'],
  [32012, 'OnBoardingServiceDisableError', 'early-dirsync-configuration', 'deprecated'],
  [32013, 'OffBoardingError', 'offboarding-failed'],
  [32014, 'ServiceBusWarning', 'service-bus-retry'],
  [32015, 'ReportServiceHealthError', 'heartbeat-failed'],
  [33001, 'ADUnKnownError', 'ad-unknown-error'],
  [33002, 'ADUserNotFoundError', 'user-not-found-onprem'],
  [33003, 'ADMutliMatchError', 'onprem-multi-match'],
  [33004, 'ADPermissionsError', 'ad-access-denied'],
  [33005, 'ADUserAccountDisabled', 'account-disabled-onprem'],
  [33006, 'ADUserAccountLockedOut', 'account-locked-onprem'],
  [33007, 'ADUserIncorrectPassword', 'wrong-current-password'],
  [33008, 'ADPasswordPolicyError', 'onprem-policy-refused'],
  [33009, 'ADConfigurationError', 'ad-configuration-error'],
  [34001, 'ADPasswordPolicyOrPermissionError', 'onprem-policy-or-permission', 'deprecated'],
  [34002, 'ADNotReachableError', 'dc-unreachable', 'deprecated'],
  [34003, 'ADInvalidAnchorError', 'user-not-found-onprem', 'deprecated'],
];

const AD_SYNC: readonly Line[] = [
  // What 6329 means is in its text; alone it only says that setting the password failed.
  [6329, 'PasswordSetUnexpectedError', 'onprem-policy-or-permission'],
  [6800, 'PasswordWritebackEndpointNotStarted', 'writeback-endpoint-not-started'],
  [403, 'LdapBindStarted', 'not-writeback'],
  [405, 'LdapBindEnded', 'not-writeback'],
  [611, 'PasswordHashSyncFailed', 'hash-sync-failed'],
  [656, 'PasswordHashSyncRequest', 'hash-sync-progress'],
  [657, 'PasswordHashSyncResult', 'hash-sync-progress'],
];

/** A rejected password is banned; in audit-only mode it is let through. A self-service reset is a "set". */
const PASSWORD_PROTECTION: readonly Line[] = [
  [10014, 'ChangeAccepted', 'dc-agent-accepted'],
  [10015, 'SetAccepted', 'dc-agent-accepted'],
  [10016, 'ChangeRejected', 'banned-password-dc-agent'],
  [10017, 'SetRejected', 'banned-password-dc-agent'],
  [10024, 'ChangeAuditOnly', 'dc-agent-audit-only'],
  [10025, 'SetAuditOnly', 'dc-agent-audit-only'],
  [30002, 'ChangeMatchesTenantList', 'banned-password-dc-agent'],
  [30003, 'SetMatchesTenantList', 'banned-password-dc-agent'],
  [30004, 'ChangeMatchesMicrosoftList', 'banned-password-dc-agent'],
  [30005, 'SetMatchesMicrosoftList', 'banned-password-dc-agent'],
  [30007, 'SetAuditOnlyTenantList', 'dc-agent-audit-only'],
  [30008, 'ChangeAuditOnlyTenantList', 'dc-agent-audit-only'],
  [30009, 'SetAuditOnlyMicrosoftList', 'dc-agent-audit-only'],
  [30010, 'ChangeAuditOnlyMicrosoftList', 'dc-agent-audit-only'],
  [30021, 'ChangeContainsUserName', 'banned-password-dc-agent'],
  [30022, 'SetContainsUserName', 'banned-password-dc-agent'],
  [30026, 'ChangeMatchesBothLists', 'banned-password-dc-agent'],
  [30027, 'SetMatchesBothLists', 'banned-password-dc-agent'],
];

/** What a domain controller's Security log says depends on "Audit Success" or "Audit Failure". */
const SECURITY_FAILURE: readonly Line[] = [
  [4723, 'PasswordChangeAttempt', 'onprem-policy-refused'],
  [4724, 'PasswordResetAttempt', 'onprem-policy-refused'],
  [4740, 'AccountLockedOut', 'account-locked-onprem'],
];

const from =
  (source: EventSource) =>
  ([id, name, meaning, deprecated]: Line): KnownEvent =>
    deprecated ? { id, name, source, meaning, deprecated: true } : { id, name, source, meaning };

/** Every event the product knows. */
export const KNOWN_EVENTS: readonly KnownEvent[] = [
  ...PASSWORD_RESET_SERVICE.map(from('PasswordResetService')),
  ...AD_SYNC.map(from('ADSync')),
  ...PASSWORD_PROTECTION.map(from('PasswordProtection')),
  ...SECURITY_FAILURE.map(from('Security')),
];

const BY_ID: ReadonlyMap<number, KnownEvent> = new Map(
  KNOWN_EVENTS.map((event) => [event.id, event]),
);
const BY_NAME: ReadonlyMap<string, KnownEvent> = new Map(
  KNOWN_EVENTS.map((event) => [squash(event.name), event]),
);

export function eventById(id: number): KnownEvent | undefined {
  return BY_ID.get(id);
}

/** By the name in Microsoft's table, in any case; `PasswordResetRequestStart` is how logs spell the start. */
export function eventByName(name: string): KnownEvent | undefined {
  const squashed = squash(name);
  return BY_NAME.get(squashed) ?? BY_NAME.get(squashed.replace('request', ''));
}

const SOURCES: readonly (readonly [RegExp, EventSource])[] = [
  [/passwordreset|onpremisespasswordreset/i, 'PasswordResetService'],
  [/passwordprotection|dcagent|password protection/i, 'PasswordProtection'],
  [/security-auditing|^security$/i, 'Security'],
  [
    /adsync|aadconnect|cloud ?sync|directory synchronization|forefront identity|entra connect|azure ad (?:connect|sync)/i,
    'ADSync',
  ],
];

/** The source under one of four names; undefined for one that has nothing to do with passwords. */
export function eventSource(raw: string): EventSource | undefined {
  return SOURCES.find(([spelling]) => spelling.test(raw.trim()))?.[1];
}

const WRITEBACK_NUMBERS = { from: 31_000, to: 34_999 } as const;

/** False for events of Windows and of other products, and for plain synchronisation. */
export function concernsPasswords({ eventId, source, meanings }: DirectoryEvent): boolean {
  if (meanings.length > 0) return meanings.some(({ meaning: { id } }) => id !== 'not-writeback');
  const known = eventId === undefined ? undefined : eventById(eventId);
  if (source === 'Security') return known?.source === 'Security';
  if (source !== undefined) return SERVICES.has(source);
  if (eventId === undefined || known) return true;
  return eventId >= WRITEBACK_NUMBERS.from && eventId <= WRITEBACK_NUMBERS.to;
}

const SERVICES: ReadonlySet<string> = new Set<EventSource>([
  'PasswordResetService',
  'ADSync',
  'PasswordProtection',
]);

/** How an event is quoted: `33004 ADPermissionsError`. */
export function wordsOf({ id, name }: KnownEvent): string {
  return `${id} ${name}`;
}
