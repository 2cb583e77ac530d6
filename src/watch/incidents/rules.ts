import type { CauseId } from '../../diagnosis/cause-id.ts';
import { between, HOUR, MINUTE, shifted } from '../times.ts';

/** One failure as far as an incident is concerned: whose, when, and its best cause. */
export interface Hit {
  readonly attemptId: string;
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

/** What broke: the way to Active Directory and its servers, or what is set or licensed in the cloud. */
export type Part = 'on-premises' | 'cloud';

/** Causes that hit everybody. All others are looked at one person at a time. */
const SHARED: Readonly<Partial<Record<CauseId, Part>>> = {
  'writeback-disabled': 'on-premises',
  'writeback-connectivity': 'on-premises',
  'writeback-service-down': 'on-premises',
  'writeback-onboarding-failed': 'on-premises',
  'server-clock-skew': 'on-premises',
  'tls-disabled': 'on-premises',
  'auth-token-error': 'on-premises',
  'decryption-key-mismatch': 'on-premises',
  'connect-version-old': 'on-premises',
  'dc-version-too-old': 'on-premises',
  'dc-unreachable': 'on-premises',
  'forest-config-changed': 'on-premises',
  'ldap-signing-not-configured': 'on-premises',
  'connector-account-password-too-long': 'on-premises',
  'ad-permissions': 'on-premises',
  'sam-remote-call-restricted': 'on-premises',
  'ad-unknown-error': 'on-premises',
  'onprem-config-generic': 'on-premises',
  'cloud-sync-agent': 'on-premises',
  'service-outage': 'cloud',
  'sspr-disabled-tenant': 'cloud',
  'sspr-policy-not-set': 'cloud',
  'sspr-not-enabled-for-user': 'cloud',
  'licence-missing': 'cloud',
};

/** Undefined for a cause that is one person's own. */
export function brokenPartOf(cause: CauseId): Part | undefined {
  return SHARED[cause];
}

/**
 * The first window that holds enough people: where in `hits`, oldest first, it begins, and the failure that
 * filled it. Undefined when there is none. Pure.
 */
export function firstWindow(
  hits: readonly Pick<Hit, 'userId' | 'at'>[],
  { people, withinMs }: IncidentRules,
): { readonly first: number; readonly seen: string } | undefined {
  const inside = new Map<string, number>();
  let first = 0;
  for (const { userId, at } of hits) {
    inside.set(userId, (inside.get(userId) ?? 0) + 1);
    const since = shifted(at, -withinMs);
    for (let oldest = hits[first]; oldest && oldest.at < since; oldest = hits[first]) {
      const left = (inside.get(oldest.userId) ?? 1) - 1;
      if (left === 0) inside.delete(oldest.userId);
      else inside.set(oldest.userId, left);
      first += 1;
    }
    if (inside.size >= people) return { first, seen: at };
  }
  return undefined;
}

/** Of one person may be an account that the trouble spares. */
const OVER_AFTER_PEOPLE = 2;

export interface Worked {
  readonly userId: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface Ending {
  readonly at: string;
  readonly by: 'successes' | 'rest';
}

/**
 * Over once it worked for two people with no failure in between, or once nobody was hit for long.
 *
 * @param newest the newest failure
 * @param worked attempts that needed the failing part and went well
 * @param knownUntil what the log showed at this moment is known
 */
export function endOf(
  newest: string,
  worked: readonly Worked[],
  knownUntil: string,
  { restMs }: IncidentRules,
): Ending | undefined {
  const since = worked.filter(({ at }) => at > newest).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const people = new Set<string>();
  for (const { userId, at } of since) {
    people.add(userId);
    if (people.size >= OVER_AFTER_PEOPLE) return { at, by: 'successes' };
  }
  if (between(newest, knownUntil) <= restMs) return undefined;
  return { at: shifted(newest, restMs), by: 'rest' };
}
