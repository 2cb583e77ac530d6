import type { Candidate, Diagnosis } from '../../diagnosis/diagnosis.ts';
import { rankOf } from '../../diagnosis/verdict.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';

/** What a finding is about, in one word; the title and what is shown below follow from it. */
export type State =
  | 'solved'
  | 'failed'
  | 'blocked'
  | 'abandoned'
  | 'in-progress'
  | 'succeeded'
  | 'succeeded-on-premises-only'
  /** No attempt in the log yet, and it may still come. */
  | 'awaiting'
  /** No attempt in the log, yet what the person said or what the account shows points at a cause. */
  | 'reported'
  | 'nothing-seen'
  | 'undetermined';

export function stateOf({ solved, attempt, earlier, awaitingRows, scope }: Diagnosis): State {
  if (solved) return 'solved';
  if (earlier) return 'awaiting';
  if (attempt) return attempt.outcome;
  if (awaitingRows) return 'awaiting';
  if (scope === 'failure') return 'reported';
  return scope === 'no-failure' ? 'nothing-seen' : 'undetermined';
}

/** Nothing is wrong (any more), so nobody has to act. */
export function isSettled(diagnosis: Diagnosis): boolean {
  const state = stateOf(diagnosis);
  return (
    state === 'solved' || (diagnosis.candidates.length === 0 && diagnosis.scope === 'no-failure')
  );
}

/** The cause to show alone: the best one, when it is likely or better and the trouble is not over. */
export function namedCause(diagnosis: Diagnosis): Candidate | undefined {
  const [best, second] = surest(diagnosis);
  return second ? undefined : best;
}

/** The causes to show side by side: several are equally sure, and likely or better. */
export function tiedCauses(diagnosis: Diagnosis): readonly Candidate[] {
  const equals = surest(diagnosis);
  return equals.length > 1 ? equals : [];
}

function surest(diagnosis: Diagnosis): readonly Candidate[] {
  const { candidates } = diagnosis;
  const [best] = candidates;
  if (!best || isSettled(diagnosis) || rankOf(best.level) < rankOf('likely')) return [];
  return candidates.filter(({ level }) => level === best.level);
}

/** The operation as the locale files select on it. */
export function operationOf(diagnosis: Diagnosis, inquiry?: Inquiry): string {
  const { attempt } = diagnosis;
  const operation = attempt?.operation ?? inquiry?.reported.operation ?? 'unknown';
  if (attempt?.byAdministrator || operation === 'admin-reset') return 'adminReset';
  return operation;
}
