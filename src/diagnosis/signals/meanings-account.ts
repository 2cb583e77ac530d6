import type { Meanings } from './meaning.ts';

/** Something about the account stands in the way. */
export const ACCOUNT_MEANINGS = {
  'account-disabled-onprem': { outcome: 'failed', points: { 'account-disabled': 'confirmed' } },
  'account-disabled': { outcome: 'failed', points: { 'account-disabled': 'likely' } },
  'account-locked-onprem': { outcome: 'failed', points: { 'account-locked': 'confirmed' } },
  'account-locked': {
    outcome: 'failed',
    points: { 'account-locked': 'likely', 'smart-lockout-cloud': 'possible' },
  },
  // The code names both; a lock-out is the commoner of the two.
  'account-locked-or-disabled': {
    outcome: 'failed',
    points: { 'account-locked': 'likely', 'account-disabled': 'possible' },
  },
  'smart-lockout': {
    outcome: 'failed',
    points: { 'smart-lockout-cloud': 'likely', 'account-locked': 'possible' },
  },
  'user-not-found-onprem': {
    outcome: 'failed',
    points: { 'user-not-found-onprem': 'likely', 'out-of-password-sync-scope': 'possible' },
  },
  'object-not-in-password-sync-scope': {
    outcome: 'failed',
    points: { 'out-of-password-sync-scope': 'likely', 'user-not-found-onprem': 'possible' },
  },
  'onprem-multi-match': { outcome: 'failed', points: { 'multi-match': 'confirmed' } },
  'user-cannot-change-password': {
    outcome: 'failed',
    points: { 'user-cannot-change-password': 'likely' },
  },
  'privileged-account-denied': {
    outcome: 'failed',
    points: {
      'protected-group': 'likely',
      'ad-permissions': 'possible',
      'inheritance-disabled': 'possible',
    },
  },
  'reset-in-home-directory': { outcome: 'failed', points: { 'guest-user': 'likely' } },
  'personal-account': { outcome: 'failed', points: { 'guest-user': 'possible' } },
  'federated-password': { outcome: 'failed', points: { 'federated-user': 'likely' } },
  // Microsoft gives no cause for "account information has changed on-premises".
  'account-changed-onprem': {
    outcome: 'failed',
    points: { 'onprem-config-generic': 'possible', 'user-not-found-onprem': 'possible' },
  },
} as const satisfies Meanings;
