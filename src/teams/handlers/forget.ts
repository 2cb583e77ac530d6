import { forgetCard } from '../../cards/forget.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';

const WORDS = /^\s*\/?forget\s+me\s*[.!]*\s*$/i;

/** Whether a message asks to be forgotten, and nothing else. */
export function asksToForget(text: string): boolean {
  return WORDS.test(text);
}

/** What would go and what would stay; nothing is deleted before it is confirmed. */
export async function onForget({ person }: Request, services: Services): Promise<Reply> {
  const forgetting = await services.retention.preview(person);
  const card = forgetCard({ stage: 'ask', ...forgetting }, readerOf(person, services));
  return { kind: 'card', card };
}

/** "Yes, forget me": the person is who Teams says, whatever the card says. */
export async function onForgetConfirmed(request: Request, services: Services): Promise<Reply> {
  const { person, cardId } = request;
  const forgotten = await services.retention.forget(person);
  const card = forgetCard({ stage: 'done', ...forgotten }, readerOf(person, services));
  return {
    kind: 'card',
    card,
    place: 'here',
    after: {
      name: 'keep the answer to being forgotten',
      work: async () => {
        await services.speaker.showCard(person, card, cardId);
      },
    },
  };
}
