import type { Actor } from '../../desk/action.ts';
import { HOUR, shifted } from '../times.ts';
import type { Incident, IncidentEvent } from './incident.ts';

export const SNOOZE_MS = HOUR;

/** What the helpdesk can do with an incident; `split` names whom by object id. */
export type IncidentAction =
  | { readonly kind: 'acknowledge' }
  | { readonly kind: 'snooze' }
  | { readonly kind: 'split'; readonly userId: string }
  | { readonly kind: 'close' };

export interface IncidentRefusal {
  readonly refused: 'not-helpdesk' | 'unknown' | 'over' | 'not-in-it';
}

/**
 * The incident after the action, the same when nothing changed, or why it may not be done. Pure; `now` is
 * ISO 8601. Doing again what is already so is no refusal: buttons are pressed twice.
 */
export function actOnIncident(
  current: Incident,
  action: IncidentAction,
  { userId: who, isHelpdesk, tenantId }: Pick<Actor, 'userId' | 'isHelpdesk' | 'tenantId'>,
  now: string,
): Incident | IncidentRefusal {
  if (!isHelpdesk) return { refused: 'not-helpdesk' };
  if (tenantId !== current.tenantId) return { refused: 'unknown' };
  if (current.state === 'closed') return action.kind === 'close' ? current : { refused: 'over' };
  switch (action.kind) {
    case 'acknowledge': {
      if (current.acknowledgedBy !== undefined) return current;
      const { snoozedUntil: _over, ...rest } = current;
      return after({ ...rest, acknowledgedBy: who }, { at: now, who, what: 'acknowledged' });
    }
    case 'snooze': {
      const snoozed = { ...current, snoozedUntil: shifted(now, SNOOZE_MS) };
      return after(snoozed, { at: now, who, what: 'snoozed' });
    }
    case 'split':
      return after(current, { at: now, who, what: 'split' });
    case 'close': {
      const closed = { ...current, state: 'closed', endedAt: now, endedBy: 'hand' } as const;
      return after(closed, { at: now, who, what: 'closed' });
    }
  }
}

export function after(incident: Incident, event: IncidentEvent): Incident {
  return { ...incident, history: [...incident.history, event] };
}

export function isIncidentRefusal(done: Incident | IncidentRefusal): done is IncidentRefusal {
  return 'refused' in done;
}
