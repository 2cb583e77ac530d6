import { securityCard } from '../../cards/security.ts';
import { known } from '../../diagnosis/piece.ts';
import { triedOf } from '../../diagnosis/tried.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { MaybeAboutInquiry } from '../card-data.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { theirInquiry } from './replies.ts';

const WORDS =
  /^\s*(?:(?:that|it|this)\s+(?:was\s*n[o’']?t|was\s+not|is\s*n[o’']?t|is\s+not)\s+me|(?:was\s*n[o’']?t|not)\s+me)\s*[.!]*\s*$/i;

/** "That wasn't me", and nothing else. */
export function saysNotMe(text: string): boolean {
  return WORDS.test(text);
}

/** Asked once more: a tap too many would call the helpdesk to arms. */
export async function onNotMe(
  request: Request<MaybeAboutInquiry>,
  services: Services,
): Promise<Reply> {
  const { inquiry: id } = request.data;
  if (id === undefined) return askingAbout(undefined, request, services);
  const theirs = await theirInquiry(id, request, services);
  return 'refusal' in theirs ? theirs.refusal : askingAbout(theirs.inquiry, request, services);
}

/** The same in words is about what they were told of last. */
export async function onNotMeSaid(request: Request, services: Services): Promise<Reply> {
  return askingAbout(await services.inquiries.latest(request.person), request, services);
}

/** "Yes, it wasn't me": the case is there before they read what to do. */
export async function onNotMeConfirmed(
  request: Request<MaybeAboutInquiry>,
  services: Services,
): Promise<Reply> {
  const { person, cardId, data } = request;
  if (data.inquiry !== undefined) {
    const theirs = await theirInquiry(data.inquiry, request, services);
    if ('refusal' in theirs) return theirs.refusal;
  }
  const raised = await services.security.report(person, data.inquiry);
  const card = securityCard({ stage: 'told', case: raised }, readerOf(person, services));
  return {
    kind: 'card',
    card,
    place: 'here',
    after: {
      name: 'keep what to do now',
      work: async () => {
        if (request.kind === 'card.action') await services.speaker.showCard(person, card, cardId);
        await showAgain(data.inquiry, request, services);
      },
    },
  };
}

async function askingAbout(
  inquiry: Inquiry | undefined,
  { person }: Request,
  services: Services,
): Promise<Reply> {
  const evidence = inquiry && (await services.inquiryBook.evidenceOf(inquiry.id));
  const attempts = (evidence && known(evidence.attempts)) ?? [];
  const about = attempts.find(({ id }) => id === inquiry?.diagnosis?.attempt?.id);
  const model = { inquiryId: inquiry?.id, ...(about && { tried: triedOf(about) }) };
  const card = securityCard({ stage: 'ask', ...model }, readerOf(person, services));
  return { kind: 'card', card };
}

/** The finding names the case from now on, and asks no more. */
async function showAgain(
  id: string | undefined,
  { person }: Request,
  services: Services,
): Promise<void> {
  const inquiry = id === undefined ? undefined : await services.inquiryBook.get(id);
  const { diagnosis, activityId } = inquiry ?? {};
  if (!inquiry || !diagnosis || activityId === undefined) return;
  await services.speaker.show(person, { kind: 'finding', inquiry, diagnosis }, activityId);
}
