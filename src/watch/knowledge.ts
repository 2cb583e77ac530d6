import { FAMILIES, type FamilyId } from './families.ts';
import type { Progress } from './row-book.ts';
import { earlier } from './times.ts';

/** What the row book can vouch for. Times are ISO 8601. */
export interface Knowledge {
  /** What the log showed at this moment is in the book. */
  readonly until: string;
  /** What happened since this moment is in the book. */
  readonly since: string;
}

const OFTEN: readonly FamilyId[] = FAMILIES.filter(({ pace }) => pace === 'often').map(
  ({ id }) => id,
);
/** Their rows say how an attempt ended; the steps of the page, many times as many, may lag behind them. */
const OUTCOMES: readonly FamilyId[] = ['reset', 'change', 'unlock', 'blocked'];
const SWITCHES: readonly FamilyId[] = ['writeback-on', 'writeback-off'];

/** Of attempts; undefined until all their families were read once. */
export function knowledgeOfAttempts(progress: readonly Progress[]): Knowledge | undefined {
  return knowledgeOf(OFTEN, progress);
}

/** Of how attempts ended. */
export function knowledgeOfOutcomes(progress: readonly Progress[]): Knowledge | undefined {
  return knowledgeOf(OUTCOMES, progress);
}

/** Of writeback being switched on or off. */
export function knowledgeOfSwitches(progress: readonly Progress[]): Knowledge | undefined {
  return knowledgeOf(SWITCHES, progress);
}

function knowledgeOf(
  families: readonly FamilyId[],
  progress: readonly Progress[],
): Knowledge | undefined {
  const theirs = families.flatMap((id) => progress.find(({ family }) => family === id) ?? []);
  const [first] = theirs;
  if (!first || theirs.length < families.length) return undefined;
  return {
    until: theirs.map(({ readUntil }) => readUntil).reduce(earlier),
    since: theirs.map(({ readFrom }) => readFrom).reduce((a, b) => (a > b ? a : b)),
  };
}
