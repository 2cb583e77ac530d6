import type { CauseId } from '../cause-id.ts';

/** How strongly a foreign word speaks for a cause when nothing else is known. */
export type Strength = 'confirmed' | 'likely' | 'possible';

/**
 * What a foreign word (an audit reason, a code, a portal sentence, an event) means, whatever its spelling.
 * One meaning, many spellings: the tables beside this file map spellings to meanings.
 */
export interface Meaning {
  /** Stable name, kebab-case: 'onprem-policy-refused'. */
  readonly id: string;
  /** What it says of the attempt. `note` carries information without an outcome. */
  readonly outcome: Outcome;
  /** The causes it points at. Empty for progress, success and notes. */
  readonly points: Partial<Readonly<Record<CauseId, Strength>>>;
  /** Causes it excludes: a cloud-side refusal never reached the domain controller. */
  readonly excludes?: readonly CauseId[];
}

export type Outcome =
  | 'failed'
  | 'blocked'
  | 'abandoned'
  | 'succeeded'
  /** Set in Active Directory, not in the cloud. */
  | 'succeeded-on-premises-only'
  | 'progress'
  | 'note';

/** A theme of meanings, by id; meanings.ts joins them. */
export type Meanings = Readonly<Record<string, Omit<Meaning, 'id'>>>;
