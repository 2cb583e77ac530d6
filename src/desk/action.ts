import type { VerifiedOutcome } from '../diagnosis/verified-outcome.ts';
import type { Case, Ticket } from './case.ts';
import type { CaseFacts } from './facts.ts';

/** The name stays as the search knows it. */
export type LookedAgain = Omit<CaseFacts, 'person'>;

/** What somebody wants to do with a case. */
export type Action =
  | { readonly kind: 'claim' }
  | { readonly kind: 'unclaim' }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'ask'; readonly text: string }
  | { readonly kind: 'answer'; readonly text: string }
  /** A new look was taken; what it says is the server's own. */
  | { readonly kind: 'check'; readonly facts?: LookedAgain }
  | { readonly kind: 'call-check' }
  | { readonly kind: 'call-confirm'; readonly onThePhone: boolean }
  | { readonly kind: 'snooze'; readonly until: string }
  | { readonly kind: 'acknowledge' }
  /** Takes the dossier, which names the person: to be seen in the history. */
  | { readonly kind: 'dossier' }
  | { readonly kind: 'resolve'; readonly text: string }
  | { readonly kind: 'worked'; readonly didWork: boolean }
  | { readonly kind: 'reopen'; readonly text?: string }
  | { readonly kind: 'withdraw' }
  /** The log shows where a new password has arrived; said by the watch, never by a card. */
  | { readonly kind: 'verified'; readonly outcome: VerifiedOutcome }
  /** It is this ticket in another system; said by that system, never by a card. */
  | { readonly kind: 'ticket'; readonly ticket: Ticket };

export type ActionKind = Action['kind'];

/** Who acts, as the server knows it; nothing of this comes from a card. */
export interface Actor {
  readonly tenantId: string;
  readonly userId: string;
  readonly isHelpdesk: boolean;
  /** Also one of those who may act on administrators' accounts. */
  readonly isPrivilegedDesk: boolean;
  /** Where it was done: 'channel-card', 'shared-card', 'person-card', 'chat', 'search', 'webhook'. */
  readonly from: string;
}

/** What the bot does by itself is in the history under this name. */
export const RESET_DESK = 'reset-desk';

/** Why an action is not done; each has a polite sentence in dialogs/locales. */
export type RefusalReason =
  | 'not-helpdesk'
  | 'not-privileged-desk'
  | 'not-yours'
  | 'claimed-by-other'
  | 'not-claimed'
  | 'already-resolved'
  | 'already-withdrawn'
  | 'not-resolved'
  | 'not-asked'
  | 'expired'
  /** The case is about nobody in particular. */
  | 'nobody-there'
  /** A password seems to be in the text; nothing of it was kept. */
  | 'password'
  | 'empty';

export interface Refusal {
  readonly refused: RefusalReason;
  /** Entra object id of whoever was faster. */
  readonly by?: string;
}

/** What people have to see or hear because of a change; delivered later, in this order. */
export type Effect =
  | 'case-card'
  | 'person-card'
  | 'tell-claimed'
  | 'tell-asked'
  | 'tell-resolved'
  | 'ask-on-the-phone'
  | 'relay-to-desk'
  | 'remind-desk'
  | 'remind-agent'
  | 'remind-person';

/** The case after the action and what follows from it; the same case and no effects when nothing changed. */
export interface Done {
  readonly case: Case;
  readonly effects: readonly Effect[];
}

export function isRefusal(outcome: Done | Refusal): outcome is Refusal {
  return 'refused' in outcome;
}
