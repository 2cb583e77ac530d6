import { parseEscalation } from '../../cards/escalate-data.ts';
import { escalateForm, escalateTitle, requiredFields } from '../../cards/escalate-form.ts';
import { escalated } from '../../cards/escalated.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Escalated, MaybeAboutInquiry } from '../card-data.ts';
import { readerOf } from '../reader.ts';
import { type Reply, summaryOf } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { theirInquiry } from './replies.ts';

/** "Ask the helpdesk": the form, as a dialog or as a card in the chat, from one template. */
export async function onEscalate(
  request: Request<MaybeAboutInquiry>,
  services: Services,
): Promise<Reply> {
  const { inquiry: id } = request.data;
  if (id === undefined) return openForm(request, services);
  const theirs = await theirInquiry(id, request, services);
  return 'refusal' in theirs ? theirs.refusal : openForm(request, services, theirs.inquiry);
}

/** The form was sent: a case with a reference, or the form again with what is missing. */
export async function onEscalateSubmit(
  request: Request<Escalated>,
  services: Services,
): Promise<Reply> {
  const { person, data } = request;
  const theirs = data.inquiry
    ? await theirInquiry(data.inquiry, request, services)
    : { inquiry: undefined };
  if ('refusal' in theirs) return theirs.refusal;
  const { inquiry } = theirs;

  const parsed = parseEscalation(data.fields, requiredFields(inquiry?.diagnosis));
  if ('problems' in parsed) return formReply(request, services, { inquiry, ...parsed });

  const opened = await services.cases.open(person, inquiry?.id, parsed.form);
  const card = escalated({ case: opened }, readerOf(person, services));
  // The case has a card of its own, which the outbox posts and keeps current; this is the receipt.
  if (request.kind === 'dialog.submit') return { kind: 'dialog-message', text: summaryOf(card) };
  return { kind: 'card', card, place: 'here' };
}

export async function openForm(
  request: Request,
  services: Services,
  inquiry?: Inquiry,
): Promise<Reply> {
  return formReply(request, services, { inquiry });
}

function formReply(
  { kind, person }: Request,
  services: Services,
  model: Omit<Parameters<typeof escalateForm>[0], 'place' | 'name'>,
): Reply {
  const reader = readerOf(person, services);
  const inDialog = kind === 'dialog.open' || kind === 'dialog.submit';
  const card = escalateForm(
    { ...model, place: inDialog ? 'dialog' : 'chat', name: person.displayName },
    reader,
  );
  if (inDialog) return { kind: 'dialog', title: escalateTitle(reader), card };
  return { kind: 'card', card, place: model.problems ? 'here' : 'new' };
}
