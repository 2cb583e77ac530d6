import { caseForm, caseFormTitle } from '../../cards/case-form.ts';
import { type DeskNoteName, deskNote } from '../../cards/desk-note.ts';
import { plain } from '../../cards/escape.ts';
import { myCase } from '../../cards/my-case.ts';
import { type Action, isRefusal } from '../../desk/action.ts';
import type { Case } from '../../desk/case.ts';
import { personCardOf } from '../../desk/messages.ts';
import type { AboutCase, SaidOfCase, YesOrNo } from '../card-data.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { actorOf, refusingCase, wordsOf } from './desk.ts';

/** "Add something": a dialog, or a field in the card itself. */
export async function onAdd(request: Request<AboutCase>, services: Services): Promise<Reply> {
  const current = await theirs(request, services);
  if (!current) return refusingCase(request, services, { refused: 'not-yours' });
  if (request.kind === 'dialog.open') return addForm(current, request, services);
  return mineReply(current, request, services, { adding: true });
}

/** "Cancel" of that field. */
export async function onMine(request: Request<AboutCase>, services: Services): Promise<Reply> {
  const current = await theirs(request, services);
  if (!current) return refusingCase(request, services, { refused: 'not-yours' });
  return mineReply(current, request, services);
}

export function onAdded(request: Request<SaidOfCase>, services: Services): Promise<Reply> {
  return act(request, services, { kind: 'answer', text: request.data.text }, 'thanks.added');
}

export function onAnswered(request: Request<SaidOfCase>, services: Services): Promise<Reply> {
  return act(request, services, { kind: 'answer', text: request.data.text }, 'thanks.answered');
}

export function onWithdraw(request: Request<AboutCase>, services: Services): Promise<Reply> {
  return act(request, services, { kind: 'withdraw' }, undefined);
}

export function onReopenMine(request: Request<AboutCase>, services: Services): Promise<Reply> {
  return act(request, services, { kind: 'reopen' }, undefined);
}

/** One tap on whether it works; "no" takes the case back to the helpdesk. */
export function onWorked(request: Request<YesOrNo>, services: Services): Promise<Reply> {
  const { yes } = request.data;
  const thanks = yes ? 'thanks.worked' : 'thanks.did-not-work';
  return act(request, services, { kind: 'worked', didWork: yes }, thanks);
}

/** "Are you on the phone with the helpdesk?" */
export function onCallConfirm(request: Request<YesOrNo>, services: Services): Promise<Reply> {
  const { yes } = request.data;
  const thanks = yes ? 'thanks.caller-confirmed' : 'thanks.caller-denied';
  return act(request, services, { kind: 'call-confirm', onThePhone: yes }, thanks);
}

/** Their own case; undefined for everything else, whoever asks. */
export async function theirs(
  { person, data, place }: Request<AboutCase>,
  { desk }: Services,
): Promise<Case | undefined> {
  const current = place === 'personal' ? await desk.get(data.case, person) : undefined;
  return current?.requesterId === person.userId ? current : undefined;
}

async function act(
  request: Request<AboutCase>,
  services: Services,
  action: Action,
  thanks: DeskNoteName | undefined,
): Promise<Reply> {
  const before = await theirs(request, services);
  if (!before) return refusingCase(request, services, { refused: 'not-yours' });
  const by = { ...(await actorOf(request, services)), from: 'person-card' };
  const outcome = await services.desk.act(before.reference, action, by);
  if (outcome === 'unknown') return refusingCase(request, services, { refused: 'unknown' });
  if (isRefusal(outcome)) {
    const text = await wordsOf(outcome, request, services);
    if (request.kind === 'dialog.submit') return { kind: 'dialog-message', text: plain(text) };
    if (request.kind === 'card.action') return { kind: 'text', text: plain(text) };
    return mineReply(before, request, services, { flash: text });
  }
  return after(outcome.case, request, services, thanks);
}

/** Their card, refreshed; or thanks in the place of the news that was answered. */
async function after(
  current: Case,
  request: Request<AboutCase>,
  services: Services,
  thanks: DeskNoteName | undefined,
): Promise<Reply> {
  const { kind, person, cardId } = request;
  if (kind === 'dialog.submit') return { kind: 'close' };
  const ownCard = await services.outbox.messageOf(personCardOf(current.reference));
  if (thanks === undefined || cardId === ownCard) return mineReply(current, request, services);
  const reader = readerOf(person, services);
  const card = deskNote(thanks, { reference: { own: current.reference } }, reader);
  return {
    kind: 'card',
    card,
    place: 'here',
    after: {
      name: 'keep the answered news',
      work: async () => {
        if (kind === 'card.action') await services.speaker.showCard(person, card, cardId);
      },
    },
  };
}

async function mineReply(
  current: Case,
  { person }: Request,
  services: Services,
  more: { readonly adding?: boolean; readonly flash?: string } = {},
): Promise<Reply> {
  const names = await services.caseViews.namesIn([current]);
  const card = myCase({ case: current, names, ...more }, readerOf(person, services));
  return { kind: 'card', card, place: 'here' };
}

async function addForm(current: Case, { person }: Request, services: Services): Promise<Reply> {
  const reader = readerOf(person, services);
  const names = await services.caseViews.namesIn([current]);
  const card = caseForm({ kind: 'add', case: current, names }, reader);
  return { kind: 'dialog', title: caseFormTitle('add', reader), card };
}
