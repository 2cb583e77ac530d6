import { deskNote } from '../../cards/desk-note.ts';
import { isRefusal } from '../../desk/action.ts';
import type { Recognition } from '../../diagnosis/signals/recognise.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { wordsOf } from './desk.ts';

/** More open questions than this nobody has; older ones are answered on their cards. */
const MOST_CASES = 20;

/**
 * What somebody writes while the helpdesk waits for their answer is that answer. With two open questions it is
 * nobody's guess which one it is about. Undefined when nothing is awaited, or it is plainly something else.
 */
export async function answerInWords(
  heard: Recognition,
  request: Request<string>,
  services: Services,
): Promise<Reply | undefined> {
  const { person, data: text } = request;
  if (heard.passwordTyped || isForTheBot(heard, text)) return undefined;
  const reader = readerOf(person, services);
  const cases = await services.desk.ofPerson(person, MOST_CASES);
  const [asked, ...others] = cases.filter(({ state }) => state === 'waiting');
  if (!asked) return undefined;
  if (others.length > 0) {
    const all = [asked, ...others].map(({ reference }) => reference).join(', ');
    return {
      kind: 'card',
      card: deskNote('note.several-questions', { references: { own: all } }, reader),
    };
  }
  const by = { ...person, isHelpdesk: false, isPrivilegedDesk: false, from: 'chat' };
  const outcome = await services.desk.act(asked.reference, { kind: 'answer', text }, by);
  if (outcome === 'unknown') return undefined;
  if (isRefusal(outcome)) return { kind: 'text', text: await wordsOf(outcome, request, services) };
  const values = { reference: { own: asked.reference } };
  return { kind: 'card', card: deskNote('thanks.passed-on', values, reader) };
}

/** An answer that is taken for small talk is lost; small talk that is passed on does no harm. */
function isForTheBot({ scope, intent }: Recognition, text: string): boolean {
  if (intent === 'help' || intent === 'check' || intent === 'ask-helpdesk') return true;
  const isOneWord = !/\s/.test(text.trim());
  return isOneWord && (scope === 'greeting' || intent === 'thanks');
}
