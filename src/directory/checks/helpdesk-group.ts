import { type Checked, checked } from '../../desk/checkup.ts';
import type { Errand } from '../errand.ts';
import { checkGroups } from '../gatherers/memberships.ts';
import { MINUTE } from '../look-up.ts';
import { ownersOf } from '../team-owners.ts';

/** Whether it can be asked who works the helpdesk; asked about nobody, so nobody found is good enough. */
export async function checkHelpdeskGroup(
  errand: Errand,
  groupId: string | undefined,
): Promise<Checked[]> {
  if (!groupId) return checkOwners(errand);
  const groups = await checkGroups(errand, [groupId], MINUTE);
  const readable = groups.found || groups.because === 'not-found';
  return [checked('helpdesk-group', readable ? 'readable' : 'unreadable', { groupId })];
}

/** Without a group, a team owner sets up the helpdesk. Graph refuses before it looks for the group. */
async function checkOwners(errand: Errand): Promise<Checked[]> {
  const owners = await ownersOf(errand, errand.userId);
  const refused = !owners.found && owners.because === 'not-permitted';
  return [checked('helpdesk-group', refused ? 'no-owners' : 'not-configured')];
}
