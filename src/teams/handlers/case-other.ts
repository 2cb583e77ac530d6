import type { Action } from '../../desk/action.ts';
import { isRefusal } from '../../desk/action.ts';
import type { AboutCase } from '../card-data.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { actAs, answering } from './case-agent.ts';
import { onReopenMine, theirs } from './case-person.ts';
import { actorOf } from './desk.ts';

const SNOOZE_MS = 4 * 3_600_000;

/** The person's own button, and the helpdesk's. */
export async function onReopen(request: Request<AboutCase>, services: Services): Promise<Reply> {
  const own = await theirs(request, services);
  const by = await actorOf(request, services);
  if (own && !by.isHelpdesk) return onReopenMine(request, services);
  return actAs(by, { kind: 'reopen' }, 'reopened', request, services);
}

/** "Remind me in 4 hours". */
export async function onSnooze(request: Request<AboutCase>, services: Services): Promise<Reply> {
  const by = await actorOf(request, services);
  const until = new Date(services.clock.now().getTime() + SNOOZE_MS).toISOString();
  const action: Action = { kind: 'snooze', until };
  const outcome = await services.desk.act(request.data.case, action, by);
  if (outcome === 'unknown' || isRefusal(outcome)) {
    return actAs(by, action, 'snoozed', request, services);
  }
  return answering(outcome.case, 'done', request, services);
}
