import { cut } from '../escape.ts';
import type { Voice } from '../voice.ts';
import type { FindingModel } from './model.ts';

/** Quotations of the person's own message stay short: they know what they wrote. */
const MOST_WORDS = 3;
const LONGEST = 120;

/** Which words of the message were understood, and that a quoted message was not; undefined where neither is news. */
export function heardLine({ inquiry, heard }: FindingModel, voice: Voice): string | undefined {
  const { say } = voice;
  if (inquiry.reported.unrecognised) {
    const unknown = heard?.unrecognised;
    if (unknown === undefined) return say('finding.notice.unrecognised-unquoted');
    return say('finding.notice.unrecognised', { words: quotation(unknown, voice) });
  }
  const words = heard?.recognised.slice(0, MOST_WORDS).map((one) => quotation(one, voice).own);
  if (!words || words.length === 0) return undefined;
  return say('finding.notice.recognised', { words: { own: voice.all(words) } });
}

function quotation(words: string, { say }: Voice): { readonly own: string } {
  return { own: say('quotation', { words: cut(words, LONGEST) }) };
}
