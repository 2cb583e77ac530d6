import type { Meanings } from './meaning.ts';

/** Steps, successes and remarks: nothing went wrong. */
export const STEP_MEANINGS = {
  'flow-started': { outcome: 'progress', points: {} },
  'verification-offered': { outcome: 'progress', points: {} },
  'verification-started': { outcome: 'progress', points: {} },
  'verification-completed': { outcome: 'progress', points: {} },
  'password-submitted': { outcome: 'progress', points: {} },
  'password-reset-done': { outcome: 'succeeded', points: {} },
  'password-change-done': { outcome: 'succeeded', points: {} },
  'account-unlocked': { outcome: 'succeeded', points: {} },
  'security-info-saved': { outcome: 'succeeded', points: {} },
  // The cloud side of one attempt: the directory object changed.
  'directory-password-set': { outcome: 'progress', points: {} },
  'writeback-started': { outcome: 'progress', points: {} },
  'writeback-succeeded': { outcome: 'succeeded', points: {} },
  'writeback-set-up': { outcome: 'succeeded', points: {} },
  'writeback-taken-down': { outcome: 'note', points: {} },
  'writeback-service-started': { outcome: 'note', points: {} },
  'heartbeat-sent': { outcome: 'note', points: {} },
  'setting-changed': { outcome: 'note', points: {} },
  /** Password hash sync or plain synchronisation: same server, other feature. */
  'not-writeback': { outcome: 'note', points: {} },
  /** A success with nothing more to say. */
  'nothing-wrong': { outcome: 'succeeded', points: {} },
} as const satisfies Meanings;
