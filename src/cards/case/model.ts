import type { Case } from '../../desk/case.ts';
import type { Attempt } from '../../diagnosis/attempt.ts';
import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Answers } from '../../diagnosis/evidence.ts';

/** A case with everything that is known beside it. */
export interface CaseModel {
  readonly case: Case;
  /** What was found at the last look; absent for a case without an inquiry. */
  readonly diagnosis?: Diagnosis;
  /** Newest last. */
  readonly attempts?: readonly Attempt[];
  /** What the person answered to the bot's questions. */
  readonly answers?: Answers;
  /** Display names by object id, of those who are known to the bot. */
  readonly names: ReadonlyMap<string, string>;
}
