import type { AuditRow } from '../attempt.ts';
import { compact, type Fields, isFields, text } from './audit-fields.ts';

export type People = {
  readonly initiator?: AuditRow['initiator'];
  readonly targetId?: string | undefined;
  readonly targetName?: string | undefined;
};

/** Who did it and to whom, from `initiatedBy` and `targetResources`; both may be empty or odd. */
export function auditPeople(initiatedBy: unknown, targetResources: unknown): People {
  const target = targetOf(targetResources);
  return {
    initiator: isFields(initiatedBy) ? initiatorOf(initiatedBy) : undefined,
    targetId: text(target?.id),
    targetName: text(target?.userPrincipalName) ?? text(target?.displayName),
  };
}

function initiatorOf({ user, app }: Fields): AuditRow['initiator'] {
  const person = isFields(user) ? user : {};
  const service = isFields(app) ? app : {};
  const initiator = compact({
    userId: text(person.id),
    userPrincipalName: text(person.userPrincipalName),
    appName: text(service.displayName),
    ipAddress: text(person.ipAddress),
  });
  return Object.keys(initiator).length > 0 ? initiator : undefined;
}

/** The user among the targets; else the first. Older samples spell `Type` with a capital. */
function targetOf(raw: unknown): Fields | undefined {
  if (!Array.isArray(raw)) return undefined;
  const targets = raw.filter(isFields);
  return targets.find((target) => (target.type ?? target.Type) === 'User') ?? targets[0];
}
