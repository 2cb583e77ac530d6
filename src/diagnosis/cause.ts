import type { Attempt } from './attempt.ts';
import type { CauseId } from './cause-id.ts';
import type { Evidence, EvidenceName, EvidenceTypes } from './evidence.ts';
import type { Piece } from './piece.ts';
import type { Signs } from './signs.ts';
import type { Verdict } from './verdict.ts';

/** Who has to act for this cause to go away. */
export type Actor = 'you' | 'helpdesk' | 'administrator' | 'nobody';

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

export function cause<const N extends Need>(definition: {
  readonly id: CauseId;
  readonly actor: Actor;
  readonly needs: readonly N[];
  readonly standsFor?: readonly CauseId[];
  judge(seen: Seen<N>): Verdict | undefined;
}): Cause {
  return {
    ...definition,
    judge(all) {
      if (hasNothingToGoOn(definition, all)) return undefined;
      // Narrowed at run time too, so that a cast cannot smuggle undeclared evidence in.
      const seen: Record<string, unknown> = { now: all.now };
      for (const name of definition.needs) seen[name] = all[name];
      return definition.judge(seen as unknown as Seen<N>);
    },
  };
}

/** No word speaks of the cause and none of its evidence was found: the judge need not be heard. */
function hasNothingToGoOn(
  { id, needs }: Pick<Cause, 'id' | 'needs'>,
  all: Evidence & Derived,
): boolean {
  if (needs.length === 0 || all.signs.pointing(id) || all.signs.excluding(id)) return false;
  return needs.every((need) => {
    if (need === 'signs') return true;
    return need === 'attempt' ? all.attempt === undefined : !all[need].found;
  });
}
