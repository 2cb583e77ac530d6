import type { Attempt, AuditRow } from './attempt.ts';
import { compare, inOrder, outcomeOf, type ReadRow } from './attempt-outcome.ts';
import type { Operation, Recognised } from './recognised.ts';
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
    const { activity, meaning, unknownReason } = read;
    const told: ReadRow = { row, activity, meaning, unknownReason };
    if (group) group.push(told);
    else groups.set(key, [told]);
  }
  const attempts: Attempt[] = [];
  for (const [id, group] of groups) attempts.push(attemptOf(id, group));
  return attempts.sort(
    (a, b) => compare(a.startedAt, b.startedAt) || compare(a.endedAt, b.endedAt),
  );
}

function attemptOf(id: string, group: ReadRow[]): Attempt {
  if (group.length > 1) group.sort(inOrder);
  const rows: AuditRow[] = [];
  const meanings: Recognised[] = [];
  const unknownReasons: string[] = [];
  let byAdministrator = false;
  let targetId: string | undefined;
  let ipAddress: string | undefined;
  let onPremisesAgent: string | undefined;
  for (const { row, activity, meaning, unknownReason } of group) {
    rows.push(row);
    if (meaning) meanings.push(meaning);
    if (unknownReason !== undefined) unknownReasons.push(unknownReason);
    byAdministrator ||= activity.byAdministrator === true;
    targetId ??= row.targetId;
    ipAddress ??= row.initiator?.ipAddress;
    onPremisesAgent = agentOf(row) ?? onPremisesAgent;
  }
  return {
    id,
    operation: operationOf(group),
    startedAt: rows[0]?.at ?? '',
    endedAt: rows.at(-1)?.at ?? '',
    outcome: outcomeOf(group),
    meanings,
    unknownReasons,
    targetId: targetId ?? selfOf(group),
    byAdministrator,
    onPremisesAgent,
    ipAddress,
    rows,
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
