import template from '../../dialogs/say.json' with { type: 'json' };
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { voiceFor } from './voice.ts';
import { waysIn } from './ways-in.ts';

/** The answer to "show health here". */
export function healthNote(name: 'set' | 'refused', reader: Reader): Card {
  const voice = voiceFor(reader);
  const title = voice.strings.say(`health.channel.${name}-title`);
  const text = [voice.strings.say(`health.channel.${name}-text`)];
  return bind(template, {
    ...{ summary: title, title, text, offersWays: false },
    ...waysIn(reader, voice),
  });
}
