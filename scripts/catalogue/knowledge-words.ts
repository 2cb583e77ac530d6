import type { EndOfService, LANDMARKS } from '../../src/diagnosis/knowledge/connect-versions.ts';
import type { Cloud } from '../../src/diagnosis/knowledge/endpoints.ts';
import type { Limit } from '../../src/diagnosis/knowledge/throttling.ts';
import type { MINUTES } from '../../src/diagnosis/knowledge/timeouts.ts';

/** A fact that gets no words here does not compile: the catalogue shows all of them. */
export const LANDMARK_WORDS: Readonly<Record<keyof typeof LANDMARKS, string>> = {
  allOperations: 'Change, reset and reset by an administrator are all written back, from',
  unlock: 'A reset unlocks the account as well, from',
  dirSyncResetsOnly: 'DirSync (no longer supported) writes back resets only, from',
  presentEndpoints: 'The present addresses, from',
  tls12Alone: 'Works with TLS 1.2 alone, from',
  accessDeniedFixed: 'SSPR_0029 with ERROR_ACCESS_DENIED is no longer a fault of the product, from',
  securityFix: 'Holds the fix for CVE-2026-65673, from',
  cloudSyncAgent: 'The cloud sync agent writes passwords back, from',
};

export const END_WORDS: Readonly<Record<EndOfService['why'], string>> = {
  'access-control-service-retired': 'Writeback used the Access Control Service, which was retired.',
  'version-1-retired': 'Version 1 was retired.',
  'service-hardened': 'Microsoft announced that synchronisation services fail below it.',
};

export const TIME_WORDS: Readonly<Record<keyof typeof MINUTES, string>> = {
  resetPage: 'The reset page stays open',
  verificationCode: 'A code is good for',
  idleConnection: 'Firewalls and proxies leave idle connections alone for at least',
  idleConnectionOfOldServers: 'The same, for servers below the present addresses',
  heartbeat: 'The writeback service reports to the cloud every',
  hashSync: 'Password hashes are carried to the cloud every',
  directorySync: 'Everything else is carried to the cloud every',
  rights: 'New rights in Active Directory stand on every account within',
  protectedRights: 'SDProp sets the rights of protected accounts back every',
  auditRow: 'Rows appear in the audit log after',
};

export const LIMIT_WORDS: Readonly<Record<Limit['of'], string>> = {
  phone: 'Proving a phone number',
  app: 'Proving it by the Authenticator app',
  'text-message': 'Proving it by text message',
  questions: 'Security questions',
  email: 'Codes by e-mail',
  resets: 'Resets of the same account',
  'failed-proofs': 'Failed proofs of any kind',
};

export const CLOUD_WORDS: Readonly<Record<Cloud, string>> = {
  global: 'Global',
  'us-government': 'US Government',
  china: 'China',
};
