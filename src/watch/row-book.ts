import type { AuditRow } from '../diagnosis/attempt.ts';
import type { HoldingBook } from '../inquiry/holding.ts';
import type { Subject } from '../inquiry/ports.ts';
import type { FamilyId } from './families.ts';

/** How far one family was read. Times are ISO 8601. */
export interface Progress {
  readonly family: FamilyId;
  /** All that the log showed at this moment was read. */
  readonly readUntil: string;
  /** How many pages the last pass took. */
  readonly pages: number;
  /** When the last reading of the whole overlap began, and how many pages it took. */
  readonly wideAt: string;
  readonly widePages: number;
  /** Rows before this were never asked for. */
  readonly readFrom: string;
  /** A pass that has not come to its end. */
  readonly pass?: Pass;
  /** A reading of the whole overlap beside the passes, where it is too long for one. */
  readonly sweep?: Pass;
}

export interface Pass {
  readonly beganAt: string;
  readonly from: string;
  readonly wide: boolean;
  readonly pages: number;
  /** Everything before was read; a pass that broke off goes on from here. */
  readonly reached: string;
}

/** A stretch of time of which rows may be missing, and why. */
export interface Gap {
  readonly family: FamilyId;
  readonly from: string;
  readonly to: string;
  /**
   * - `down`: nobody read the log for longer than rows are late; it was read afterwards, so notices were late
   * - `retention`: the log had forgotten it when it was read
   * - `page-lost`: a page could not be read, again and again
   */
  readonly because: 'down' | 'retention' | 'page-lost';
}

export interface Arrival {
  readonly family: FamilyId;
  readonly rows: readonly AuditRow[];
  readonly seenAt: string;
  /** From before the watching began: known, and not judged. */
  readonly isOld?: boolean;
}

/** The rows of a tenant, kept by person. */
export interface RowBook {
  /** As in HoldingBook, of who follows this tenant. */
  hold(
    tenantId: string,
    ...holding: Parameters<HoldingBook['hold']>
  ): ReturnType<HoldingBook['hold']>;
  holder(tenantId: string): ReturnType<HoldingBook['holder']>;
  release(tenantId: string, holder: string): Promise<void>;
  progress(tenantId: string): Promise<readonly Progress[]>;
  /** Keeps rows that are new and how far they bring the reading, together. Gives the rows that were new. */
  keep(tenantId: string, arrival: Arrival, progress: Progress): Promise<readonly AuditRow[]>;
  addGap(tenantId: string, gap: Gap, at: string): Promise<void>;
  /** Newest first. */
  gaps(tenantId: string, limit: number): Promise<readonly Gap[]>;
  /** Rows about this person, oldest first. */
  rowsOf(subject: Subject): Promise<readonly AuditRow[]>;
  /** The latest rows of a family since a moment, newest first. */
  latest(
    tenantId: string,
    family: FamilyId,
    since: string,
    limit: number,
  ): Promise<readonly AuditRow[]>;
  /** Deletes up to `limit` rows that happened before; gives the number. */
  prune(tenantId: string, before: string, limit: number): Promise<number>;
}
