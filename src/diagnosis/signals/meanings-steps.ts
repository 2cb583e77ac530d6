import type { Meanings } from './meaning.ts';

/** Steps, successes and remarks; and ends that give no hint of a cause. */
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
  // Done as somebody wished; whoever resets a password afterwards will notice.
  'writeback-taken-down': { outcome: 'progress', points: { 'writeback-disabled': 'possible' } },
  'writeback-service-started': { outcome: 'progress', points: {} },
  'heartbeat-sent': { outcome: 'progress', points: {} },
  'setting-changed': { outcome: 'succeeded', points: {} },
  /** Passwords on their way up to the cloud. */
  'hash-sync-progress': { outcome: 'progress', points: {} },
  /** Password hash sync or plain synchronisation: same server, other feature. */
  'not-writeback': { outcome: 'note', points: {} },
  /** A success with nothing more to say. */
  'nothing-wrong': { outcome: 'succeeded', points: {} },
  /** A failure that says nothing of its reason: better a question than a guess. */
  'failed-unexplained': { outcome: 'failed', points: {} },
  'timed-out': {
    outcome: 'failed',
    points: { 'writeback-connectivity': 'possible', 'service-outage': 'possible' },
  },
} as const satisfies Meanings;
