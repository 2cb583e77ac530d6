import { healthCard, healthSentence } from '../../cards/health-card.ts';
import { healthNote } from '../../cards/health-note.ts';
import { knownChannel } from '../channel.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';

const WORDS = /^\s*\/?health\s*[.!?]*\s*$/i;
const HERE = /^\s*(?:show\s+)?health(?:\s+here)?\s*[.!?]*\s*$/i;

/** "health", and nothing else. */
export function asksForHealth(text: string): boolean {
  return WORDS.test(text);
}

/** Whether a message in a channel says that the card on writeback shall be kept there. */
export function asksForHealthHere({ kind, channel, data }: Request): boolean {
  return kind === 'message' && channel !== undefined && typeof data === 'string' && HERE.test(data);
}

/** Details for the helpdesk, one honest sentence for everybody else. */
export async function onHealth(request: Request, services: Services): Promise<Reply> {
  const { person } = request;
  const reader = readerOf(person, services);
  const [health, isHelpdesk] = await Promise.all([
    services.incidents.healthOf(person.tenantId),
    services.membership.isHelpdesk(person),
  ]);
  const card = isHelpdesk
    ? healthCard({ health, stays: false }, reader)
    : healthSentence(health, reader);
  return { kind: 'card', card };
}

/** "Show health here": the one card of this channel, kept current from now on. */
export async function onHealthHere(request: Request, services: Services): Promise<Reply> {
  const { person, channel, log } = request;
  const reader = readerOf(person, services);
  if (!channel || !(await services.membership.isHelpdesk(person))) {
    log.warn('the card on writeback was not set up: not a member of the helpdesk');
    return { kind: 'card', card: healthNote('refused', reader) };
  }
  const known = knownChannel(channel, person);
  await services.channels.remember(known);
  await services.incidents.keeper.show(known);
  return { kind: 'card', card: healthNote('set', reader) };
}
