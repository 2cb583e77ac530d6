import { deskNote } from '../../cards/desk-note.ts';
import { trendsCard } from '../../cards/trends.ts';
import type { AboutDays } from '../card-data.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';

const WORDS = /^\s*\/?trends(?:\s+(\d{1,3})(?:\s*(?:d|days?))?)?\s*[.!?]*\s*$/i;

/** Enough to see a change, few enough to be about now. */
const WITHOUT_A_NUMBER = 30;

/** "trends", "trends 90": for how many days; undefined when a message is anything else. */
export function trendsAsked(text: string): AboutDays | undefined {
  const match = WORDS.exec(text);
  return match ? { days: Number(match[1] ?? WITHOUT_A_NUMBER) } : undefined;
}

/** Figures are about everybody, so they are for those who work the helpdesk. */
export async function onTrends(request: Request<AboutDays>, services: Services): Promise<Reply> {
  const { person, data, log, kind, cardId } = request;
  const reader = readerOf(person, services);
  const isHelpdesk = await services.membership.isHelpdesk(person);
  log.info('figures were asked for', { days: data.days, isHelpdesk });
  if (!isHelpdesk) return { kind: 'card', card: deskNote('note.helpdesk-only', {}, reader) };
  const recent = await services.trends.recent(person.tenantId, data.days);
  const card = trendsCard(recent, reader);
  if (kind === 'message') return { kind: 'card', card };
  // Another period takes the place of the one that is shown, in the message too.
  const work = async () => {
    await services.speaker.showCard(person, card, cardId);
  };
  return { kind: 'card', card, place: 'here', after: { name: 'keep the figures', work } };
}
