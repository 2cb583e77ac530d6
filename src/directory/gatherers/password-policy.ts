import type { PasswordPolicy } from '../../diagnosis/evidence.ts';
import { found, missing, type Piece } from '../../diagnosis/piece.ts';
import type { Gatherer } from '../gatherer.ts';
import type { GroupPolicy } from '../operator-policy.ts';
import { USER_READ } from '../permission.ts';
import { membershipsOf } from './memberships.ts';

/** The password policy of Active Directory that holds for this person, as the operator described it. */
export const passwordPolicy: Gatherer<'passwordPolicy'> = {
  evidence: 'passwordPolicy',
  permission: {
    ...USER_READ,
    optional: false,
    purpose: 'Finds out which of the configured password policies holds for the person, by group.',
    without: 'Where policies differ by group, the one that holds for the person is unknown.',
  },
  async gather(errand): Promise<Piece<PasswordPolicy>> {
    const policy = errand.policy.password;
    if (!policy) return missing('not-configured');
    const memberships = policy.groups.length > 0 ? await membershipsOf(errand) : undefined;
    // The default would be a guess while a stricter policy may hold.
    if (memberships && !memberships.found) return memberships;
    const fine = policy.groups.find(({ groupId }) => memberships?.value.has(groupId));
    if (fine) return found(ofGroup(fine));
    return policy.default ? found(policy.default) : missing('not-configured');
  },
};

function ofGroup({ groupId, ...policy }: GroupPolicy): PasswordPolicy {
  return { ...policy, fromGroup: groupId };
}
