import { webhooksCard } from '../../cards/webhooks.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { helpdeskOnly, shownInPlace } from './desk.ts';

const WORDS = /^\s*\/?web\s?hooks?\s*[.!?]*\s*$/i;

/** As many as are read on one card. */
const MOST_SHOWN = 8;

/** Whether a message is the helpdesk's word for the webhook's delivery log, and nothing else. */
export function asksForWebhooks(text: string): boolean {
  return WORDS.test(text);
}

/** What became of the events that were sent to another system, for those who work the helpdesk. */
export async function onWebhooks(request: Request, services: Services): Promise<Reply> {
  const { person, log } = request;
  if (!(await services.membership.isHelpdesk(person))) return helpdeskOnly(request, services);
  log.info('the delivery log of the webhook was asked for');
  return logReply(request, services);
}

/** Once the receiver is mended, what it refused is sent again. */
export async function onWebhooksAgain(request: Request, services: Services): Promise<Reply> {
  const { person, log } = request;
  if (!(await services.membership.isHelpdesk(person))) return helpdeskOnly(request, services);
  const again = await services.webhookLog.again(person.tenantId);
  log.info('what the webhook gave up is sent again by hand', { again });
  return logReply(request, services, again);
}

async function logReply(request: Request, services: Services, again?: number): Promise<Reply> {
  const { person } = request;
  const report = await services.webhookLog.report(person.tenantId, MOST_SHOWN);
  const model = { report, ...(again !== undefined && { again }) };
  const card = webhooksCard(model, readerOf(person, services));
  return shownInPlace(card, 'keep the delivery log', request, services);
}
