import type { Cause } from './cause.ts';
import type { Candidate } from './diagnosis.ts';
import type { Signs } from './signs.ts';
import { rankOf } from './verdict.ts';

export interface Judged {
  readonly cause: Cause;
  readonly candidate: Candidate;
}

/**
 * Best first: more certain, then pointed at by a recognised word, then in the order of the list of causes.
 * A cause that stands for narrower ones steps back as soon as one of them is likely.
 */
export function rank(judged: readonly Judged[], signs: Signs): Candidate[] {
  const likelyIds = new Set(
    judged.filter(({ candidate }) => candidate.level !== 'possible').map(({ cause }) => cause.id),
  );
  return judged
    .filter(({ cause }) => !cause.standsFor?.some((narrower) => likelyIds.has(narrower)))
    .map(({ candidate }, order) => ({
      candidate,
      order,
      pointed: signs.pointing(candidate.id) ? 1 : 0,
    }))
    .toSorted(
      (a, b) =>
        rankOf(b.candidate.level) - rankOf(a.candidate.level) ||
        b.pointed - a.pointed ||
        a.order - b.order,
    )
    .map(({ candidate }) => candidate);
}
