import type { Answers, Registration, Roles } from './evidence.ts';
import { followsAdministratorPolicy } from './knowledge/roles.ts';

/** Administrators follow Microsoft's own reset policy, not the tenant's (Microsoft: concept-sspr-policy). */
export function isAdministrator(
  registration: Registration | undefined,
  roles: Roles | undefined,
  answers: Answers | undefined,
): boolean | undefined {
  // Roles are read live; the registration report is hours old.
  const byRole = roles && fromRoles(roles);
  if (byRole !== undefined) return byRole;
  if (registration?.isAdmin !== undefined) return registration.isAdmin;
  const answer = answers?.administrator;
  return answer === 'yes' ? true : answer === 'no' ? false : undefined;
}

/** Who holds only roles that read is none; a role nobody has listed yet leaves it open. */
function fromRoles({ names }: Roles): boolean | undefined {
  const told = names.map(followsAdministratorPolicy);
  if (told.includes(true)) return true;
  return told.includes(undefined) ? undefined : false;
}
