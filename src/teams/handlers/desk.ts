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
