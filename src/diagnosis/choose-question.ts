import type { Cause } from './cause.ts';
import type { Candidate } from './diagnosis.ts';
import type { Answers } from './evidence.ts';
import type { Question } from './question.ts';
import { QUESTIONS } from './questions/index.ts';
import type { Level } from './verdict.ts';

/** How much more a level weighs than the one below it. */
const WEIGHT: Readonly<Record<Level, number>> = {
  'ruled-out': 0,
  possible: 1,
  likely: 4,
  confirmed: 16,
};
/** Less than this, in bits, is not worth a tap. */
const WORTH_ASKING = 0.05;

export interface Undecided {
  readonly candidates: readonly Candidate[];
  readonly causes: readonly Cause[];
  /** Answers given so far. */
  readonly given: Answers;
  /** The candidates there would be with these answers. */
  readonly rejudge: (answers: Answers) => readonly Candidate[];
}

/**
 * The question that is expected to tell most about which cause it is. Every answer is tried on the judges
 * themselves, so a question can promise nothing that its answers would not deliver.
 */
export function chooseQuestion(undecided: Undecided): Question | undefined {
  const { candidates, causes, given, rejudge } = undecided;
  if (isSettled(candidates, causes)) return undefined;
  let best: Question | undefined;
  let most = WORTH_ASKING;
  for (const question of QUESTIONS) {
    if (question.id in given || !bearsOn(question, candidates)) continue;
    const outcomes = question.answers.map((answer) => rejudge({ ...given, [question.id]: answer }));
    const told = gain(candidates, outcomes);
    if (told > most) [best, most] = [question, told];
  }
  return best;
}

/** One cause stands alone at likely or better, and does not merely stand for several narrower ones. */
function isSettled(candidates: readonly Candidate[], causes: readonly Cause[]): boolean {
  const [best, second] = candidates;
  if (!best || best.level === 'possible') return false;
  if (second && second.level === best.level) return false;
  const narrower = causes.find(({ id }) => id === best.id)?.standsFor ?? [];
  return !candidates.some(({ id }) => narrower.includes(id));
}

function bearsOn({ separates }: Question, candidates: readonly Candidate[]): boolean {
  return candidates.length === 0 || candidates.some(({ id }) => separates.includes(id));
}

/** Expected drop in uncertainty, in bits; an answer is the likelier the more weight it leaves standing. */
function gain(before: readonly Candidate[], outcomes: readonly (readonly Candidate[])[]): number {
  const weights = outcomes.map((after) => total(after));
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return 0;
  // With one suspect at most there is nothing to tell apart: an answer tells by what it adds.
  if (before.length < 2) return sum / outcomes.length - total(before);
  const expected = outcomes.reduce(
    (bits, after, i) => bits + ((weights[i] ?? 0) / sum) * entropy(after),
    0,
  );
  return entropy(before) - expected;
}

function total(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { level }) => sum + WEIGHT[level], 0);
}

function entropy(candidates: readonly Candidate[]): number {
  const sum = total(candidates);
  return candidates.reduce((bits, { level }) => {
    const share = WEIGHT[level] / sum;
    return bits - share * Math.log2(share);
  }, 0);
}
