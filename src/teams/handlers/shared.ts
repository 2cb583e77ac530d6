import { recognise } from '../../diagnosis/signals/recognise.ts';
import type { Person } from '../../inquiry/ports.ts';
import { addressOf } from '../outbound.ts';
import type { Afterwards, Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { investigateLater, saidOf } from './investigate.ts';
import { needsLooking } from './message.ts';
import { saying } from './replies.ts';

/**
 * In a group chat or a channel: says that this is private, and goes on in the personal chat.
 * Whatever is found is shown there alone.
 */
export async function onShared(request: Request, services: Services): Promise<Reply> {
  if (request.kind === 'install.add' || request.kind === 'install.remove') {
    return { kind: 'nothing' };
  }
  return saying('private-here', request, services, { after: continuePrivately(request, services) });
}

function continuePrivately(request: Request, services: Services): Afterwards | undefined {
  if (request.kind !== 'message' || typeof request.data !== 'string') return undefined;
  // Judged now, so that the text is not kept for later.
  const heard = recognise(request.data);
  return {
    name: 'go on in the personal chat',
    work: async (activityId) => {
      const person = await reachable(request, services);
      if (!person) return;
      if (needsLooking(heard)) {
        return investigateLater(person, saidOf(heard), services).work(activityId);
      }
      const reply = saying('greeting', { person }, services);
      if (reply.kind === 'card') await services.speaker.showCard(person, reply.card);
    },
  };
}

/** The person with a personal conversation: the known one, else a new one. Undefined if there can be none. */
async function reachable(request: Request, services: Services): Promise<Person | undefined> {
  const { person, address, log } = request;
  if (addressOf(person.conversation)) return person;
  const opened = await services.outbound.openPersonal(address, person.tenantId);
  if (!opened.delivered) {
    log.info('no personal chat could be opened', { because: opened.because });
    return undefined;
  }
  const { after } = await services.people.change(person, (known) => ({
    ...(known ?? person),
    conversation: opened.value,
  }));
  return after;
}
