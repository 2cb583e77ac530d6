import { deliveries, MOST_MESSAGES } from '../../cards/deliveries.ts';
import type { DeliveryCount, Entry } from '../../inquiry/outbox-book.ts';
import type { Subject } from '../../inquiry/ports.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { helpdeskOnly, shownInPlace } from './desk.ts';

const WORDS = /^\s*\/?(?:deliver(?:y|ies)|delivery\s+report|undelivered)\s*[.!?]*\s*$/i;

/** Whether a message is the helpdesk's word for the delivery report, and nothing else. */
export function asksForDeliveries(text: string): boolean {
  return WORDS.test(text);
}

/** What became of all that the bot said by itself, for those who work the helpdesk. */
export async function onDeliveries(
  request: Request<{ readonly before?: number }>,
  services: Services,
): Promise<Reply> {
  const { person, log, data } = request;
  if (!(await services.membership.isHelpdesk(person))) return helpdeskOnly(request, services);
  log.info('the delivery report was asked for');
  return reportReply(request, services, data.before);
}

/** One undelivered message is sent again. */
export async function onDeliveryAgain(
  request: Request<{ readonly message: number }>,
  services: Services,
): Promise<Reply> {
  const { person, log, data } = request;
  if (!(await services.membership.isHelpdesk(person))) return helpdeskOnly(request, services);
  const { outbox } = services;
  const { tenantId } = person;
  const [entry] = await outbox.undelivered({ tenantId, before: data.message + 1, limit: 1 });
  const queued = entry?.seq === data.message && (await outbox.replay(entry.key));
  log.info('a message is sent again by hand', { kind: entry?.kind, queued });
  return reportReply(request, services, undefined, queued ? 'again' : 'gone');
}

async function reportReply(
  request: Request,
  services: Services,
  before?: number,
  flash?: 'again' | 'gone',
): Promise<Reply> {
  const { outbox, caseViews } = services;
  const { person } = request;
  const { tenantId } = person;
  const page = { ...(before !== undefined && { before }), limit: MOST_MESSAGES + 1 };
  const [report, found] = await Promise.all([
    outbox.report(),
    outbox.undelivered({ tenantId, ...page }),
  ]);
  const undelivered = found.slice(0, MOST_MESSAGES);
  const rate = report.rates.find((one) => one.tenantId === tenantId);
  const wait = report.waits.find((one) => one.tenantId === tenantId);
  const card = deliveries(
    {
      counts: countsOf(report.counts.filter((one) => one.tenantId === tenantId)),
      perMinute: Math.round((rate?.perSecond ?? 0) * 60),
      ...(wait && { oldestWaiting: wait.since }),
      undelivered,
      hasOlder: found.length > MOST_MESSAGES,
      names: await caseViews.namesOf(undelivered.flatMap(recipientOf)),
      ...(flash && { flash }),
    },
    readerOf(person, services),
  );
  return shownInPlace(card, 'keep the delivery report', request, services);
}

function recipientOf({ to, tenantId }: Entry): Subject[] {
  return to.kind === 'person' ? [{ tenantId, userId: to.userId }] : [];
}

function countsOf(counts: readonly DeliveryCount[]) {
  const of = (...states: readonly DeliveryCount['state'][]) =>
    counts.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);
  return {
    sent: of('sent'),
    waiting: of('queued', 'leased'),
    // What a later change of the same card replaced, nobody missed.
    dropped: of('dropped', 'superseded'),
    unsure: of('unsure'),
    pruned: of('pruned'),
    dead: of('dead'),
  };
}
