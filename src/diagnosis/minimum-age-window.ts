import type { PasswordPolicy } from './evidence.ts';
import { minimumAgeEnds, type PasswordChange } from './next-change.ts';
import { because, type Reason, type WorksAt } from './verdict.ts';

/** The time after a change in which the policy forbids another one, seen from one try. */
export interface MinimumAgeWindow {
  /** The try fell into it. */
  readonly inside: boolean;
  /** False when it may have begun at another time than known. */
  readonly exact: boolean;
  readonly ends: WorksAt;
  readonly reason: Reason;
}

/** Undefined where the last change or the policy's minimum age is not known. */
export function minimumAgeWindow(
  triedAt: string,
  last: PasswordChange | undefined,
  policy: PasswordPolicy | undefined,
): MinimumAgeWindow | undefined {
  if (!last || policy?.minimumAgeHours === undefined) return undefined;
  const ends = minimumAgeEnds(last, policy.minimumAgeHours);
  const inside = Date.parse(triedAt) < Date.parse(ends.at);
  const reason = because(inside ? 'changed-within-minimum-age' : 'minimum-age-was-over', {
    last: { time: last.at },
    minimum: { hours: policy.minimumAgeHours },
    policy: { quote: policy.name },
  });
  return { inside, exact: last.exact, ends, reason };
}
