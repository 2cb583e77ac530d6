import {
  type Action,
  type ActionKind,
  type Actor,
  type Done,
  type Effect,
  RESET_DESK,
  type Refusal,
  type RefusalReason,
} from './action.ts';
import { type Case, type CaseEvent, type CaseEventKind, isClosed } from './case.ts';
import { NOBODY } from './told.ts';

/** How long "are you on the phone with us?" may be answered. */
const CALLER_CHECK_MS = 10 * 60_000;

/** Card, text and file of one dossier are one taking of it. */
const SAME_DOSSIER_MS = 3_600_000;

type Rule<K extends ActionKind> = (
  current: Case,
  action: Extract<Action, { kind: K }>,
  by: Actor,
  now: string,
) => Done | Refusal;

/**
 * The rules of the desk: what an action makes of a case, or why it may not be done. Pure; `now` is ISO 8601.
 * Doing again what is already so changes nothing and is no refusal: buttons are pressed twice.
 */
export function act(current: Case, action: Action, by: Actor, now: string): Done | Refusal {
  const barred = bar(current, action.kind, by);
  if (barred) return barred;
  const rule = RULES[action.kind] as Rule<ActionKind>;
  return rule(current, action, by, now);
}

const REQUESTER_ACTIONS: ReadonlySet<ActionKind> = new Set([
  'answer',
  'call-confirm',
  'worked',
  'withdraw',
]);

/** What the bot alone does, by itself. */
const OWN_ACTIONS: ReadonlySet<ActionKind> = new Set(['ticket', 'verified']);

const TO_THE_PERSON: ReadonlySet<ActionKind> = new Set(['ask', 'call-check']);

/** Whether this actor may do such a thing at all. */
function bar(current: Case, kind: ActionKind, by: Actor): Refusal | undefined {
  if (OWN_ACTIONS.has(kind))
    return by.userId === RESET_DESK ? undefined : { refused: 'not-helpdesk' };
  const own = by.userId === current.requesterId;
  if (REQUESTER_ACTIONS.has(kind)) return own ? undefined : { refused: 'not-yours' };
  if (kind === 'reopen' && own) return undefined;
  if (!by.isHelpdesk) return { refused: 'not-helpdesk' };
  if (TO_THE_PERSON.has(kind) && current.requesterId === NOBODY) return { refused: 'nobody-there' };
  if (current.privileged && !by.isPrivilegedDesk) return { refused: 'not-privileged-desk' };
  return undefined;
}

const RULES: { readonly [K in ActionKind]: Rule<K> } = {
  claim(current, _action, by, now) {
    if (current.claimedBy === by.userId) return unchanged(current);
    const closed = closedOr(current, by);
    if (closed) return closed;
    const claimed = { ...taken(current, by, now), state: stateWhenTaken(current) };
    return changed(claimed, event('claimed', by, now), [
      'case-card',
      'person-card',
      'tell-claimed',
    ]);
  },
  unclaim(current, _action, by, now) {
    if (current.claimedBy === undefined) return refuse('not-claimed');
    const closed = closedOr(current, by);
    if (closed) return closed;
    const { claimedBy: _nobody, waitingSince: _nothing, ...free } = current;
    return changed({ ...free, state: 'open' }, event('unclaimed', by, now), [
      'case-card',
      'person-card',
    ]);
  },
  note(current, { text }, by, now) {
    return changed(current, event('noted', by, now, text), ['case-card']);
  },
  ask(current, { text }, by, now) {
    const closed = closedOr(current, by);
    if (closed) return closed;
    const waiting: Case = { ...taken(current, by, now), state: 'waiting', waitingSince: now };
    const effects: Effect[] = ['case-card', 'person-card', 'tell-asked'];
    return changed(waiting, event('asked', by, now, text), effects);
  },
  answer(current, { text }, by, now) {
    if (current.state === 'withdrawn') return refuse('already-withdrawn');
    if (current.state === 'resolved') return refuse('already-resolved');
    const asked = current.state === 'waiting';
    const state = asked ? 'claimed' : current.state;
    const { waitingSince: _over, ...heard } = current;
    const what = asked ? 'answered' : 'added';
    const effects: Effect[] = ['case-card', 'person-card', 'relay-to-desk'];
    return changed({ ...heard, state }, event(what, by, now, text), effects);
  },
  check(current, { facts = {} }, by, now) {
    const looked = { ...current, ...facts, ...(current.security && URGENT) };
    const seen = { ...event('checked', by, now), ...(facts.cause && { cause: facts.cause }) };
    return changed(looked, seen, ['case-card', 'person-card']);
  },
  'call-check'(current, _action, by, now) {
    const closed = closedOr(current, by);
    if (closed) return closed;
    const callerCheckUntil = new Date(Date.parse(now) + CALLER_CHECK_MS).toISOString();
    const effects: Effect[] = ['case-card', 'ask-on-the-phone'];
    return changed({ ...current, callerCheckUntil }, event('caller-asked', by, now), effects);
  },
  'call-confirm'(current, { onThePhone }, by, now) {
    const { callerCheckUntil, ...answered } = current;
    if (callerCheckUntil === undefined) return refuse('not-asked');
    if (callerCheckUntil <= now) return refuse('expired');
    const what = onThePhone ? 'caller-confirmed' : 'caller-denied';
    return changed(answered, event(what, by, now), ['case-card', 'relay-to-desk']);
  },
  snooze(current, { until }, by, now) {
    if (isClosed(current)) return closedRefusal(current);
    if (!(Date.parse(until) > Date.parse(now))) return refuse('expired');
    const snoozed = { ...current, snoozedUntil: until };
    return changed(snoozed, event('snoozed', by, now, until), ['case-card']);
  },
  acknowledge(current, _action, by, now) {
    if (isClosed(current)) return closedRefusal(current);
    if (!current.reminded || current.reminded.acknowledged) return unchanged(current);
    const reminded = { ...current.reminded, acknowledged: true } as const;
    return changed({ ...current, reminded }, event('acknowledged', by, now), ['case-card']);
  },
  dossier(current, _action, by, now) {
    const since = new Date(Date.parse(now) - SAME_DOSSIER_MS).toISOString();
    const before = current.history.some(
      ({ what, who, at }) => what === 'dossier' && who === by.userId && at > since,
    );
    if (before) return unchanged(current);
    return changed(current, event('dossier', by, now), ['case-card']);
  },
  ticket(current, { ticket }, by, now) {
    const { number, url } = current.ticket ?? {};
    if (number === ticket.number && url === ticket.url) return unchanged(current);
    return changed({ ...current, ticket }, event('ticket', by, now, ticket.number), ['case-card']);
  },
  verified(current, { outcome }, by, now) {
    const { where, at } = current.verified ?? {};
    if (where === outcome.where && at === outcome.at) return unchanged(current);
    const effects: Effect[] = ['case-card', 'person-card'];
    return changed({ ...current, verified: outcome }, event('verified', by, now), effects);
  },
  resolve(current, { text }, by, now) {
    const closed = closedOr(current, by);
    if (closed) return closed;
    const { worked: _before, ...rest } = closing(taken(current, by, now), now);
    const resolved: Case = { ...rest, state: 'resolved', resolution: text };
    const effects: Effect[] = ['case-card', 'person-card', 'tell-resolved'];
    return changed(resolved, event('resolved', by, now, text), effects);
  },
  worked(current, { didWork }, by, now) {
    if (current.state !== 'resolved') return refuse('not-resolved');
    if (!didWork) return reopened({ ...current, worked: 'no' }, event('did-not-work', by, now));
    if (current.worked === 'yes') return unchanged(current);
    const worked: Case = { ...current, worked: 'yes' };
    return changed(worked, event('worked', by, now), ['case-card', 'person-card']);
  },
  reopen(current, { text }, by, now) {
    if (!isClosed(current)) return refuse('not-resolved');
    const { worked: _before, ...rest } = current;
    return reopened(rest, event('reopened', by, now, text));
  },
  withdraw(current, _action, by, now) {
    if (current.state === 'withdrawn') return unchanged(current);
    if (current.state === 'resolved') return refuse('already-resolved');
    if (current.security) return wasMe(current, by, now);
    const withdrawn: Case = { ...closing(current, now), state: 'withdrawn' };
    return changed(withdrawn, event('withdrawn', by, now), ['case-card', 'person-card']);
  },
};

/** Whoever holds somebody's account could say so as well: the word is passed on, and the helpdesk closes. */
function wasMe(current: Case, by: Actor, now: string): Done {
  const last = current.history.findLast(({ what }) => what === 'was-me' || what === 'not-me');
  if (last?.what === 'was-me') return unchanged(current);
  const effects: Effect[] = ['case-card', 'person-card', 'relay-to-desk'];
  return changed(current, event('was-me', by, now), effects);
}

/** What a look at the evidence says of a case of security does not make it less urgent. */
const URGENT = { priority: 'urgent' } as const;

/** It goes back to the agent who had it, or to everybody. */
function reopened(current: Case, what: CaseEvent): Done {
  const { resolution: _undone, closedAt: _over, ...rest } = current;
  const state = current.claimedBy ? 'claimed' : 'open';
  return changed({ ...rest, state }, what, ['case-card', 'person-card', 'relay-to-desk']);
}

function taken(current: Case, by: Actor, now: string): Case {
  return { ...current, claimedBy: by.userId, claimedAt: current.claimedAt ?? now };
}

/** Nothing is awaited any more. */
function closing(current: Case, now: string): Case {
  const {
    callerCheckUntil: _asked,
    waitingSince: _waiting,
    snoozedUntil: _snooze,
    ...rest
  } = current;
  return { ...rest, closedAt: now };
}

/** Somebody else's, or over: the two reasons for which an agent is too late. */
function closedOr(current: Case, by: Actor): Refusal | undefined {
  if (isClosed(current)) return closedRefusal(current);
  const other = current.claimedBy !== undefined && current.claimedBy !== by.userId;
  return other ? { refused: 'claimed-by-other', by: current.claimedBy } : undefined;
}

function closedRefusal({ state, claimedBy }: Case): Refusal {
  if (state === 'withdrawn') return refuse('already-withdrawn');
  return claimedBy ? { refused: 'already-resolved', by: claimedBy } : refuse('already-resolved');
}

/** Claiming does not answer for the person. */
function stateWhenTaken({ state }: Case): Case['state'] {
  return state === 'waiting' ? 'waiting' : 'claimed';
}

function changed(next: Case, what: CaseEvent, effects: readonly Effect[]): Done {
  return { case: { ...next, history: [...next.history, what] }, effects };
}

function unchanged(current: Case): Done {
  return { case: current, effects: [] };
}

function refuse(refused: RefusalReason): Refusal {
  return { refused };
}

function event(what: CaseEventKind, by: Actor, at: string, text?: string): CaseEvent {
  const { userId: who, from } = by;
  return text === undefined ? { at, who, what, from } : { at, who, what, from, text };
}
