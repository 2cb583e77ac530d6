import { parseQuietHours, type QuietHours } from '../watch/quiet-hours.ts';
import type { Settings } from './settings.ts';

export interface WatchConfig {
  /** Whether the audit log is followed; it never is without a tenant to follow. */
  readonly follow: boolean;
  /** Notices are written to the log instead of being sent. */
  readonly dryRun: boolean;
  /** Only members of this Entra group get notices; everybody does when absent. */
  readonly noticeGroupId?: string;
  /** For people who set none of their own. */
  readonly quietHours?: QuietHours;
}

export function readWatch(settings: Settings): WatchConfig {
  const group = settings.text('NOTICE_GROUP_ID') && readGroup(settings);
  const quietHours = readQuietHours(settings);
  return {
    follow: settings.choice('WATCH', ['on', 'off'], 'on') === 'on',
    dryRun: settings.flag('DRY_RUN'),
    ...(group && { noticeGroupId: group }),
    ...(quietHours && { quietHours }),
  };
}

function readGroup(settings: Settings): string {
  return settings.guid('NOTICE_GROUP_ID', 'Copy the object id of the group from Microsoft Entra.');
}

function readQuietHours(settings: Settings): QuietHours | undefined {
  const given = settings.text('QUIET_HOURS');
  if (given === undefined) return undefined;
  const quiet = parseQuietHours(given);
  if (quiet) return quiet;
  return settings.problem(
    'QUIET_HOURS',
    `is "${given}"`,
    'Give two hours of the day, such as 18-8.',
  );
}
