import type { CauseId } from '../diagnosis/cause-id.ts';
import { between, HOUR, MINUTE, shifted } from './times.ts';

/** One failure as far as an incident is concerned: whose, when, and its best cause. */
export interface Hit {
  readonly userId: string;
  /** ISO 8601. */
  readonly at: string;
  readonly cause: CauseId;
}

export interface IncidentRules {
  /** So many people … */
  readonly people: number;
  /** … within so long. */
  readonly withinMs: number;
  /** An incident without further failures is over after this. */
  readonly restMs: number;
}

export const INCIDENT_RULES: IncidentRules = {
  people: 5,
  withinMs: 30 * MINUTE,
  restMs: 4 * HOUR,
};

/** Many people hit by one cause that is none of their doing. */
export interface Incident {
  readonly cause: CauseId;
  /** Its first failure. */
  readonly began: string;
  /** The failure that made it an incident. */
  readonly seen: string;
  /** When it was over; absent while it lasts. */
  readonly ended?: string;
  readonly endedBy?: 'successes' | 'rest';
  /** Each once, in the order in which they were hit. */
  readonly people: readonly string[];
  readonly failures: number;
}

/** Causes that hit everybody: the line to Active Directory, its servers, the tenant's settings, Microsoft. */
const SHARED: ReadonlySet<CauseId> = new Set<CauseId>([
  'writeback-disabled',
  'writeback-connectivity',
  'writeback-service-down',
  'writeback-onboarding-failed',
  'server-clock-skew',
  'tls-disabled',
  'auth-token-error',
  'decryption-key-mismatch',
  'connect-version-old',
  'dc-version-too-old',
  'dc-unreachable',
  'forest-config-changed',
  'ldap-signing-not-configured',
  'connector-account-password-too-long',
  'ad-permissions',
  'sam-remote-call-restricted',
  'ad-unknown-error',
  'onprem-config-generic',
  'cloud-sync-agent',
  'service-outage',
  'sspr-disabled-tenant',
  'sspr-policy-not-set',
  'sspr-not-enabled-for-user',
  'licence-missing',
]);

/** One success may be an account that the trouble spares. */
const OVER_AFTER_SUCCESSES = 2;

/**
 * Incidents among these failures, oldest first. `successes` are moments (ISO 8601) at which an attempt that
 * needs the failing part worked. Pure: the same story gives the same incidents, whenever it is asked.
 */
export function findIncidents(
  hits: readonly Hit[],
  successes: readonly string[],
  now: string,
  rules: IncidentRules = INCIDENT_RULES,
): Incident[] {
  const shared = hits.filter(({ cause }) => SHARED.has(cause));
  const byCause = [...Map.groupBy(shared, ({ cause }) => cause)];
  return byCause
    .flatMap(([cause, some]) => incidentsOf(cause, some, successes.toSorted(), now, rules))
    .toSorted((a, b) => a.began.localeCompare(b.began));
}

function incidentsOf(
  cause: CauseId,
  hits: readonly Hit[],
  successes: readonly string[],
  now: string,
  rules: IncidentRules,
): Incident[] {
  const left = hits.toSorted((a, b) => a.at.localeCompare(b.at));
  const incidents: Incident[] = [];
  for (;;) {
    const start = beginning(left, rules);
    if (!start) return incidents;
    const rest = left.slice(start.first);
    const end = ending(rest, start.seen, successes, now, rules);
    const theirs = end ? rest.filter(({ at }) => at <= end.at) : rest;
    incidents.push({
      ...{ cause, began: theirs[0]?.at ?? start.seen, seen: start.seen },
      ...(end && { ended: end.at, endedBy: end.by }),
      people: [...new Set(theirs.map(({ userId }) => userId))],
      failures: theirs.length,
    });
    left.splice(0, start.first + theirs.length);
  }
}

/** The first window that holds enough people: where it begins, and the failure that filled it. */
function beginning(hits: readonly Hit[], { people, withinMs }: IncidentRules) {
  for (const [index, { at }] of hits.entries()) {
    const since = shifted(at, -withinMs);
    const first = hits.findIndex((one) => one.at >= since);
    const window = hits.slice(first, index + 1);
    if (new Set(window.map(({ userId }) => userId)).size >= people) return { first, seen: at };
  }
  return undefined;
}

/** Over once it works again with no failure in between, or once nobody was hit for long. */
function ending(
  hits: readonly Hit[],
  seen: string,
  successes: readonly string[],
  now: string,
  { restMs }: IncidentRules,
): { readonly at: string; readonly by: 'successes' | 'rest' } | undefined {
  for (const [index, { at }] of hits.entries()) {
    if (at < seen) continue;
    const next = hits[index + 1]?.at ?? now;
    const since = successes.filter((one) => one > at && one <= next);
    const worked = since[OVER_AFTER_SUCCESSES - 1];
    if (worked) return { at: worked, by: 'successes' };
    if (between(at, next) > restMs) return { at: shifted(at, restMs), by: 'rest' };
  }
  return undefined;
}
