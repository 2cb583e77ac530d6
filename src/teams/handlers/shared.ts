import type { Card } from '../../cards/card.ts';
import type { Person } from '../../inquiry/ports.ts';
import { offerActivity } from '../files/file-consent.ts';
import { addressOf } from '../outbound.ts';
import type { Afterwards, Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { deskWords } from './desk-words.ts';
import { type GeneralAnswer, generalAnswer } from './explain.ts';
import { investigateLater, saidOf } from './investigate.ts';
import { heardIn, needsLooking } from './message.ts';
import { saying } from './replies.ts';

/**
 * In a group chat or a channel: says that this is private, and goes on in the personal chat.
 * Whatever is found is shown there alone. What a code means in general is no secret.
 */
export async function onShared(request: Request, services: Services): Promise<Reply> {
  if (request.kind === 'install.add' || request.kind === 'install.remove') {
    return { kind: 'nothing' };
  }
  const general = generalOf(request, services);
  if (general && !general.fromLog) return { kind: 'card', card: general.card };
  const after = general
    ? showPrivately(request, general.card, services)
    : continuePrivately(request, services);
  return saying('private-here', request, services, { after });
}

function generalOf(request: Request, services: Services): GeneralAnswer | undefined {
  if (request.kind !== 'message' || typeof request.data !== 'string') return undefined;
  return generalAnswer(request.data, request, services);
}

function showPrivately(request: Request, card: Card, services: Services): Afterwards {
  return {
    name: 'answer in the personal chat',
    work: async () => {
      const person = await reachable(request, services);
      if (person) await services.speaker.showCard(person, card);
    },
  };
}

function continuePrivately(request: Request, services: Services): Afterwards | undefined {
  if (request.kind !== 'message' || typeof request.data !== 'string') return undefined;
  // Judged now, so that the text is not kept for later.
  const heard = heardIn(request.data);
  const desk = deskWords(request.data);
  return {
    name: 'go on in the personal chat',
    work: async (activityId) => {
      const person = await reachable(request, services);
      if (!person) return;
      const answer = await desk?.({ ...request, person, place: 'personal' }, services);
      if (answer) return showReply(answer, person, services);
      if (needsLooking(heard)) {
        return investigateLater(person, saidOf(heard), services).work(activityId);
      }
      const reply = saying('greeting', { person }, services);
      if (reply.kind === 'card') await services.speaker.showCard(person, reply.card);
    },
  };
}

/** What would be an answer in the personal chat, as a message of its own there. */
async function showReply(reply: Reply, person: Person, services: Services): Promise<void> {
  const { speaker, outbound } = services;
  const address = addressOf(person.conversation);
  if (reply.kind === 'file' && address) await outbound.post(address, offerActivity(reply.offer));
  if (reply.kind !== 'card') return;
  const shown = await speaker.showCard(person, reply.card);
  if (shown.shown) await reply.after?.work(shown.activityId);
}

/** The person with a personal conversation: the known one, else a new one. Undefined if there can be none. */
export async function reachable(request: Request, services: Services): Promise<Person | undefined> {
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
