import { found, type Piece } from '../../diagnosis/piece.ts';
import type { Errand } from '../errand.ts';
import { object, texts } from '../json.ts';
import { lookUp, MINUTE } from '../look-up.ts';
import { USER_READ } from '../permission.ts';

/** Graph checks no more groups in one call. */
export const MOST_GROUPS = 20;

/** Which of the groups named by the operator the person belongs to, directly or through other groups. */
export async function membershipsOf(errand: Errand): Promise<Piece<ReadonlySet<string>>> {
  const groupIds = groupsOfInterest(errand);
  const answers: Promise<Piece<string[]>>[] = [];
  for (let start = 0; start < groupIds.length; start += MOST_GROUPS) {
    answers.push(checkGroups(errand, groupIds.slice(start, start + MOST_GROUPS), MINUTE));
  }
  const ids: string[] = [];
  for (const answer of await Promise.all(answers)) {
    if (!answer.found) return answer;
    ids.push(...answer.value);
  }
  return found(new Set(ids));
}

function groupsOfInterest({ policy }: Errand): string[] {
  const named = (policy.password?.groups ?? []).map(({ groupId }) => groupId);
  const scope = policy.reset?.scopeGroupId;
  return [...new Set(scope ? [...named, scope] : named)];
}

/** Those of at most twenty groups to which the person belongs, in lower case. */
export function checkGroups(
  errand: Errand,
  groupIds: readonly string[],
  keepMs: number,
): Promise<Piece<string[]>> {
  return lookUp(errand, {
    about: 'person',
    request: {
      method: 'POST',
      path: `/users/${errand.userId}/checkMemberGroups`,
      body: { groupIds },
    },
    permission: USER_READ,
    keepMs,
    read(body) {
      const ids = object(body)?.value;
      return Array.isArray(ids) ? texts(ids).map((id) => id.toLowerCase()) : undefined;
    },
  });
}
