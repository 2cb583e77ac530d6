import { doctor, doctorNote } from '../../cards/doctor.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';

const WORDS = /^\s*\/?(?:doctor|health\s?-?check)\s*[.!?]*\s*$/i;

/** Whether a message is the helpdesk's word for a checkup, and nothing else. */
export function asksForDoctor(text: string): boolean {
  return WORDS.test(text);
}

/** Looks at everything the bot depends on, for those who work the helpdesk. */
export async function onDoctor(request: Request, services: Services): Promise<Reply> {
  const { person, log } = request;
  const { membership, checkup, speaker } = services;
  const reader = readerOf(person, services);
  if (!(await membership.isHelpdesk(person))) {
    log.info('a checkup was refused: not a member of the helpdesk');
    return { kind: 'card', card: doctorNote({ what: 'refused' }, reader) };
  }
  log.info('a checkup was asked for');
  return {
    kind: 'card',
    card: doctorNote({ what: 'looking' }, reader),
    after: {
      name: 'check up on the bot',
      work: async (activityId) => {
        const results = await checkup();
        await speaker.showCard(person, doctor({ results }, readerOf(person, services)), activityId);
      },
    },
  };
}
