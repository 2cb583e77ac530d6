import type { Explained } from '../../diagnosis/explained.ts';
import { cut, inert } from '../escape.ts';
import type { Voice } from '../voice.ts';

/** Events quote whole sentences; a title is one line. In characters. */
const LONGEST = 80;

/** What is explained, in one line. */
export function titleOf(told: Explained | undefined, { strings, capital }: Voice): string {
  if (!told) return strings.say('explain.title.nothing');
  const { words, meanings, event } = told.subject;
  if (words && (meanings.length > 0 || event)) {
    const quoted = strings.say('cards.quotation', { words: { own: inert(cut(words, LONGEST)) } });
    return capital(strings.say('explain.title.known', { words: { own: quoted } }));
  }
  if (meanings.length > 0) return strings.say('explain.title.lines');
  const foreign = told.explanation.scope === 'out-of-scope';
  return strings.say(`explain.title.${foreign ? 'out-of-scope' : 'unknown'}`);
}
