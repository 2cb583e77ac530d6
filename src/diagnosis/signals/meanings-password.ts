import type { CauseId } from '../cause-id.ts';
import type { Meanings } from './meaning.ts';

/** Causes that need the domain controller to have seen the password. */
const NEEDS_DOMAIN_CONTROLLER: readonly CauseId[] = [
  'minimum-password-age',
  'password-history',
  'password-complexity',
  'password-policy-violation',
  'password-filter',
  'cloud-policy-mismatch',
  'user-cannot-change-password',
  'protected-group',
  'writeback-connectivity',
  'writeback-service-down',
  'dc-unreachable',
  'ad-permissions',
  'inheritance-disabled',
  'sam-remote-call-restricted',
  'ou-reserved-character',
  'ad-unknown-error',
  'onprem-config-generic',
];

/** The password itself was refused, by Active Directory or by the cloud. */
export const PASSWORD_MEANINGS = {
  // One code for age, history, complexity, filters and the user flag. The Password Protection agent
  // probably surfaces here too; its own events say so, this code does not.
  'onprem-policy-refused': {
    outcome: 'failed',
    points: {
      'password-policy-violation': 'likely',
      'minimum-password-age': 'possible',
      'password-history': 'possible',
      'password-complexity': 'possible',
      'password-filter': 'possible',
      'user-cannot-change-password': 'possible',
    },
  },
  // The portal's sentence names length, complexity, age and history together. It is also shown
  // to a synchronised user who changes a password while out of reset scope.
  'corporate-policy-sentence': {
    outcome: 'failed',
    points: {
      'password-policy-violation': 'likely',
      'minimum-password-age': 'possible',
      'password-history': 'possible',
      'password-complexity': 'possible',
      'password-filter': 'possible',
      'user-cannot-change-password': 'possible',
      'sspr-not-enabled-for-user': 'possible',
    },
  },
  // The plain "it failed" events of the sync server stand for three things.
  'onprem-policy-or-permission': {
    outcome: 'failed',
    points: {
      'password-policy-violation': 'possible',
      'ad-permissions': 'possible',
      'protected-group': 'possible',
    },
  },
  'changed-too-recently': {
    outcome: 'failed',
    points: { 'minimum-password-age': 'likely', 'password-policy-violation': 'possible' },
  },
  'password-used-before': {
    outcome: 'failed',
    points: { 'password-history': 'likely', 'password-policy-violation': 'possible' },
  },
  'onprem-complexity-refused': {
    outcome: 'failed',
    points: {
      'password-complexity': 'likely',
      'password-policy-violation': 'possible',
      'password-history': 'possible',
      'minimum-password-age': 'possible',
    },
  },
  'password-too-weak': {
    outcome: 'failed',
    points: { 'password-complexity': 'likely', 'banned-password': 'possible' },
  },
  'password-contains-name': {
    outcome: 'failed',
    points: { 'password-complexity': 'likely', 'banned-password': 'possible' },
  },
  'password-filter-refused': {
    outcome: 'failed',
    points: { 'password-filter': 'likely', 'password-policy-violation': 'possible' },
  },
  // Checked in the cloud before anything is sent to Active Directory.
  'banned-password-cloud': {
    outcome: 'failed',
    points: { 'banned-password': 'confirmed' },
    excludes: NEEDS_DOMAIN_CONTROLLER,
  },
  // The portal's wording is the cloud's, but people also quote it loosely.
  'password-easily-guessed': { outcome: 'failed', points: { 'banned-password': 'likely' } },
  // The Password Protection agent on a domain controller.
  'banned-password-dc-agent': {
    outcome: 'failed',
    points: { 'banned-password': 'confirmed' },
    excludes: ['minimum-password-age', 'password-history', 'ad-permissions'],
  },
  'dc-agent-accepted': { outcome: 'progress', points: {} },
  'dc-agent-audit-only': { outcome: 'progress', points: {} },
  'onprem-success-cloud-failure': {
    outcome: 'succeeded-on-premises-only',
    points: { 'cloud-policy-mismatch': 'confirmed' },
  },
  'wrong-current-password': {
    outcome: 'failed',
    points: { 'wrong-current-password': 'confirmed' },
  },
  'password-never-expires': {
    outcome: 'failed',
    points: { 'password-never-expires-flag': 'likely' },
  },
} as const satisfies Meanings;
