import type { RefusalReason } from '../desk/action.ts';
import type { Reader } from './card.ts';
import type { Values } from './strings.ts';
import { voiceFor } from './voice.ts';

/** What was done, in one line for the top of a card. */
export type Flash =
  | 'opened-for'
  | 'opened-for-later'
  | 'claimed'
  | 'unclaimed'
  | 'asked'
  | 'noted'
  | 'checking'
  | 'nothing-to-check'
  | 'resolved'
  | 'reopened'
  | 'snoozed'
  | 'acknowledged'
  | 'call-check'
  | 'done';

export function flashOf(flash: Flash, reader: Reader, values: Values = {}): string {
  return voiceFor(reader).strings.say(`desk.flash.${flash}`, values);
}

/** Why something was not done, in one polite line. */
export function refusalOf(
  because: RefusalReason | 'unknown' | 'altered',
  reader: Reader,
  name: string | undefined,
): string {
  const { strings } = voiceFor(reader);
  return strings.say(`desk.refused.${because}`, { name: name ?? strings.say('desk.somebody') });
}
