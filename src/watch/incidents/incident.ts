import type { CaseChannel, CaseState } from '../../desk/case.ts';
import type { CauseId } from '../../diagnosis/cause-id.ts';
import type { MissingBecause } from '../../diagnosis/piece.ts';

/** What can happen to an incident. `split`: somebody is taken out of it, to be handled alone. */
export type IncidentEventKind =
  | 'found'
  | 'acknowledged'
  | 'snoozed'
  | 'reminded'
  | 'split'
  | 'closed'
  | 'over';

export interface IncidentEvent {
  /** ISO 8601. */
  readonly at: string;
  /** Entra object id of who did it; 'reset-desk' when it did so by itself. */
  readonly who: string;
  /** Whom it was about is not kept here: they may want to be forgotten. */
  readonly what: IncidentEventKind;
}

/** Something an administrator or a service changed in the directory, as its audit log tells it. */
export interface Change {
  /** ISO 8601; of the last one where there were several alike. */
  readonly at: string;
  /** The activity, in the words of the log. */
  readonly activity: string;
  /** Sign-in name of a person, or name of an app. */
  readonly by?: string;
  /** How often the same was done by the same in that time. */
  readonly count: number;
}

/** What was changed shortly before an incident began. That it was the reason is nowhere said. */
export interface Changes {
  /** ISO 8601: the stretch that was looked at. */
  readonly since: string;
  readonly until: string;
  readonly lookedAt: string;
  /** Newest first. */
  readonly found: readonly Change[];
  /** Why some activities could not be read; absent when all were. */
  readonly missing?: MissingBecause;
}

/** Many people hit by one cause that is none of their doing; at most one open one a cause and tenant. */
export interface Incident {
  /** What people quote: INC-1001. Given by the store, never given twice. */
  readonly reference: string;
  readonly tenantId: string;
  readonly cause: CauseId;
  readonly state: 'open' | 'closed';
  /** When it was found; ISO 8601. */
  readonly openedAt: string;
  /** The failure that made it an incident; ISO 8601. */
  readonly seen: string;
  /** When it was over; absent while it lasts. */
  readonly endedAt?: string;
  /** `hand`: somebody of the helpdesk says so. */
  readonly endedBy?: 'successes' | 'rest' | 'hand';
  /** Entra object id of who has seen it. */
  readonly acknowledgedBy?: string;
  /** No reminders before then; ISO 8601. */
  readonly snoozedUntil?: string;
  readonly remindedAt?: string;
  /** The channel that shows its card; absent while there is none to show it. */
  readonly channel?: CaseChannel;
  readonly changes?: Changes;
  /** Nobody is left who has to hear that it works again. */
  readonly allTold?: true;
  /** Oldest first. */
  readonly history: readonly IncidentEvent[];
  /** Grows by one with every change; compared on write. */
  readonly revision: number;
}

export type IncidentDraft = Omit<Incident, 'reference' | 'revision'>;

/** What its failures add up to. Whoever was split out of it is not in here. */
export interface Figures {
  readonly people: number;
  readonly failures: number;
  /** First and newest failure; ISO 8601. */
  readonly began: string;
  readonly newest: string;
  /** How many were told of it. */
  readonly told: number;
}

/** A case that belongs to an incident. */
export interface LinkedCase {
  readonly reference: string;
  readonly requesterId: string;
  readonly state: CaseState;
  /** It has no card of its own in the channel. */
  readonly folded: boolean;
}

/** How somebody came to know of an incident. */
export type ToldBy = 'message' | 'banner';
