import { trendsCard } from '../../cards/trends.ts';
import type { AboutDays } from '../card-data.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { helpdeskOnly, shownInPlace } from './desk.ts';

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
  const { person, data, log } = request;
  const isHelpdesk = await services.membership.isHelpdesk(person);
  log.info('figures were asked for', { days: data.days, isHelpdesk });
  if (!isHelpdesk) return helpdeskOnly(request, services);
  const recent = await services.trends.recent(person.tenantId, data.days);
  const card = trendsCard(recent, readerOf(person, services));
  return shownInPlace(card, 'keep the figures', request, services);
}
