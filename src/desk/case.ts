import type { CauseId } from '../diagnosis/cause-id.ts';
import type { VerifiedOutcome } from '../diagnosis/verified-outcome.ts';
import type { CasePerson } from './case-person.ts';
import type { Security } from './security.ts';

/**
 * Where a case stands. `waiting`: the helpdesk asked the person and has no answer yet. `withdrawn`: the person
 * needs no help any more.
 */
export type CaseState = 'open' | 'claimed' | 'waiting' | 'resolved' | 'withdrawn';

export const CASE_STATES: readonly CaseState[] = [
  'open',
  'claimed',
  'waiting',
  'resolved',
  'withdrawn',
];

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
  | 'reminded'
  | 'acknowledged'
  | 'ticket'
  /** Somebody has taken its dossier for Microsoft's support. */
  | 'dossier'
  | 'linked'
  | 'unfolded'
  | 'resolved'
  | 'worked'
  | 'did-not-work'
  | 'reopened'
  | 'withdrawn'
  /** The person says that somebody else tried. */
  | 'not-me'
  /** The person says that it was them after all. */
  | 'was-me'
  /** The watch suspects an attack, or found out more of it. */
  | 'suspected'
  /** The watch saw where the new password has arrived. */
  | 'verified';

/** One thing that happened to a case. */
export interface CaseEvent {
  readonly at: string;
  /** Entra object id of who did it; 'reset-desk' when it did so by itself. */
  readonly who: string;
  readonly what: CaseEventKind;
  /** Where it was done: 'channel-card', 'shared-card', 'person-card', 'chat', 'search', 'webhook'. */
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

/** A channel that shows cases. */
export interface CaseChannel {
  /** Teams' id of it: "19:…@thread.tacv2". */
  readonly id: string;
  /** The host's own way to get there, opaque here. */
  readonly address: unknown;
}

/** The same case in a ticket system, as its answer to the webhook said. */
export interface Ticket {
  readonly number: string;
  /** An https address. */
  readonly url?: string;
}

/** What reminders were sent. They count from a moment; when the case moves on, that is another one. */
export interface Reminded {
  /** What the reminders count from (ISO 8601). */
  readonly since: string;
  /** How many were sent. */
  readonly step: number;
  /** An agent has seen it, and no more are wanted. */
  readonly acknowledged?: true;
}

/** The incident a case belongs to. */
export interface CaseIncident {
  /** What people quote: INC-1001. */
  readonly reference: string;
  /** It stands on the card of the incident and has none of its own. */
  readonly folded: boolean;
}

/** A person's request to the helpdesk. */
export interface Case {
  /** What people quote: RD-1042. Given by the store, never given twice. */
  readonly reference: string;
  readonly tenantId: string;
  readonly requesterId: string;
  /** Who that is in the directory, as far as it was read when the case was opened. */
  readonly person?: CasePerson;
  /** The inquiry it grew out of; at most one case an inquiry. */
  readonly inquiryId?: string;
  /** The best candidate at the last look. */
  readonly cause?: CauseId;
  readonly state: CaseState;
  readonly priority?: Priority;
  /** About an account with administrator rights: only the privileged desk acts on it. */
  readonly privileged?: boolean;
  /** The channel that shows its card; absent while there is none to show it. */
  readonly channel?: CaseChannel;
  /** Entra object id of the agent who has it; absent while nobody has. */
  readonly claimedBy?: string;
  /** When it was first taken (ISO 8601). */
  readonly claimedAt?: string;
  /** Since when an answer of the person is awaited (ISO 8601). */
  readonly waitingSince?: string;
  /** Until when an unanswered "are you on the phone with us?" may be answered (ISO 8601). */
  readonly callerCheckUntil?: string;
  /** No reminders before then (ISO 8601). */
  readonly snoozedUntil?: string;
  readonly reminded?: Reminded;
  /** When it was resolved or withdrawn (ISO 8601); absent while it is neither. */
  readonly closedAt?: string;
  /** What fixed it, in the words of the agent. */
  readonly resolution?: string;
  /** The person's own word on the last resolution. */
  readonly worked?: 'yes' | 'no';
  readonly ticket?: Ticket;
  /** Where a new password has arrived since it was opened, as far as the log proves it. */
  readonly verified?: VerifiedOutcome;
  readonly incident?: CaseIncident;
  /** Somebody else may have tried; see SecurityReason. */
  readonly security?: Security;
  readonly form: CaseForm;
  readonly openedAt: string;
  /** Oldest first. */
  readonly history: readonly CaseEvent[];
  /** Grows by one with every change; compared on write. */
  readonly revision: number;
}

/** A case before the store gave it its reference. */
export type CaseDraft = Omit<Case, 'reference' | 'revision'>;

export function isClosed({ state }: Pick<Case, 'state'>): boolean {
  return state === 'resolved' || state === 'withdrawn';
}

export function isSameForm(one: CaseForm, other: CaseForm): boolean {
  return FORM_FIELDS.every((field) => one[field] === other[field]);
}
