import { type DeskNoteName, deskNote } from '../../cards/desk-note.ts';
import { knownChannel } from '../channel.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';

const WORDS = /^\s*use this channel(?<routed>\s+for\s+.+)?\s*[.!]*\s*$/i;

/** Whether a message in a channel says that cases shall come there. */
export function asksForChannel(request: Request): request is Request<string> {
  const { kind, channel, data } = request;
  return kind === 'message' && !!channel && typeof data === 'string' && WORDS.test(data);
}

/** "Use this channel": by those who work the helpdesk. */
export async function onUseChannel(request: Request<string>, services: Services): Promise<Reply> {
  const { person, channel, data, log } = request;
  if (!channel || !(await services.membership.isHelpdesk(person))) {
    log.warn('a channel was not set up: not a member of the helpdesk', { channel: channel?.id });
    return note('note.channel-refused', request, services);
  }
  const known = knownChannel(channel, person);
  if (WORDS.exec(data)?.groups?.routed) {
    await services.channels.remember(known);
    return note('note.channel-rules', request, services);
  }
  await services.channels.use(known);
  log.info('cases are shown in a channel from now on', { channel: channel.id });
  return note('note.channel-set', request, services);
}

function note(name: DeskNoteName, { person, channel }: Request, services: Services): Reply {
  const values = { channel: channel?.id ?? '' };
  return { kind: 'card', card: deskNote(name, values, readerOf(person, services)) };
}
