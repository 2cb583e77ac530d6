import template from '../../dialogs/welcome.json' with { type: 'json' };
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { voiceFor } from './voice.ts';
import { waysIn } from './ways-in.ts';

export interface WelcomeModel {
  /** Display or given name, as the host reports it. */
  readonly name?: string;
}

/** First contact: what the bot can see, what it never does, and three ways in. */
export function welcome({ name }: WelcomeModel, reader: Reader): Card {
  const voice = voiceFor(reader);
  const { say } = voice;
  return bind(template, {
    summary: say('welcome.summary'),
    title: name ? say('welcome.title-named', { name }) : say('welcome.title'),
    text: say('welcome.text'),
    seesTitle: say('welcome.sees-title'),
    sees: say('welcome.sees'),
    neverTitle: say('welcome.never-title'),
    never: say('welcome.never'),
    hint: say('welcome.hint'),
    ...waysIn(reader, voice),
  });
}
