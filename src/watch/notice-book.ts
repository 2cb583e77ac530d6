import type { Subject } from '../inquiry/ports.ts';
import type { Told } from './judge-attempts.ts';
import type { QuietHours } from './quiet-hours.ts';

/** An attempt whose story may not be at its end. */
export interface Unjudged {
  readonly attemptId: string;
  readonly userId: string;
  /** When its latest row was read; ISO 8601. */
  readonly seenAt: string;
}

/** Why nothing was said of a failure, or that something was. */
export type NoticeResult =
  | 'queued'
  /** It is part of an incident, and a message about that takes its place. */
  | 'incident'
  | 'no-conversation'
  | 'opted-out'
  | 'not-in-group'
  | 'asked-already'
  | 'solved'
  | 'told-already';

export interface Notice extends Told {
  readonly result: NoticeResult;
  readonly inquiryId?: string;
}

/** What a person wants of notices; absent means what the operator set. */
export interface Wishes {
  readonly off?: boolean;
  readonly quiet?: QuietHours;
}

export interface NoticeBook {
  /** Attempts due to be judged at this moment of the log, the longest due first. */
  due(tenantId: string, until: string, limit: number): Promise<readonly Unjudged[]>;
  /** Not before `until`, unless a new row comes. */
  postpone(tenantId: string, attempt: Unjudged, until: string): Promise<void>;
  /** Judged; a row that came meanwhile is judged again. */
  settle(tenantId: string, attempt: Unjudged): Promise<void>;
  /** Of a person since a moment, oldest first. */
  toldOf(subject: Subject, since: string): Promise<readonly Notice[]>;
  tell(subject: Subject, notice: Notice): Promise<void>;
  wishesOf(subject: Subject): Promise<Wishes>;
  wish(subject: Subject, wishes: Wishes): Promise<void>;
  /** How often each came since a moment. */
  counts(tenantId: string, since: string): Promise<Readonly<Partial<Record<NoticeResult, number>>>>;
  /** Forgets what was told before. */
  prune(tenantId: string, before: string): Promise<void>;
}
