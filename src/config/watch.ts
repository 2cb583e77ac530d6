import type { IncidentRules } from '../watch/incidents/rules.ts';
import { LOOKOUT_RULES, type LookoutRules } from '../watch/lookout/lookout-rules.ts';
import { AddressRanges } from '../watch/lookout/network.ts';
import { parseQuietHours, type QuietHours } from '../watch/quiet-hours.ts';
import { readIncidents } from './incidents.ts';
import type { Settings } from './settings.ts';

export interface WatchConfig {
  /** Whether the audit log is followed; it never is without a tenant to follow. */
  readonly follow: boolean;
  /** The longest wait between two looks at the log. */
  readonly longestWaitMs?: number;
  /** Notices are written to the log instead of being sent. */
  readonly dryRun: boolean;
  /** Only members of this Entra group get notices; everybody does when absent. */
  readonly noticeGroupId?: string;
  /** Id of the app in the organisation's catalogue: it is installed for people who do not have it. */
  readonly catalogAppId?: string;
  /** For people who set none of their own. */
  readonly quietHours?: QuietHours;
  /** When failures look like an attack. */
  readonly lookout: LookoutRules;
  /** When failures of one cause are an incident. */
  readonly incidents: IncidentRules;
  /** Addresses of the organisation itself: offices, VPN, proxies. */
  readonly ownAddresses?: AddressRanges;
}

export function readWatch(settings: Settings): WatchConfig {
  const group = settings.text('NOTICE_GROUP_ID') && readGroup(settings);
  const quietHours = readQuietHours(settings);
  const catalogAppId = settings.text('TEAMS_CATALOG_APP_ID') && readCatalogApp(settings);
  const ownAddresses = readOwnAddresses(settings);
  return {
    follow: settings.choice('WATCH', ['on', 'off'], 'on') === 'on',
    ...readLongestWait(settings),
    dryRun: settings.flag('DRY_RUN'),
    ...(group && { noticeGroupId: group }),
    ...(catalogAppId && { catalogAppId }),
    ...(quietHours && { quietHours }),
    incidents: readIncidents(settings),
    lookout: {
      addresses: settings.count('SECURITY_ADDRESSES', LOOKOUT_RULES.addresses),
      tries: settings.count('SECURITY_TRIES', LOOKOUT_RULES.tries),
      accounts: settings.count('SECURITY_ACCOUNTS', LOOKOUT_RULES.accounts),
    },
    ...(ownAddresses && { ownAddresses }),
  };
}

/** Sooner, the passes would ask for the same rows again and again. */
function readLongestWait(settings: Settings): Pick<WatchConfig, 'longestWaitMs'> {
  const given = settings.text('WATCH_LONGEST_WAIT_SECONDS');
  if (given === undefined) return {};
  const seconds = Number(given);
  if (Number.isInteger(seconds) && seconds >= 15 && seconds <= 300) {
    return { longestWaitMs: seconds * 1_000 };
  }
  const fix = 'Give a whole number from 15 to 300.';
  settings.problem('WATCH_LONGEST_WAIT_SECONDS', `is "${given}"`, fix);
  return {};
}

function readGroup(settings: Settings): string {
  return settings.guid('NOTICE_GROUP_ID', 'Copy the object id of the group from Microsoft Entra.');
}

function readCatalogApp(settings: Settings): string {
  return settings.guid(
    'TEAMS_CATALOG_APP_ID',
    'Run Get-TeamsApp -ExternalId with the id in the manifest (Microsoft Teams PowerShell), and copy Id.',
  );
}

function readOwnAddresses(settings: Settings): AddressRanges | undefined {
  const given = settings.text('SECURITY_OWN_ADDRESSES');
  if (given === undefined) return undefined;
  const ranges = AddressRanges.parse(given.split(/[\s,;]+/).filter(Boolean));
  if (ranges instanceof AddressRanges) return ranges;
  return settings.problem(
    'SECURITY_OWN_ADDRESSES',
    `holds "${ranges.wrong}"`,
    'List addresses or ranges, such as 203.0.113.0/24, with commas between them.',
  );
}

function readQuietHours(settings: Settings): QuietHours | undefined {
  const given = settings.text('QUIET_HOURS');
  if (given === undefined) return undefined;
  const quiet = parseQuietHours(given);
  if (quiet) return quiet;
  return settings.problem(
    'QUIET_HOURS',
    `is "${given}"`,
    'Give two hours of the day, such as 18-8, 18-8 weekends or 18-8 Europe/Berlin.',
  );
}
