import type { Question } from '../question.ts';

/** Every question the bot may ask. Order decides between questions that separate equally well. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'how-far',
    answers: ['start', 'verifying', 'new-password', 'afterwards'],
    separates: [
      'sspr-not-enabled-for-user',
      'not-registered',
      'throttled',
      'writeback-disabled',
      'verification-code-not-received',
      'minimum-password-age',
      'password-history',
      'password-complexity',
      'password-filter',
      'password-policy-violation',
      'banned-password',
      'wrong-current-password',
      'cloud-policy-mismatch',
      'password-not-synced-yet',
    ],
  },
  {
    // Read only after `how-far` was answered with 'start'.
    id: 'page-message',
    answers: ['not-enabled', 'more-information', 'too-many-tries', 'service-not-enabled', 'unsure'],
    separates: ['sspr-not-enabled-for-user', 'not-registered', 'throttled', 'writeback-disabled'],
  },
  {
    // Read only after `how-far` was answered with 'new-password'.
    id: 'which-message',
    answers: ['corporate-policy', 'easily-guessed', 'wrong-password', 'unsure'],
    separates: [
      'minimum-password-age',
      'password-history',
      'password-complexity',
      'password-filter',
      'password-policy-violation',
      'banned-password',
      'wrong-current-password',
    ],
  },
  {
    id: 'changed-recently',
    answers: ['yes', 'someone-else', 'no', 'unsure'],
    separates: ['minimum-password-age'],
  },
  {
    id: 'used-before',
    answers: ['yes', 'no', 'unsure'],
    separates: ['password-history', 'password-filter'],
  },
  {
    id: 'meets-rules',
    answers: ['yes', 'no', 'unsure'],
    separates: ['password-complexity', 'password-filter'],
  },
  {
    id: 'operation',
    answers: ['reset', 'change', 'unlock', 'unsure'],
    separates: ['wrong-current-password', 'unlock-option-not-available'],
  },
  {
    id: 'code-arrived',
    answers: ['yes', 'no', 'unsure'],
    separates: ['verification-code-not-received', 'lost-verification-device'],
  },
  {
    id: 'still-have-it',
    answers: ['yes', 'no', 'unsure'],
    separates: ['lost-verification-device'],
  },
  {
    // Read only after `how-far` was answered with 'afterwards'.
    id: 'how-long',
    answers: ['minutes', 'longer', 'unsure'],
    separates: ['password-not-synced-yet'],
  },
  {
    id: 'many-tries',
    answers: ['yes', 'no', 'unsure'],
    separates: ['throttled'],
  },
  {
    id: 'administrator',
    answers: ['yes', 'no', 'unsure'],
    separates: ['protected-group', 'admin-sspr-disabled', 'admin-two-gate-policy'],
  },
  {
    id: 'outside-account',
    answers: ['yes', 'no', 'unsure'],
    separates: ['guest-user'],
  },
];
