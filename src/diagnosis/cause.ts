import type { Attempt } from './attempt.ts';
import type { CauseId } from './cause-id.ts';
import type { Evidence, EvidenceName, EvidenceTypes } from './evidence.ts';
import type { Piece } from './piece.ts';
import type { Signs } from './signs.ts';
import type { Actor, Verdict } from './verdict.ts';

/** Derived once per diagnosis and shared by all judges. */
export interface Derived {
  readonly signs: Signs;
  /** The attempt being judged; undefined where no row was found. */
  readonly attempt: Attempt | undefined;
}

type Need = EvidenceName | keyof Derived;

/** What a judge sees: exactly what it declared, and the clock. Touching anything else does not compile. */
export type Seen<N extends Need> = {
  readonly [K in N & EvidenceName]: Piece<EvidenceTypes[K]>;
} & Pick<Derived, N & keyof Derived> & { readonly now: string };

/**
 * One cause of failure. `judge` is pure: the same evidence gives the same verdict.
 * It returns undefined when nothing speaks for or against the cause; the engine then looks whether
 * a declared piece was missing and, if so, reports that the cause could not be judged.
 */
export interface Cause {
  readonly id: CauseId;
  readonly actor: Actor;
  readonly needs: readonly Need[];
  /** Narrower causes this one stands for while none of them is likely. */
  readonly standsFor?: readonly CauseId[];
  judge(evidence: Evidence & Derived & { readonly now: string }): Verdict | undefined;
}

/** A cause whose judge is given everything and typed to touch only what it declared; a test watches that it does. */
export function cause<const N extends Need>(definition: {
  readonly id: CauseId;
  readonly actor: Actor;
  readonly needs: readonly N[];
  readonly standsFor?: readonly CauseId[];
  judge(seen: Seen<N>): Verdict | undefined;
}): Cause {
  return definition as Cause;
}
