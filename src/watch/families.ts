/**
 * The activities that are followed, in groups that one documented query can ask for: a filter takes `eq` and
 * `startswith` on activityDisplayName, and an `or` is documented nowhere.
 */
export interface Family {
  readonly id: FamilyId;
  readonly match: 'eq' | 'startswith';
  readonly name: string;
  /** `often`: an attempt cannot be judged without it. `seldom`: it can wait for a quarter of an hour. */
  readonly pace: 'often' | 'seldom';
  /** How far back it is read the first time; as far as the index goes when absent. */
  readonly firstDays?: number;
}

export type FamilyId =
  | 'reset'
  | 'change'
  | 'unlock'
  | 'steps'
  | 'blocked'
  | 'started'
  | 'change-in-directory'
  | 'force-change'
  | 'started-by-admin'
  | 'security-info'
  | 'writeback-on'
  | 'writeback-off';

/** Switches are rare, and what they say holds until the next one: as far back as the log goes. */
const SWITCH_DAYS = 30;

export const FAMILIES: readonly Family[] = [
  // "Reset password (self-service)", "(by admin)", and the directory's own "Reset user password".
  { id: 'reset', match: 'startswith', name: 'Reset ', pace: 'often' },
  { id: 'change', match: 'startswith', name: 'Change password', pace: 'often' },
  { id: 'unlock', match: 'startswith', name: 'Unlock user account', pace: 'often' },
  // "Self-service password reset flow activity progress" and its older spelling "Self serve …".
  { id: 'steps', match: 'startswith', name: 'Self', pace: 'often' },
  { id: 'blocked', match: 'startswith', name: 'Blocked from self', pace: 'often' },
  { id: 'started', match: 'startswith', name: 'User started password', pace: 'often' },
  { id: 'change-in-directory', match: 'eq', name: 'Change user password', pace: 'seldom' },
  { id: 'force-change', match: 'eq', name: 'Set force change user password', pace: 'seldom' },
  { id: 'started-by-admin', match: 'startswith', name: 'Admin started password', pace: 'seldom' },
  { id: 'security-info', match: 'startswith', name: 'Security info saved', pace: 'seldom' },
  {
    id: 'writeback-on',
    match: 'eq',
    name: 'Enable password writeback for directory',
    pace: 'seldom',
    firstDays: SWITCH_DAYS,
  },
  {
    id: 'writeback-off',
    match: 'eq',
    name: 'Disable password writeback for directory',
    pace: 'seldom',
    firstDays: SWITCH_DAYS,
  },
];
