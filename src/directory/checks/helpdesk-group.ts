import { type Checked, checked } from '../../desk/checkup.ts';
import type { Errand } from '../errand.ts';
import { checkGroups } from '../gatherers/memberships.ts';
import { MINUTE } from '../look-up.ts';

/** Whether it can be asked who works the helpdesk; asked about nobody, so nobody found is good enough. */
export async function checkHelpdeskGroup(
  errand: Errand,
  groupId: string | undefined,
): Promise<Checked[]> {
  if (!groupId) return [checked('helpdesk-group', 'not-configured')];
  const groups = await checkGroups(errand, [groupId], MINUTE);
  const readable = groups.found || groups.because === 'not-found';
  return [checked('helpdesk-group', readable ? 'readable' : 'unreadable', { groupId })];
}
