import { welcome } from '../../cards/welcome.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';

/**
 * First contact. Hosts announce it more than once (an install and a membership event, and again with every
 * reload of the Playground), so the welcome is shown once until the app is removed.
 */
export async function onInstalled(request: Request, services: Services): Promise<Reply> {
  const at = services.clock.now().toISOString();
  const { before, after } = await services.people.change(request.person, (known) => ({
    ...(known ?? request.person),
    welcomedAt: known?.welcomedAt ?? at,
  }));
  if (before?.welcomedAt) return { kind: 'nothing' };
  const card = welcome({ name: after.displayName }, readerOf(after, services));
  return { kind: 'card', card };
}

/** The app was taken out of a team: its channels show no cases any more. */
export async function onTeamLeft(
  { person, channel, log }: Request,
  { channels }: Services,
): Promise<Reply> {
  const team = channel?.team;
  if (!team) return { kind: 'nothing' };
  await channels.left(person.tenantId, team.id);
  log.info('the app was taken out of a team', { team: team.id });
  return { kind: 'nothing' };
}

/** The app was removed: nothing can be written there any more, and a later install is a first contact again. */
export async function onRemoved({ person }: Request, services: Services): Promise<Reply> {
  const removedAt = services.clock.now().toISOString();
  await services.people.change(person, (known) => {
    const { conversation: _, welcomedAt: __, ...rest } = known ?? person;
    return { ...rest, removedAt };
  });
  return { kind: 'nothing' };
}
