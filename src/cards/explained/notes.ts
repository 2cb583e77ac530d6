import type { Explained } from '../../diagnosis/explained.ts';
import type { Voice } from '../voice.ts';

/** What has to be known before the causes are read. */
export function notesOf({ subject, explanation }: Explained, { strings }: Voice): string[] {
  const { event, foreignCode, meanings } = subject;
  const say = (key: string) => strings.say(`explain.note.${key}`);
  if (meanings.length === 0) {
    if (foreignCode) return [strings.say('explain.note.other-sign-in', { code: foreignCode })];
    if (event?.source === 'Security') return [say('security')];
    return [say(explanation.scope === 'out-of-scope' ? 'out-of-scope' : 'unknown')];
  }
  const notes: string[] = [];
  if (event?.deprecated) notes.push(say('deprecated'));
  const failed = explanation.scope === 'failure' || explanation.scope === 'undetermined';
  if (failed && explanation.diagnosis.candidates.length === 0) notes.push(say('no-cause'));
  return notes;
}
