import { gathering } from '../../cards/gathering.ts';
import { reportForm } from '../../cards/report-form.ts';
import type { AboutInquiry, Answered } from '../card-data.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { investigating } from './investigate.ts';
import { refusing, saying, theirInquiry } from './replies.ts';

/** "Check my last attempt". */
export function onCheck(request: Request, services: Services): Promise<Reply> {
  return investigating(request, { recognised: [] }, services);
}

/** "I have an error message": a form to paste it into. */
export async function onReport({ person }: Request, services: Services): Promise<Reply> {
  return { kind: 'card', card: reportForm({}, readerOf(person, services)) };
}

/** One tap on an answer: judged again from the evidence that is kept, so the card changes at once. */
export async function onAnswer(request: Request<Answered>, services: Services): Promise<Reply> {
  const { person, cardId, data } = request;
  const { inquiry, question, answer } = data;
  const outcome = await services.inquiries.answer(person, inquiry, question, answer);
  if (outcome.kind === 'refused') return refusing(request, services, outcome.because);
  return {
    kind: 'card',
    place: 'here',
    card: await services.speaker.cardOf(person, outcome),
    // The answer to a button changes one person's view for now; the message itself has to change too.
    after: {
      name: 'keep the answered card',
      work: async () => {
        await services.speaker.show(person, outcome, cardId);
      },
    },
  };
}

/** "Look again". */
export async function onLookAgain(
  request: Request<AboutInquiry>,
  services: Services,
): Promise<Reply> {
  const { person, data } = request;
  const theirs = await theirInquiry(data.inquiry, request, services);
  if ('refusal' in theirs) return theirs.refusal;
  const { inquiry } = theirs;
  return {
    kind: 'card',
    place: 'first',
    card: gathering({ inquiry }, readerOf(person, services)),
    after: {
      name: 'look again',
      work: async () => {
        await services.inquiries.lookAgain(person, inquiry.id);
      },
    },
  };
}

/** "Cancel" on a form in the chat. */
export async function onDismiss(request: Request, services: Services): Promise<Reply> {
  return saying('dismissed', request, services, { place: 'here' });
}
