import { type DeskNoteName, deskNote } from '../../cards/desk-note.ts';
import type { Team } from '../../desk/ports.ts';
import type { SetUpRefusal } from '../../desk/set-up.ts';
import { knownChannel, type TeamChannel, teamOf } from '../channel.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';

const WORDS = /^\s*use this channel(?<routed>\s+for\s+.+)?\s*[.!]*\s*$/i;

const REFUSED: Readonly<Record<SetUpRefusal, DeskNoteName>> = {
  'not-helpdesk': 'note.channel-refused',
  'not-owner': 'note.channel-not-owner',
  elsewhere: 'note.channel-elsewhere',
  'owners-unknown': 'note.channel-owners-unknown',
};

/** Whether a message in a channel says that cases shall come there. */
export function asksForChannel(request: Request): request is Request<string> {
  const { kind, channel, data } = request;
  return kind === 'message' && !!channel && typeof data === 'string' && WORDS.test(data);
}

/** "Use this channel": by an owner of the team, or where a group is the helpdesk, by its members. */
export async function onUseChannel(request: Request<string>, services: Services): Promise<Reply> {
  const { person, channel, data, log } = request;
  if (!channel) return note('note.channel-refused', request, services);
  const team = await wholeTeam(channel, request, services);
  const refused = await services.setUp.refusal(person, channel.id, team);
  if (refused) {
    log.warn('a channel was not set up', { channel: channel.id, because: refused });
    return note(REFUSED[refused], request, services);
  }
  const known = knownChannel({ ...channel, team }, person);
  if (WORDS.exec(data)?.groups?.routed) {
    await services.channels.remember(known);
    return note('note.channel-rules', request, services);
  }
  await services.channels.use(known);
  log.info('cases are shown in a channel from now on', { channel: channel.id });
  return note('note.channel-set', request, services);
}

/** Messages name the team but not always its group; Teams itself can be asked. */
async function wholeTeam(
  { team, address }: TeamChannel,
  { log }: Request,
  { outbound }: Services,
): Promise<Team> {
  if (!team || team.groupId) return team ?? { id: '' };
  const told = await outbound.team(address, team.id);
  if (!told.delivered) log.warn('a team could not be looked up', { because: told.because });
  return (told.delivered && teamOf(told.value)) || team;
}

function note(name: DeskNoteName, { person, channel }: Request, services: Services): Reply {
  const values = { channel: channel?.id ?? '' };
  return { kind: 'card', card: deskNote(name, values, readerOf(person, services)) };
}
