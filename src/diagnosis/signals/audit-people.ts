import type { AuditRow } from '../attempt.ts';
import { type Fields, isFields, text } from './audit-fields.ts';

const NOBODY: Fields = {};

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
  const person = isFields(user) ? user : NOBODY;
  const service = isFields(app) ? app : NOBODY;
  return initiatorWith(
    text(person.id),
    text(person.userPrincipalName),
    text(service.displayName),
    text(person.ipAddress),
  );
}

/** An initiator, or undefined where nothing is known of one. */
export function initiatorWith(
  userId: string | undefined,
  userPrincipalName: string | undefined,
  appName: string | undefined,
  ipAddress: string | undefined,
): AuditRow['initiator'] {
  return (userId ?? userPrincipalName ?? appName ?? ipAddress)
    ? { userId, userPrincipalName, appName, ipAddress }
    : undefined;
}

/** The user among the targets; else the first. Older samples spell `Type` with a capital. */
function targetOf(raw: unknown): Fields | undefined {
  if (!Array.isArray(raw)) return undefined;
  let first: Fields | undefined;
  for (const target of raw) {
    if (!isFields(target)) continue;
    if ((target.type ?? target.Type) === 'User') return target;
    first ??= target;
  }
  return first;
}
