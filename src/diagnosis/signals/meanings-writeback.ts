import type { Meanings } from './meaning.ts';

/** Between the cloud and the domain controller. */
export const WRITEBACK_MEANINGS = {
  'writeback-not-enabled': { outcome: 'failed', points: { 'writeback-disabled': 'confirmed' } },
  // The change belongs on premises: writeback is off, or a federation service keeps the password.
  'managed-on-premises': {
    outcome: 'failed',
    points: { 'writeback-disabled': 'likely', 'federated-user': 'possible' },
  },
  'writeback-unsupported-path': {
    outcome: 'failed',
    points: { 'writeback-unsupported-path': 'likely' },
  },
  'onprem-connectivity': {
    outcome: 'failed',
    points: {
      'writeback-connectivity': 'likely',
      'writeback-service-down': 'possible',
      'tls-disabled': 'possible',
      'connect-version-old': 'possible',
    },
  },
  'service-bus-unreachable': {
    outcome: 'failed',
    points: { 'writeback-connectivity': 'confirmed', 'tls-disabled': 'possible' },
  },
  'heartbeat-failed': {
    outcome: 'failed',
    points: { 'writeback-connectivity': 'likely', 'writeback-service-down': 'possible' },
  },
  // One retry is normal; many are a slow or blocked line.
  'service-bus-retry': { outcome: 'note', points: { 'writeback-connectivity': 'possible' } },
  'writeback-service-stopped': {
    outcome: 'failed',
    points: { 'writeback-service-down': 'confirmed' },
  },
  'service-bus-listener-error': {
    outcome: 'failed',
    points: {
      'writeback-service-down': 'likely',
      'writeback-connectivity': 'possible',
      'tls-disabled': 'possible',
    },
  },
  'service-bus-certificate-invalid': {
    outcome: 'failed',
    points: {
      'writeback-service-down': 'likely',
      'writeback-connectivity': 'possible',
      'tls-disabled': 'possible',
    },
  },
  'writeback-not-working': {
    outcome: 'failed',
    points: { 'writeback-service-down': 'likely', 'writeback-connectivity': 'possible' },
  },
  'writeback-endpoint-not-started': {
    outcome: 'failed',
    points: { 'writeback-service-down': 'likely', 'writeback-onboarding-failed': 'possible' },
  },
  // "Look at the exception in the text": the number alone names nothing.
  'writeback-unknown-error': { outcome: 'failed', points: {} },
  // The service tells us nothing that names a cause; trying again is the fix.
  'request-invalid': { outcome: 'failed', points: {} },
  'service-answer-invalid': {
    outcome: 'failed',
    points: { 'writeback-connectivity': 'possible', 'service-outage': 'possible' },
  },
  'onboarding-failed': {
    outcome: 'failed',
    points: {
      'writeback-onboarding-failed': 'likely',
      'writeback-connectivity': 'possible',
      'auth-token-error': 'possible',
    },
  },
  'offboarding-failed': {
    outcome: 'failed',
    points: {
      'writeback-onboarding-failed': 'likely',
      'auth-token-error': 'possible',
      'writeback-connectivity': 'possible',
    },
  },
  'writeback-configuration-unreadable': {
    outcome: 'failed',
    points: { 'writeback-onboarding-failed': 'likely', 'writeback-service-down': 'possible' },
  },
  'wizard-licence': {
    outcome: 'failed',
    points: {
      'writeback-onboarding-failed': 'likely',
      'licence-missing': 'possible',
      'tls-disabled': 'possible',
      'server-clock-skew': 'possible',
      'writeback-connectivity': 'possible',
    },
  },
  'wizard-connector-not-found': {
    outcome: 'failed',
    points: { 'writeback-onboarding-failed': 'likely', 'connect-version-old': 'possible' },
  },
  'early-dirsync-configuration': {
    outcome: 'failed',
    points: { 'writeback-onboarding-failed': 'likely', 'connect-version-old': 'likely' },
  },
  'auth-token-error': { outcome: 'failed', points: { 'auth-token-error': 'confirmed' } },
  'decryption-key-mismatch': {
    outcome: 'failed',
    points: { 'decryption-key-mismatch': 'confirmed' },
  },
  'crypto-error': { outcome: 'failed', points: { 'decryption-key-mismatch': 'likely' } },
  'server-clock-skew': { outcome: 'failed', points: { 'server-clock-skew': 'likely' } },
  'tls-disabled': {
    outcome: 'failed',
    points: { 'tls-disabled': 'likely', 'writeback-connectivity': 'possible' },
  },
  'connect-version-old': { outcome: 'failed', points: { 'connect-version-old': 'likely' } },
  'dc-policy-hints-missing': { outcome: 'failed', points: { 'dc-version-too-old': 'confirmed' } },
  'dc-unreachable': { outcome: 'failed', points: { 'dc-unreachable': 'confirmed' } },
  'forest-config-changed': { outcome: 'failed', points: { 'forest-config-changed': 'confirmed' } },
  'ldap-signing-not-configured': {
    outcome: 'failed',
    points: { 'ldap-signing-not-configured': 'confirmed' },
  },
  'connector-password-too-long': {
    outcome: 'failed',
    points: { 'connector-account-password-too-long': 'confirmed' },
  },
  'ad-access-denied': {
    outcome: 'failed',
    points: {
      'ad-permissions': 'likely',
      'protected-group': 'possible',
      'inheritance-disabled': 'possible',
      'sam-remote-call-restricted': 'possible',
      'user-cannot-change-password': 'possible',
    },
  },
  'inheritance-disabled': {
    outcome: 'failed',
    points: { 'inheritance-disabled': 'likely', 'ad-permissions': 'possible' },
  },
  'sam-remote-call-denied': {
    outcome: 'failed',
    points: {
      'sam-remote-call-restricted': 'likely',
      'ad-permissions': 'possible',
      'connect-version-old': 'possible',
    },
  },
  'ou-reserved-character': {
    outcome: 'failed',
    points: { 'ou-reserved-character': 'likely', 'ad-unknown-error': 'possible' },
  },
  'ad-unknown-error': {
    outcome: 'failed',
    points: {
      'ad-unknown-error': 'likely',
      'ou-reserved-character': 'possible',
      'dc-unreachable': 'possible',
    },
  },
  'ad-configuration-error': {
    outcome: 'failed',
    points: {
      'onprem-config-generic': 'likely',
      'ldap-signing-not-configured': 'possible',
      'forest-config-changed': 'possible',
    },
  },
  // The user-facing code for "something on premises": the sync server's log says what.
  'onprem-admin-action-required': {
    outcome: 'failed',
    points: {
      'onprem-config-generic': 'likely',
      'ad-permissions': 'possible',
      'protected-group': 'possible',
      'sam-remote-call-restricted': 'possible',
      'inheritance-disabled': 'possible',
      'dc-unreachable': 'possible',
      'ou-reserved-character': 'possible',
    },
  },
  'onprem-reset-problem': {
    outcome: 'failed',
    points: {
      'onprem-config-generic': 'likely',
      'ad-permissions': 'possible',
      'protected-group': 'possible',
      'ad-unknown-error': 'possible',
    },
  },
  // The group managed account of the cloud sync agent may not read the container it starts from.
  'agent-permission-missing': {
    outcome: 'failed',
    points: { 'ad-permissions': 'likely', 'cloud-sync-agent': 'likely' },
  },
  'cloud-sync-agent': { outcome: 'failed', points: { 'cloud-sync-agent': 'likely' } },
  // The new password is set; password hash sync has still to carry it.
  'servers-catching-up': {
    outcome: 'succeeded-on-premises-only',
    points: { 'password-not-synced-yet': 'likely' },
  },
  'hash-sync-failed': { outcome: 'note', points: { 'password-not-synced-yet': 'possible' } },
  'cloud-service-error': { outcome: 'failed', points: { 'service-outage': 'likely' } },
  // "Error processing request" and its like: an outage, or a setting nobody can see from here.
  'error-processing-request': { outcome: 'failed', points: { 'service-outage': 'possible' } },
} as const satisfies Meanings;
