import type { Meanings } from './meaning.ts';

/** Policy, licence, registration and the proof of identity. */
export const REGISTRATION_MEANINGS = {
  // For a synchronised administrator the same code means that reset for administrators is off.
  'sspr-disabled-tenant': {
    outcome: 'failed',
    points: { 'sspr-disabled-tenant': 'likely', 'admin-sspr-disabled': 'possible' },
  },
  'sspr-policy-not-set': { outcome: 'failed', points: { 'sspr-policy-not-set': 'confirmed' } },
  // The code speaks of the organisation; it was also met where the scope was set to None.
  'licence-missing-organisation': {
    outcome: 'failed',
    points: { 'licence-missing': 'likely', 'sspr-disabled-tenant': 'possible' },
  },
  'licence-missing-user': { outcome: 'failed', points: { 'licence-missing': 'likely' } },
  'not-in-scope-group': {
    outcome: 'failed',
    points: { 'sspr-not-enabled-for-user': 'confirmed' },
  },
  'sspr-not-enabled-for-user': {
    outcome: 'failed',
    points: {
      'sspr-not-enabled-for-user': 'likely',
      'sspr-disabled-tenant': 'possible',
      'admin-sspr-disabled': 'possible',
    },
  },
  'admin-sspr-disabled': { outcome: 'failed', points: { 'admin-sspr-disabled': 'likely' } },
  'admin-two-gate': { outcome: 'failed', points: { 'admin-two-gate-policy': 'likely' } },
  'admin-role-missing': { outcome: 'failed', points: { 'admin-role-missing': 'likely' } },
  // "Your administrator has not enabled you to use this feature", on the registration page.
  'feature-not-enabled': {
    outcome: 'failed',
    points: {
      'sspr-not-enabled-for-user': 'likely',
      'sspr-disabled-tenant': 'possible',
      'licence-missing': 'possible',
    },
  },
  // "Your account is not enabled for password reset" is shown for scope and for missing data alike.
  'account-not-set-up': {
    outcome: 'failed',
    points: {
      'sspr-not-enabled-for-user': 'likely',
      'sspr-disabled-tenant': 'possible',
      'not-registered': 'possible',
      'not-enough-methods': 'possible',
      'contact-info-malformed': 'possible',
    },
  },
  'non-admin-not-automatic': { outcome: 'failed', points: { 'licence-missing': 'likely' } },
  'not-registered': {
    outcome: 'failed',
    points: { 'not-registered': 'likely', 'not-enough-methods': 'possible' },
  },
  'not-enough-methods': {
    outcome: 'failed',
    points: {
      'not-enough-methods': 'likely',
      'not-registered': 'possible',
      'contact-info-malformed': 'possible',
    },
  },
  // A registration that was not finished does not by itself stop a reset.
  'registration-unfinished': { outcome: 'failed', points: { 'not-registered': 'possible' } },
  'already-registered': { outcome: 'note', points: { 'already-registered': 'likely' } },
  'method-not-allowed': { outcome: 'failed', points: { 'method-not-allowed': 'likely' } },
  // "We could not verify your account": no phone number on file.
  'account-not-verified': {
    outcome: 'failed',
    points: { 'contact-info-malformed': 'likely', 'not-registered': 'possible' },
  },
  'contact-failed': {
    outcome: 'failed',
    points: {
      'contact-info-malformed': 'likely',
      'verification-code-not-received': 'possible',
      'service-outage': 'possible',
    },
  },
  'phone-mismatch': { outcome: 'failed', points: { 'phone-mismatch': 'confirmed' } },
  'contact-info-malformed': { outcome: 'failed', points: { 'contact-info-malformed': 'likely' } },
  // A verification step that did not end well, and nothing says why.
  'verification-failed': {
    outcome: 'failed',
    points: { 'verification-code-not-received': 'possible', 'phone-mismatch': 'possible' },
  },
  'lost-device': { outcome: 'failed', points: { 'lost-verification-device': 'likely' } },
  'code-not-received': {
    outcome: 'failed',
    points: { 'verification-code-not-received': 'likely', 'contact-info-malformed': 'possible' },
  },
  throttled: { outcome: 'blocked', points: { throttled: 'confirmed' } },
  'user-abandoned': { outcome: 'abandoned', points: { 'user-abandoned': 'likely' } },
  'user-cancelled': { outcome: 'abandoned', points: { 'user-abandoned': 'likely' } },
  // Stopped after a code was sent: perhaps it never came, or the phone is gone.
  'abandoned-at-verification': {
    outcome: 'abandoned',
    points: {
      'user-abandoned': 'likely',
      'verification-code-not-received': 'possible',
      'lost-verification-device': 'possible',
    },
  },
  'contacted-admin': {
    outcome: 'abandoned',
    points: {
      'verification-code-not-received': 'likely',
      'lost-verification-device': 'possible',
      'user-abandoned': 'possible',
    },
  },
  'contacted-admin-after-questions': {
    outcome: 'abandoned',
    points: { 'user-abandoned': 'possible' },
  },
  'cookies-disabled': { outcome: 'failed', points: { 'browser-cookies-disabled': 'confirmed' } },
  'unlock-option-missing': {
    outcome: 'failed',
    points: { 'unlock-option-not-available': 'likely' },
  },
  'windows-screen-broken': {
    outcome: 'failed',
    points: { 'windows-logon-screen-config': 'likely' },
  },
} as const satisfies Meanings;
