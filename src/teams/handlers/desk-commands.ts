import { caseCard } from '../../cards/case-card.ts';
import { caseList } from '../../cards/case-list.ts';
import { deskNote } from '../../cards/desk-note.ts';
import { myCase } from '../../cards/my-case.ts';
import type { Case } from '../../desk/case.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { helpdeskOnly } from './desk.ts';

/** As many as fit on one card and are still read. */
const MOST_SHOWN = 10;

type Command = { readonly what: 'queue' | 'mine' } | { readonly what: 'case'; readonly of: string };

/** What those who work the desk type in their own chat, and nothing else beside it. */
export function deskCommand(text: string): Command | undefined {
  const said = text.trim().replace(/[.!?]+$/, '');
  const [, list] = /^\/?(queue|mine)$/i.exec(said) ?? [];
  if (list) return { what: list.toLowerCase() === 'queue' ? 'queue' : 'mine' };
  // As Teams puts it into the compose box; what it takes is then asked for.
  if (/^\/?case$/i.test(said)) return { what: 'case', of: '' };
  const [, of] = /^\/?(?:case\s+|(?=rd-))((?:rd[- ]?)?\d{1,9})$/i.exec(said) ?? [];
  return of === undefined ? undefined : { what: 'case', of };
}

export async function onDeskCommand(
  command: Command,
  request: Request,
  services: Services,
): Promise<Reply> {
  const { person, log } = request;
  const isHelpdesk = await services.membership.isHelpdesk(person);
  log.info('a command of the helpdesk', { command: command.what, isHelpdesk });
  if (command.what === 'case') return oneCase(command.of, isHelpdesk, request, services);
  if (!isHelpdesk) return helpdeskOnly(request, services);
  const { desk } = services;
  const cases =
    command.what === 'queue'
      ? await desk.queue(person.tenantId, MOST_SHOWN + 1)
      : await desk.mine(person, MOST_SHOWN + 1);
  return listReply(command.what, cases, request, services);
}

async function listReply(
  what: 'queue' | 'mine',
  cases: readonly Case[],
  { person }: Request,
  services: Services,
): Promise<Reply> {
  const few = cases.slice(0, MOST_SHOWN);
  const names = await services.caseViews.namesIn(few);
  const model = { what, cases: few, names, more: cases.length > few.length };
  return { kind: 'card', card: caseList(model, readerOf(person, services)) };
}

/** Any case for the helpdesk, one's own for everybody else. */
async function oneCase(
  reference: string,
  isHelpdesk: boolean,
  request: Request,
  services: Services,
): Promise<Reply> {
  const { person } = request;
  const found = await services.desk.get(reference, person);
  const isOwn = found?.requesterId === person.userId;
  // Whether a case of somebody else exists is nobody's business.
  if (!found || !(isHelpdesk || isOwn)) return noSuchCase(request, services);
  const reader = readerOf(person, services);
  const model = await services.caseViews.modelOf(found);
  return { kind: 'card', card: isHelpdesk ? caseCard(model, reader) : myCase(model, reader) };
}

function noSuchCase({ person }: Request, services: Services): Reply {
  return { kind: 'card', card: deskNote('note.no-such-case', {}, readerOf(person, services)) };
}
