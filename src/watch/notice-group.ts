import type { Groups } from '../desk/membership.ts';
import type { Subject } from '../inquiry/ports.ts';

/** Whether anything may be said to somebody unasked: while only some get it, those of one Entra group. */
export function admitting(groups: Groups, groupId: string | undefined) {
  return async (subject: Subject): Promise<boolean> =>
    !groupId || (await groups.groupsOf(subject, [groupId])).length > 0;
}
