import { type Done, RESET_DESK } from './action.ts';
import { type Case, isClosed } from './case.ts';

/** The case was open before its incident was known: it belongs to it, and keeps its card. */
export function link(current: Case, incident: string, at: string): Done {
  if (current.incident || isClosed(current)) return { case: current, effects: [] };
  const event = { at, who: RESET_DESK, what: 'linked', text: incident } as const;
  return {
    case: {
      ...current,
      incident: { reference: incident, folded: false },
      history: [...current.history, event],
    },
    effects: ['case-card'],
  };
}

/** From now on the case has a card of its own: it is handled alone, or its incident is over. */
export function unfold(current: Case, who: string, at: string): Done {
  const { incident, history } = current;
  if (!incident?.folded) return { case: current, effects: [] };
  const event = { at, who, what: 'unfolded', text: incident.reference } as const;
  return {
    case: {
      ...current,
      incident: { ...incident, folded: false },
      history: [...history, event],
    },
    effects: ['case-card'],
  };
}
