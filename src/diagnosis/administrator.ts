import type { Answers, Registration, Roles } from './evidence.ts';

/** Administrators follow Microsoft's own reset policy, not the tenant's (entra.md 6.1). */
export function isAdministrator(
  registration: Registration | undefined,
  roles: Roles | undefined,
  answers: Answers | undefined,
): boolean | undefined {
  // Roles are read live; the registration report is hours old.
  if (roles) return roles.names.length > 0;
  if (registration?.isAdmin !== undefined) return registration.isAdmin;
  const answer = answers?.administrator;
  return answer === 'yes' ? true : answer === 'no' ? false : undefined;
}
