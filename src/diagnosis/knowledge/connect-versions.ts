/** A day on which sync servers below a version stopped, or were announced to stop (Microsoft: troubleshoot-sspr-writeback). */
export interface EndOfService {
  /** The lowest version that goes on working. */
  readonly needs: string;
  /** The first day without the older ones (ISO 8601). */
  readonly since: string;
  readonly why: 'access-control-service-retired' | 'version-1-retired' | 'service-hardened';
}

/** Oldest first. */
export const ENDS_OF_SERVICE: readonly EndOfService[] = [
  // Up to 1.0.8641.0, writeback signed in through the Access Control Service.
  { needs: '1.0.8642.0', since: '2018-11-07', why: 'access-control-service-retired' },
  { needs: '2.0.0.0', since: '2023-10-01', why: 'version-1-retired' },
  { needs: '2.5.79.0', since: '2026-09-30', why: 'service-hardened' },
];

/** What a version brought or lacks, for runbooks; none of these stops writeback by itself. */
export const LANDMARKS = {
  /** Microsoft Azure AD Sync and Connect: change, reset and reset by administrators are all written back. */
  allOperations: '1.0.0419.0911',
  /** Unlocking together with a reset. */
  unlock: '1.0.0485.0222',
  /** DirSync wrote back resets only, from this version on; another product with numbers of its own. */
  dirSyncResetsOnly: '1.0.6862',
  /** The present endpoints; older versions used others. */
  presentEndpoints: '1.1.443.0',
  /** Talks TLS 1.2 without anything older. */
  tls12Alone: '1.2.65.0',
  /** SSPR_0029 with ERROR_ACCESS_DENIED had a fault of the product among its reasons. */
  accessDeniedFixed: '2.1.19.0',
  /** Without the fix for CVE-2026-65673 below this version. */
  securityFix: '2.6.84.0',
  /** The cloud sync agent writes passwords back from this version on. */
  cloudSyncAgent: '1.1.977.0',
} as const;

/** What the sync server must have for its connection to the cloud. */
export const SERVER_NEEDS = { dotNetFramework: '4.8', tls: '1.2' } as const;

/** The latest end of service that has come for this version by `now` (ISO 8601); undefined while it is served. */
export function endedFor(version: string, now: string): EndOfService | undefined {
  return ENDS_OF_SERVICE.findLast(({ needs, since }) => since <= now && isOlder(version, needs));
}

/** `1.0.0419.0911` and `1.0.419.911` are the same version; missing parts count as zero. */
export function isOlder(version: string, than: string): boolean {
  const [ours, theirs] = [partsOf(version), partsOf(than)];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
    const difference = (ours[at] ?? 0) - (theirs[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function partsOf(version: string): number[] {
  return version.split('.').map(Number);
}
