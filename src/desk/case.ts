import type { CauseId } from '../diagnosis/cause-id.ts';

/**
 * Where a case stands. `waiting`: the helpdesk asked the person and has no answer yet. `withdrawn`: the person
 * needs no help any more.
 */
export type CaseState = 'open' | 'claimed' | 'waiting' | 'resolved' | 'withdrawn';

/** What comes first on the desk. `urgent`: a suspected attack; `high`: locked out now, or an administrator. */
export type Priority = 'urgent' | 'high' | 'normal';

/** What only the person can know; everything else Microsoft's support asks for, the bot fills in itself. */
export const FORM_FIELDS = ['page', 'saw', 'supportCode', 'reach', 'note'] as const;

/** Page they were on, what they saw, the page's support code, how to reach them, anything else. */
export type FormField = (typeof FORM_FIELDS)[number];

/** The person's words to the helpdesk, given knowingly; absent fields were left empty. */
export type CaseForm = Readonly<Partial<Record<FormField, string>>>;

/** What can happen to a case, in the order in which it usually does. */
export type CaseEventKind =
  | 'opened'
  | 'added'
  | 'claimed'
  | 'unclaimed'
  | 'asked'
  | 'answered'
  | 'noted'
  | 'checked'
  | 'caller-asked'
  | 'caller-confirmed'
  | 'caller-denied'
  | 'snoozed'
  | 'resolved'
  | 'worked'
  | 'did-not-work'
  | 'reopened'
  | 'withdrawn';

/** One thing that happened to a case. */
export interface CaseEvent {
  readonly at: string;
  /** Entra object id of who did it. */
  readonly who: string;
  readonly what: CaseEventKind;
  /** Where it was done: 'channel-card', 'person-card', 'chat', 'search'. */
  readonly from?: string;
  /** What was said, in the words of `who`. */
  readonly text?: string;
  /** What was added, in the words of `who`. */
  readonly form?: CaseForm;
  /** Fields kept out because a password seemed to be in them. */
  readonly withheld?: readonly FormField[];
  /** The best cause after a new look. */
  readonly cause?: CauseId;
}

/** A person's request to the helpdesk. */
export interface Case {
  /** What people quote: RD-1042. Given by the store, never given twice. */
  readonly reference: string;
  readonly tenantId: string;
  readonly requesterId: string;
  /** The inquiry it grew out of; at most one case an inquiry. */
  readonly inquiryId?: string;
  /** The best candidate at the last look. */
  readonly cause?: CauseId;
  readonly state: CaseState;
  readonly priority?: Priority;
  /** About an account with administrator rights: only the privileged desk acts on it. */
  readonly privileged?: boolean;
  /** Entra object id of the agent who has it; absent while nobody has. */
  readonly claimedBy?: string;
  /** Until when an unanswered "are you on the phone with us?" may be answered (ISO 8601). */
  readonly callerCheckUntil?: string;
  /** No reminders before then (ISO 8601). */
  readonly snoozedUntil?: string;
  /** What fixed it, in the words of the agent. */
  readonly resolution?: string;
  readonly form: CaseForm;
  readonly openedAt: string;
  /** Oldest first. */
  readonly history: readonly CaseEvent[];
  /** Grows by one with every change; compared on write. */
  readonly revision: number;
}

/** A case before the store gave it its reference. */
export type CaseDraft = Omit<Case, 'reference' | 'revision'>;

export function isSameForm(one: CaseForm, other: CaseForm): boolean {
  return FORM_FIELDS.every((field) => one[field] === other[field]);
}
