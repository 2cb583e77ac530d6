import type { Done, Effect } from './action.ts';
import { type Case, type CaseEvent, isClosed } from './case.ts';
import { isGraver, joined, type Security } from './security.ts';

/**
 * A case after somebody said, or the watch saw, that another person may have tried. Undefined when nothing is new.
 * A case that was closed is opened again, and one that is folded under an incident gets a card of its own. Pure.
 */
export function madeSecurity(current: Case, seen: Security, event: CaseEvent): Done | undefined {
  const { security: before } = current;
  const said = seen.because === 'not-me' && (before?.because !== 'not-me' || isClosed(current));
  if (before && !said && !isGraver(before, seen)) return undefined;
  const security = joined(before, seen);
  const { incident } = current;
  const after: Case = {
    ...(isClosed(current) ? opened(current) : current),
    ...(incident && { incident: { ...incident, folded: false } }),
    ...{ security, priority: 'urgent', history: [...current.history, event] },
  };
  const effects: Effect[] = ['case-card', 'person-card', 'relay-to-desk'];
  return { case: after, effects };
}

function opened(current: Case): Case {
  const { resolution: _undone, closedAt: _over, worked: _before, ...rest } = current;
  return { ...rest, state: current.claimedBy ? 'claimed' : 'open' };
}
