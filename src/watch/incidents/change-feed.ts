import type { AuditRow } from '../../diagnosis/attempt.ts';
import type { MissingBecause } from '../../diagnosis/piece.ts';

/**
 * What administrators change that can bear on resets, by the names that Microsoft documents (reference-audit-
 * activities). Who is in the group that may reset is told by `GROUP_CHANGES`, of that one group only.
 */
export const CHANGE_ACTIVITIES = [
  'Disable password writeback for directory',
  'Enable password writeback for directory',
  'Update authorization policy',
  'Authentication Methods Policy Update',
  'Authentication Methods Policy Reset',
  'Set password policy',
  'Set domain authentication',
  'Set DirSync feature',
  'Set DirSyncEnabled flag',
  'Change user license',
] as const;

export const GROUP_CHANGES = ['Add member to group', 'Remove member from group'] as const;

export type ChangeRows =
  | { readonly read: true; readonly rows: readonly AuditRow[] }
  | { readonly read: false; readonly because: MissingBecause };

/** The directory's own audit rows of one activity. Never rejects. */
export interface ChangeFeed {
  /**
   * The newest rows between two moments (ISO 8601), newest first; one report call in the places that people
   * leave free.
   *
   * @param targetId only rows that name this object
   */
  rows(activity: string, from: string, to: string, targetId?: string): Promise<ChangeRows>;
}
