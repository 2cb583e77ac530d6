import type { Subject } from '../inquiry/ports.ts';
import type { Case, CaseDraft, CaseState } from './case.ts';

export interface CaseFilter {
  readonly tenantId: string;
  readonly requesterId?: string;
  readonly claimedBy?: string;
  readonly state?: CaseState;
  /** Only cases opened before this one: the way to the next page. */
  readonly before?: string;
  readonly limit: number;
}

/** The durable list of cases. */
export interface CaseBook {
  /**
   * Stores the draft at revision 1 under the next reference. An inquiry has at most one case:
   * if it has one already, that case comes back untouched and `added` is false.
   */
  add(draft: CaseDraft): Promise<{ readonly case: Case; readonly added: boolean }>;
  get(reference: string): Promise<Case | undefined>;
  /** Stores `next` only if the stored revision is still `next.revision - 1`; false when somebody was faster. */
  replace(next: Case): Promise<boolean>;
  ofInquiry(inquiryId: string): Promise<Case | undefined>;
  /** The newest case of this person that did not come from an inquiry. */
  latestOf(subject: Subject): Promise<Case | undefined>;
  /** Newest first. */
  list(filter: CaseFilter): Promise<readonly Case[]>;
}
