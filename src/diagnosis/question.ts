import type { CauseId } from './cause-id.ts';

/**
 * A question with one-tap answers. An answer is evidence like any other: it is stored in `answers`
 * and the judges of the causes in `separates` read it.
 */
export interface Question {
  readonly id: string;
  /** Answer ids in the order they are shown; the last may be 'unsure'. */
  readonly answers: readonly string[];
  /** Causes whose judges read this answer. */
  readonly separates: readonly CauseId[];
}
