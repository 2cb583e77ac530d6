import type { Card } from '../../cards/card.ts';
import type { AgentForm } from '../../cards/case/forms.ts';
import { caseCard } from '../../cards/case-card.ts';
import { caseForm, caseFormTitle } from '../../cards/case-form.ts';
import { type Flash, flashOf } from '../../cards/desk-words.ts';
import { plain } from '../../cards/escape.ts';
import type { Values } from '../../cards/strings.ts';
import { type Action, type Actor, isRefusal } from '../../desk/action.ts';
import type { Case } from '../../desk/case.ts';
import type { AboutCase, SaidOfCase } from '../card-data.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { actorOf, refusingCase, wordsOf } from './desk.ts';

type Handle<D extends AboutCase> = (request: Request<D>, services: Services) => Promise<Reply>;

/** A button that does one thing to a case; the card then shows what came of it. */
export function doing(action: Action, flash: Flash): Handle<AboutCase> {
  return async (request, services) => {
    const by = await actorOf(request, services);
    return actAs(by, action, flash, request, services);
  };
}

/** What somebody wrote into a form of the helpdesk. */
export function writing(kind: AgentForm, flash: Flash): Handle<SaidOfCase> {
  return async (request, services) => {
    const by = await actorOf(request, services);
    const { text } = request.data;
    return actAs(by, { kind, text }, flash, request, services, { kind, written: text });
  };
}

export interface Written {
  readonly kind: AgentForm;
  readonly written: string;
}

/** Acts, and answers whoever pressed; everybody else gets the changed card from the outbox. */
export async function actAs(
  by: Actor,
  action: Action,
  flash: Flash,
  request: Request<AboutCase>,
  services: Services,
  written?: Written,
): Promise<Reply> {
  const outcome = await services.desk.act(request.data.case, action, by);
  if (outcome === 'unknown') return refusingCase(request, services, { refused: 'unknown' });
  if (!isRefusal(outcome)) return answering(outcome.case, flash, request, services);
  const current = await services.desk.get(request.data.case, by);
  if (!by.isHelpdesk || !current) return refusingCase(request, services, outcome);
  const words = await wordsOf(outcome, request, services);
  const isText = outcome.refused === 'empty' || outcome.refused === 'password';
  if (request.kind === 'dialog.submit') {
    if (!written || !isText) return { kind: 'dialog-message', text: plain(words) };
    return formReply(written.kind, current, request, services, { text: words, written });
  }
  return showing(current, words, request, services, isText ? written?.kind : undefined);
}

/** The changed card for whoever acted. */
export function answering(
  current: Case,
  flash: Flash,
  request: Request,
  services: Services,
  values: Values = {},
): Promise<Reply> {
  const words = flashOf(flash, readerOf(request.person, services), values);
  return showing(current, words, request, services);
}

/**
 * The case where it was asked for. Contents are shown in the channel of the case and in the agent's own chat;
 * anywhere else only to the one who pressed, which is what the answer to Action.Execute does.
 */
export async function showing(
  current: Case,
  flash: string | undefined,
  request: Request,
  services: Services,
  form?: AgentForm,
): Promise<Reply> {
  const { kind, place } = request;
  if (kind === 'dialog.submit') return { kind: 'close' };
  if (place === 'shared' && kind !== 'card.action') {
    return { kind: 'text', text: plain(flash ?? current.reference) };
  }
  const card = await cardOf(current, flash, request, services, form);
  if (place === 'shared') return { kind: 'card', card, place: 'here' };
  const stays = form === undefined && request.cardId !== undefined;
  return {
    kind: 'card',
    card,
    place: 'here',
    ...(stays && { after: keep(current, request, services) }),
  };
}

/** The answer to a button changes the view for now; the message in one's own chat has to change too. */
function keep(current: Case, { person, cardId }: Request, services: Services) {
  return {
    name: 'keep the card of a case',
    work: async () => {
      const card = caseCard(await services.caseViews.modelOf(current), readerOf(person, services));
      await services.speaker.showCard(person, card, cardId);
    },
  };
}

async function cardOf(
  current: Case,
  flash: string | undefined,
  { person }: Request,
  services: Services,
  form?: AgentForm,
): Promise<Card> {
  const model = await services.caseViews.modelOf(current);
  const asked = { ...(flash !== undefined && { flash }), ...(form && { form }) };
  return caseCard({ ...model, ...asked }, readerOf(person, services));
}

/** "Ask the person", "Note", "Solved": a dialog, or the same form in the card. */
export function opening(kind: AgentForm): Handle<AboutCase> {
  return async (request, services) => {
    const by = await actorOf(request, services);
    if (!by.isHelpdesk) return refusingCase(request, services, { refused: 'not-helpdesk' });
    const current = await services.desk.get(request.data.case, by);
    if (!current) return refusingCase(request, services, { refused: 'unknown' });
    if (request.kind === 'dialog.open') return formReply(kind, current, request, services);
    return showing(current, undefined, request, services, kind);
  };
}

/** "Show", and "Cancel" of a form in the card. */
export async function onShowCase(request: Request<AboutCase>, services: Services): Promise<Reply> {
  const by = await actorOf(request, services);
  if (!by.isHelpdesk) return refusingCase(request, services, { refused: 'not-helpdesk' });
  const current = await services.desk.get(request.data.case, by);
  if (!current) return refusingCase(request, services, { refused: 'unknown' });
  return showing(current, undefined, request, services);
}

async function formReply(
  kind: AgentForm,
  current: Case,
  { person }: Request,
  services: Services,
  problem?: { readonly text: string; readonly written: Written },
): Promise<Reply> {
  const reader = readerOf(person, services);
  const { names } = await services.caseViews.modelOf(current);
  const again = problem && { text: problem.text, written: problem.written.written };
  const card = caseForm({ kind, case: current, names, ...(again && { problem: again }) }, reader);
  return { kind: 'dialog', title: caseFormTitle(kind, reader), card };
}
