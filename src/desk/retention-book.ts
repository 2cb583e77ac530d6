import type { Subject } from '../inquiry/ports.ts';
import type { CaseChannel } from './case.ts';

/** What is too old. Times are ISO 8601; what happened at that very moment stays. */
export interface Expiry {
  /** Cases closed, and inquiries last looked at, before this. */
  readonly casesBefore: string;
  readonly evidenceBefore: string;
  /** Entra object ids of people of whom nothing may be deleted. */
  readonly held: readonly string[];
  /** The most of each to delete at once. */
  readonly limit: number;
}

/** A case that is no more; its card in a channel still shows it. */
export interface GoneCase {
  readonly reference: string;
  readonly tenantId: string;
  readonly channel?: CaseChannel;
}

export interface Expired {
  readonly cases: readonly GoneCase[];
  readonly inquiries: number;
  readonly evidence: number;
}

/** What is kept of a person. */
export interface Holdings {
  /** References of cases that are not closed, newest first. */
  readonly openCases: readonly string[];
  readonly closedCases: number;
  /** Findings that belong to no open case. */
  readonly inquiries: number;
  /** Cases of other people on which this person worked. */
  readonly othersCases: number;
}

export interface Forgotten {
  readonly cases: readonly GoneCase[];
  readonly inquiries: number;
}

/** Deletes so that nothing can be read from the file afterwards. */
export interface RetentionBook {
  /** Deletes what is too old; open cases never are, nor what they were made from. */
  expire(expiry: Expiry): Promise<Expired>;
  holdings(subject: Subject): Promise<Holdings>;
  /** Deletes closed cases and the findings that belong to no open case; with no open case, the person too. */
  forget(subject: Subject): Promise<Forgotten>;
  /** Clears what was deleted out of the write-ahead log. False when a reader was in the way: try again later. */
  scrub(): Promise<boolean>;
}
