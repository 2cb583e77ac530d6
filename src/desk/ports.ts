import type { CauseId } from '../diagnosis/cause-id.ts';
import type { Subject } from '../inquiry/ports.ts';
import type { Case, CaseChannel, CaseDraft, CaseState } from './case.ts';

export interface CaseFilter {
  readonly tenantId: string;
  readonly requesterId?: string;
  readonly claimedBy?: string;
  readonly cause?: CauseId;
  readonly state?: CaseState;
  /** Only cases opened before this one: the way to the next page. */
  readonly before?: string;
  readonly limit: number;
}

/** Which cases that are not closed. */
export interface UnclosedFilter {
  readonly tenantId: string;
  /** Only those this agent has. */
  readonly claimedBy?: string;
  /** Only those nobody has. */
  readonly unclaimed?: true;
  readonly limit: number;
}

/** Somebody's cases by words that each begin a part of the person's name or sign-in name. */
export interface PersonFilter {
  readonly tenantId: string;
  readonly words: readonly string[];
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
  /** Open, claimed or waiting: the most urgent first, of those the oldest. */
  unclosed(filter: UnclosedFilter): Promise<readonly Case[]>;
  /** Tenants that have cases which are not closed. */
  tenants(): Promise<readonly string[]>;
  /** Newest first. */
  ofPerson(filter: PersonFilter): Promise<readonly Case[]>;
}

/** A team, as Teams vouches for it. */
export interface Team {
  /** Teams' id of it: "19:…@thread.tacv2". */
  readonly id: string;
  /** Object id of its Entra group, where the host says it. */
  readonly groupId?: string;
}

/** A channel the bot can write to. */
export interface KnownChannel extends CaseChannel {
  readonly tenantId: string;
  readonly team?: Team;
}

/** The channels of the helpdesk. */
export interface ChannelBook {
  /** Takes the place of what was known of it; whether it is the fallback stays. */
  remember(channel: KnownChannel): Promise<void>;
  get(tenantId: string, id: string): Promise<KnownChannel | undefined>;
  /** From now on the one fallback of its tenant. */
  useAsFallback(tenantId: string, id: string): Promise<void>;
  fallback(tenantId: string): Promise<KnownChannel | undefined>;
  forget(tenantId: string, id: string): Promise<void>;
}

/** What the books write in `work` is kept together, or not at all when it rejects; see Store.transaction. */
export type Together = <T>(work: () => Promise<T>) => Promise<T>;
