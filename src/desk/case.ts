import type { CauseId } from '../diagnosis/cause-id.ts';

/** Where a case stands. `waiting`: the helpdesk asked the person and has no answer yet. */
export type CaseState = 'open' | 'claimed' | 'waiting' | 'resolved';

/** What only the person can know; everything else Microsoft's support asks for, the bot fills in itself. */
export const FORM_FIELDS = ['page', 'saw', 'supportCode', 'reach', 'note'] as const;

/** Page they were on, what they saw, the page's support code, how to reach them, anything else. */
export type FormField = (typeof FORM_FIELDS)[number];

/** The person's words to the helpdesk, given knowingly; absent fields were left empty. */
export type CaseForm = Readonly<Partial<Record<FormField, string>>>;

/** One thing that happened to a case. */
export interface CaseEvent {
  readonly at: string;
  /** Entra object id of who did it. */
  readonly who: string;
  readonly what: 'opened' | 'added';
  /** What was added, in the words of `who`. */
  readonly form?: CaseForm;
  /** Fields kept out because a password seemed to be in them. */
  readonly withheld?: readonly FormField[];
}

/** A person's request to the helpdesk. */
export interface Case {
  /** What people quote: RD-1042. Given by the store, never given twice. */
  readonly reference: string;
  readonly tenantId: string;
  readonly requesterId: string;
  /** The inquiry it grew out of; at most one case an inquiry. */
  readonly inquiryId?: string;
  /** The best candidate when the case was opened. */
  readonly cause?: CauseId;
  readonly state: CaseState;
  /** Entra object id of the agent who has it; absent while nobody has. */
  readonly claimedBy?: string;
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
