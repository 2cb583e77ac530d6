import type { ChannelBook } from '../desk/ports.ts';
import type { PeopleBook, Person, Subject } from '../inquiry/ports.ts';
import { channelAddressOf } from './channel.ts';

export interface IntroductionParts {
  readonly channels: Pick<ChannelBook, 'fallback'>;
  readonly people: PeopleBook;
}

/**
 * Keeps the personal chat of somebody who has never written, whose id Graph has told. The way to Teams is that of the
 * channel where cases come; undefined while there is none. How they read is not known before they write.
 */
export function introductions({ channels, people }: IntroductionParts) {
  return async (subject: Subject, chatId: string): Promise<Person | undefined> => {
    const { tenantId } = subject;
    const channel = channelAddressOf((await channels.fallback(tenantId))?.address);
    if (!channel) return undefined;
    const { readers, user: _, ...way } = channel;
    const conversation = { id: chatId, isGroup: false, conversationType: 'personal', tenantId };
    const known = await people.get(subject);
    const person: Person = {
      ...readers,
      ...known,
      ...subject,
      conversation: { ...way, conversation },
    };
    await people.remember(person);
    return person;
  };
}
