import type { AuditRow } from '../diagnosis/attempt.ts';
import type { Registration, Writeback } from '../diagnosis/evidence.ts';

/** An answer known on this machine, and when it was last brought up to date (ISO 8601, UTC). */
export interface Indexed<T> {
  readonly value: T;
  readonly asOf: string;
}

/**
 * What a watcher of the audit log already knows. Whatever it answers is not asked of Graph's report
 * endpoints; undefined means that it cannot know, and Graph is asked.
 */
export interface AttemptIndex {
  /** Rows whose target is this person, in any order. An empty list means: there are none. */
  rowsOf(userId: string): Promise<Indexed<readonly AuditRow[]> | undefined>;
  registrationOf?(userId: string): Promise<Indexed<Registration> | undefined>;
  writeback?(): Promise<Indexed<Writeback> | undefined>;
}
