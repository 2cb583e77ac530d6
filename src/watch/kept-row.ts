import type { AuditRow } from '../diagnosis/attempt.ts';
import { activityOf } from '../diagnosis/signals/activities.ts';
import { SETTLE_MS } from './judge-attempts.ts';
import { shifted } from './times.ts';

/** What is kept of a row: object ids, no names. */
export function keptRow({ targetName: _, initiator, ...row }: AuditRow): AuditRow {
  if (!initiator) return row;
  const { userPrincipalName: __, ...rest } = initiator;
  return { ...row, initiator: rest };
}

/** Whom a row is about, in lower case. Self-service rows may name no target: then who started it. */
export function personOf({ activity, targetId, initiator }: AuditRow): string | undefined {
  const known = activityOf(activity);
  if (known?.role === 'setting') return undefined;
  const self = known?.byAdministrator ? undefined : initiator?.userId;
  return (targetId ?? self)?.toLowerCase();
}

/** The attempt a row belongs to. */
export function attemptIdOf({ correlationId, id }: AuditRow): string {
  return correlationId ?? id;
}

/** Whether a row belongs to something a person tried: no registration, no switch, no trace of the directory. */
export function isOfAttempt({ activity }: AuditRow): boolean {
  const role = activityOf(activity)?.role;
  return role === 'end' || role === 'step' || role === 'start';
}

/** When to judge the attempt of this row: at once where it worked, else when people had time to try again. */
export function dueAt({ activity, result, at }: AuditRow): string {
  const worked = result === 'success' && activityOf(activity)?.role === 'end';
  return worked ? at : shifted(at, SETTLE_MS);
}
