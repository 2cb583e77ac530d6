import type { Card } from '../../cards/card.ts';
import { deskNote } from '../../cards/desk-note.ts';
import { refusalOf } from '../../cards/desk-words.ts';
import { plain } from '../../cards/escape.ts';
import type { Actor, Refusal, RefusalReason } from '../../desk/action.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';

/** Who acts, as the server knows it now. */
export async function actorOf(request: Request, services: Services): Promise<Actor> {
  const { person } = request;
  const isHelpdesk = await services.membership.isHelpdesk(person);
  return {
    tenantId: person.tenantId,
    userId: person.userId,
    isHelpdesk,
    isPrivilegedDesk: isHelpdesk && (await services.isPrivileged(person)),
    from: whereOf(request),
  };
}

/** A card that was shared into another chat is as good, but not the same. */
function whereOf({ place, channel }: Request): string {
  if (place === 'personal') return 'chat';
  return channel ? 'channel-card' : 'shared-card';
}

type Because = RefusalReason | 'unknown' | 'altered';

/** Why not, in one line that can stand on a card. */
export async function wordsOf(
  { refused, by }: { readonly refused: Because; readonly by?: Refusal['by'] },
  { person }: Pick<Request, 'person'>,
  services: Services,
): Promise<string> {
  const reader = readerOf(person, services);
  const other = by && (await services.people.find({ tenantId: person.tenantId, userId: by }));
  return refusalOf(refused, reader, (other || undefined)?.displayName);
}

/** Nothing is done; whoever pressed is told why, and the operator by the log. */
export async function refusingCase(
  request: Request,
  services: Services,
  refusal: { readonly refused: Because; readonly by?: Refusal['by'] },
): Promise<Reply> {
  const { kind, verb, person, log } = request;
  log.warn('a request about a case was refused', {
    ...{ kind, verb, because: refusal.refused, userId: person.userId },
  });
  return { kind: 'text', text: plain(await wordsOf(refusal, request, services)) };
}

/** What those who do not work the helpdesk are told when they use one of its words. */
export function helpdeskOnly({ person }: Pick<Request, 'person'>, services: Services): Reply {
  return { kind: 'card', card: deskNote('note.helpdesk-only', {}, readerOf(person, services)) };
}

/**
 * A card that answers a word, or takes the place of the one whose button was pressed. The answer to a button changes
 * the view for now; the message in one's own chat has to change too.
 */
export function shownInPlace(
  card: Card,
  name: string,
  request: Request,
  services: Services,
): Reply {
  const { person, kind, cardId } = request;
  if (kind === 'message') return { kind: 'card', card };
  const work = async () => {
    await services.speaker.showCard(person, card, cardId);
  };
  return { kind: 'card', card, place: 'here', after: { name, work } };
}
