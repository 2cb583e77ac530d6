import template from '../../dialogs/document-text.json' with { type: 'json' };
import type { View } from './bind.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { typed } from './escape.ts';
import { voiceFor } from './voice.ts';

/** As much as a card carries beside everything else. In characters. */
const MOST_CHARACTERS = 8_000;

export interface DocumentTextModel {
  /** Of the file it would be: ours, with nothing foreign in it. */
  readonly name: string;
  readonly text: string;
}

/** A file as text to copy, for hosts that take none. It stands in an input, where all of it is selected at once. */
export function documentText(model: DocumentTextModel, reader: Reader): Card {
  return bind(template, documentTextView(model, reader));
}

export function documentTextView({ name, text }: DocumentTextModel, reader: Reader): View {
  const { strings } = voiceFor(reader);
  const lines = text
    .replace(/^\u{FEFF}/u, '')
    .replace(/\r\n/g, '\n')
    .trimEnd()
    .split('\n');
  const shown = beginning(lines);
  const all = lines.length;
  return {
    title: name,
    summary: strings.say('document.text.summary', { name: { own: name } }),
    text: strings.say('document.text.text', { name: { own: name } }),
    label: strings.say('document.text.label'),
    placeholder: strings.say('document.text.placeholder'),
    content: typed(shown.join('\n')),
    most: MOST_CHARACTERS * 2,
    isCut: shown.length < all,
    cut: strings.say('document.text.cut', { shown: shown.length, all }),
  };
}

/** Whole lines only: half a row is worse than none. */
function beginning(lines: readonly string[]): readonly string[] {
  let characters = 0;
  const end = lines.findIndex((line) => {
    characters += line.length + 1;
    return characters > MOST_CHARACTERS;
  });
  return end < 0 ? lines : lines.slice(0, end);
}
