import type { ResetPolicy } from '../../diagnosis/evidence.ts';
import { found, known, missing, type Piece } from '../../diagnosis/piece.ts';
import type { Gatherer } from '../gatherer.ts';
import { defined } from '../json.ts';
import { USER_READ } from '../permission.ts';
import { membershipsOf } from './memberships.ts';

/** The tenant's reset policy as the operator described it: it is in no Graph API. */
export const resetPolicy: Gatherer<'resetPolicy'> = {
  evidence: 'resetPolicy',
  permission: {
    ...USER_READ,
    optional: false,
    purpose: 'Finds out whether the person is in the configured group of people who may reset.',
    without: 'Whether the person is in the scope of password reset is known by the report alone.',
  },
  async gather(errand): Promise<Piece<ResetPolicy>> {
    const policy = errand.policy.reset;
    if (!policy) return missing('not-configured');
    const { scopeGroupId, ...rest } = policy;
    if (!scopeGroupId) return found(rest);
    const inScopeGroup = known(await membershipsOf(errand))?.has(scopeGroupId);
    return found(defined<ResetPolicy>({ ...rest, inScopeGroup }));
  },
};
