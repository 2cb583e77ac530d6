import type { Operation } from '../recognised.ts';
import type { MeaningId } from './meanings.ts';
import { normalise } from './normalise.ts';

/** What an audit activity is to an attempt. */
export interface Activity {
  readonly operation: Operation | 'unknown';
  /**
   * `end`: the row that says how it went; `step`: a step of the reset page; `start`: it began;
   * `register`: contact data saved; `directory`: the directory's own trace of the same change;
   * `setting`: writeback or the reset policy switched.
   */
  readonly role: 'end' | 'step' | 'start' | 'register' | 'directory' | 'setting';
  readonly byAdministrator?: boolean;
  /** The activity alone says what happened, whatever the result column says. */
  readonly meaning?: MeaningId;
}

const RESET: Activity = { operation: 'reset', role: 'end' };
const REGISTER: Activity = { operation: 'register', role: 'register' };
const BY_ADMIN: Activity = { operation: 'admin-reset', role: 'end', byAdministrator: true };
const IN_DIRECTORY: Activity = { operation: 'unknown', role: 'directory' };
const SETTING: Activity = { operation: 'unknown', role: 'setting' };

/** Names as Microsoft lists them today, then names of older lists that still turn up. */
export const ACTIVITIES: Readonly<Record<string, Activity>> = {
  // Self-service Password Management
  'Reset password (self-service)': RESET,
  'Change password (self-service)': { operation: 'change', role: 'end' },
  'Unlock user account (self-service)': { operation: 'unlock', role: 'end' },
  'Reset password (by admin)': BY_ADMIN,
  'Self-service password reset flow activity progress': { operation: 'reset', role: 'step' },
  // Its result is "success": the block succeeded, the person did not.
  'Blocked from self-service password reset': { ...RESET, meaning: 'throttled' },
  'Security info saved for self-service password reset': REGISTER,
  'User registered for self-service password reset': REGISTER,
  'Enable password writeback for directory': SETTING,
  'Disable password writeback for directory': SETTING,
  'Self-service password reset policy changes': SETTING,
  // Authentication Methods
  'User started password reset': { operation: 'reset', role: 'start' },
  'User started password change': { operation: 'change', role: 'start' },
  'Admin started password reset': {
    operation: 'admin-reset',
    role: 'start',
    byAdministrator: true,
  },
  'User registered security info': REGISTER,
  'User registered all required security info': REGISTER,
  'User started security info registration': REGISTER,
  'User canceled security info registration': REGISTER,
  'User updated security info': REGISTER,
  'User deleted security info': REGISTER,
  'User reviewed security info': REGISTER,
  'User changed default security info': REGISTER,
  'Admin registered security info': { ...REGISTER, byAdministrator: true },
  'Admin updated security info': { ...REGISTER, byAdministrator: true },
  'Admin deleted security info': { ...REGISTER, byAdministrator: true },
  // Core Directory
  'Change user password': { ...IN_DIRECTORY, operation: 'change' },
  'Reset password': IN_DIRECTORY,
  'Reset user password': IN_DIRECTORY,
  'Set force change user password': IN_DIRECTORY,
  // Older lists
  'User Password Reset': RESET,
  'User Password Registration': REGISTER,
  'Credential Registration': REGISTER,
  'Admins requires the user to reset their password': BY_ADMIN,
};

const BY_NAME: ReadonlyMap<string, Activity> = new Map(
  Object.entries(ACTIVITIES).map(([name, activity]) => [normalise(name), activity]),
);

const remembered = new Map<string, Activity | null>();
const REMEMBER_AT_MOST = 2_000;

/** The activity of a row, in any spelling; undefined for rows that are not about passwords. */
export function activityOf(name: string): Activity | undefined {
  let activity = remembered.get(name);
  if (activity === undefined) {
    activity = BY_NAME.get(normalise(name)) ?? null;
    if (remembered.size >= REMEMBER_AT_MOST) remembered.clear();
    remembered.set(name, activity);
  }
  return activity ?? undefined;
}
