import template from '../../dialogs/case-gone.json' with { type: 'json' };
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { voiceFor } from './voice.ts';

/** What stands where the card of a deleted case was: that there was one, and no more. */
export function caseGone(reference: string, reader: Reader): Card {
  const { strings } = voiceFor(reader);
  const title = strings.say('desk.gone.title', { reference: { own: reference } });
  return bind(template, { title, summary: title, text: strings.say('desk.gone.text') });
}
