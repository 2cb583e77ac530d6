import type { Attempt, AuditRow } from './attempt.ts';
import { compare, inOrder, outcomeOf, type ReadRow } from './attempt-outcome.ts';
import type { Operation } from './recognised.ts';
import type { Activity } from './signals/activities.ts';
import { readRow } from './signals/audit-reading.ts';

/**
 * Joins audit rows into attempts by correlation id; a row without one stands alone. Rows that are not
 * about passwords and rows seen before are dropped. Rows may come in any order; attempts leave oldest first.
 */
export function joinAttempts(rows: readonly AuditRow[]): Attempt[] {
  const seen = new Set<string>();
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    if (seen.has(row.id)) continue;
    seen.add(row.id);
    const read = readRow(row);
    if (!read) continue;
    const key = row.correlationId ?? row.id;
    const group = groups.get(key);
    if (group) group.push({ row, ...read });
    else groups.set(key, [{ row, ...read }]);
  }
  const attempts: Attempt[] = [];
  for (const [id, group] of groups) attempts.push(attemptOf(id, group));
  return attempts.sort(
    (a, b) => compare(a.startedAt, b.startedAt) || compare(a.endedAt, b.endedAt),
  );
}

function attemptOf(id: string, group: ReadRow[]): Attempt {
  if (group.length > 1) group.sort(inOrder);
  const rows = group.map(({ row }) => row);
  const targetId = first(rows, ({ targetId }) => targetId) ?? selfOf(group);
  const onPremisesAgent = last(rows, agentOf);
  const ipAddress = first(rows, ({ initiator }) => initiator?.ipAddress);
  return {
    id,
    operation: operationOf(group),
    startedAt: rows[0]?.at ?? '',
    endedAt: rows.at(-1)?.at ?? '',
    outcome: outcomeOf(group),
    meanings: group.flatMap(({ meaning }) => meaning ?? []),
    unknownReasons: group.flatMap(({ unknownReason }) => unknownReason ?? []),
    byAdministrator: group.some(({ activity }) => activity.byAdministrator === true),
    rows,
    ...(targetId !== undefined && { targetId }),
    ...(onPremisesAgent !== undefined && { onPremisesAgent }),
    ...(ipAddress !== undefined && { ipAddress }),
  };
}

const WEIGHT: Readonly<Record<Activity['role'], number>> = {
  end: 4,
  start: 3,
  step: 2,
  register: 1,
  directory: 0,
  setting: 0,
};

/** The row that says how it went knows best what it was; the reset page also serves unlocks. */
function operationOf(group: readonly ReadRow[]): Operation | 'unknown' {
  let best: Activity | undefined;
  for (const { activity } of group) {
    if (!best || WEIGHT[activity.role] >= WEIGHT[best.role]) best = activity;
  }
  return best?.operation ?? 'unknown';
}

/** Self-service rows may name no target: the person is then the one who started it. */
function selfOf(group: readonly ReadRow[]): string | undefined {
  const own = group.find(
    ({ activity }) => !activity.byAdministrator && activity.role !== 'setting',
  );
  return own?.row.initiator?.userId;
}

const AGENTS: Readonly<Record<string, string>> = {
  none: 'None',
  cloudsync: 'CloudSync',
  'cloud sync': 'CloudSync',
  aadconnect: 'Microsoft Entra Connect',
  'aadconnect writeback': 'Microsoft Entra Connect',
  'azure ad connect': 'Microsoft Entra Connect',
  'microsoft entra connect': 'Microsoft Entra Connect',
};

function agentOf({ details }: AuditRow): string | undefined {
  const raw = details.OnPremisesAgent;
  return raw && (AGENTS[raw.toLowerCase()] ?? raw);
}

function first<T>(
  rows: readonly AuditRow[],
  read: (row: AuditRow) => T | undefined,
): T | undefined {
  for (const row of rows) {
    const value = read(row);
    if (value !== undefined) return value;
  }
  return undefined;
}

function last<T>(rows: readonly AuditRow[], read: (row: AuditRow) => T | undefined): T | undefined {
  return first(rows.toReversed(), read);
}
