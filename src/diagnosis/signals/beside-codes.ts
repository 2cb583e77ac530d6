import type { CauseId } from '../cause-id.ts';
import type { Recognised } from '../recognised.ts';

/** Own words that say so much stand beside any code, */
const STRONG = 0.9;
/** and so does a sentence of which no more is missing: others of another cause may share the rest. */
const WHOLE = 0.85;

/**
 * What a person says beside the codes in the same text. A code is exact: own words may narrow it down to one of
 * its causes, but do not speak against it, unless they are very plain.
 */
export function besideCodes(
  said: readonly Recognised[],
  codes: readonly Recognised[],
): readonly Recognised[] {
  const named = new Set(codes.flatMap(causesOf));
  if (named.size === 0) return said;
  return said.filter(
    (one) =>
      one.score >= (one.source === 'own-words' ? STRONG : WHOLE) ||
      causesOf(one).some((cause) => named.has(cause)),
  );
}

function causesOf({ meaning: { points } }: Recognised): CauseId[] {
  return Object.keys(points) as CauseId[];
}
