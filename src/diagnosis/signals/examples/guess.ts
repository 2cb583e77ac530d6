import type { CauseId } from '../../cause-id.ts';
import type { Token } from '../words/reading.ts';
import { clausesOf } from './clauses.ts';
import type { ExampleIndex, Likeness } from './example-index.ts';
import type { Label } from './examples.ts';
import { MEANING_OF } from './meaning-of.ts';

/** The label a text, or a clause of it, is likest to. */
export interface Guess {
  readonly label: Label;
  /** 0 to 1. */
  readonly score: number;
  /** 0 to 1: the share of the score by which it leads. */
  readonly lead: number;
  /** By how much the label leads when asked whose words the text is made of; below 0 when another leads. */
  readonly agreed: number;
  /** The words that decided, first to last. */
  readonly words: readonly Token[];
}

export interface Measure {
  readonly score: number;
  readonly lead: number;
  readonly agreed: number;
}

/** A word is one to decide by when this share of what there is to tell is told by it. */
const TELLING = 0.45;
/** A word that counts less than this share of the weightiest one did not decide. */
const DECISIVE = 0.3;

/**
 * The best guess at what a text is like. A long text is taken for its likest clause that speaks of a cause: what
 * stands around it is politeness and history.
 */
export function guess(
  index: ExampleIndex,
  tokens: readonly Token[],
  least: Measure,
  without?: number,
): Guess | undefined {
  const [whole, ...clauses] = clausesOf(tokens).map((clause) => guessAt(index, clause, without));
  const causes = clauses.filter((one) => one && namesCause(one.label) && reaches(one, least));
  const [best] = [whole, ...causes]
    .filter((one) => one !== undefined)
    .sort((a, b) => b.score * b.lead - a.score * a.lead);
  return best && reaches(best, least) ? best : undefined;
}

export function reaches(one: Measure, least: Measure): boolean {
  return one.score >= least.score && one.lead >= least.lead && one.agreed >= least.agreed;
}

export function namesCause(label: Label): label is CauseId {
  return Object.hasOwn(MEANING_OF, label);
}

function guessAt(
  index: ExampleIndex,
  tokens: readonly Token[],
  without?: number,
): Guess | undefined {
  const [likest, next] = index.likenesses(tokens, without);
  if (!likest) return undefined;
  const lead = (likest.score - (next?.score ?? 0)) / likest.score;
  const words = decidingWords(index, tokens, likest);
  if (!words) return undefined;
  const odds = index.likeliest(tokens, without);
  const agreed = odds?.label === likest.label ? odds.lead : -1;
  return { label: likest.label, score: likest.score, lead, agreed, words };
}

/** Undefined when the likeness hangs on letters and on words that everybody uses. */
function decidingWords(
  index: ExampleIndex,
  tokens: readonly Token[],
  likest: Likeness,
): Token[] | undefined {
  const { weights, shared } = index.reasons(tokens, likest);
  const tells = shared.reduce((sum, word) => sum + index.telling(word), 0);
  if (tells < 2 * TELLING) return undefined;
  const least = DECISIVE * Math.max(...weights);
  const deciding = weights.map((weight) => weight >= least);
  return tokens.slice(deciding.indexOf(true), deciding.lastIndexOf(true) + 1);
}
