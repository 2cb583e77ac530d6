import template from '../../dialogs/say.json' with { type: 'json' };
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { voiceFor } from './voice.ts';
import { waysIn } from './ways-in.ts';

/** What can be said of a file that was asked for, instead of giving it. */
export const DOCUMENT_NOTES = ['declined', 'expired', 'not-put', 'too-large'] as const;

export type DocumentNote = (typeof DOCUMENT_NOTES)[number];

export interface DocumentNoteModel {
  readonly what: DocumentNote;
  /** Of the file: ours, with nothing foreign in it. */
  readonly name: string;
  /** In megabytes. */
  readonly limit: number;
}

export function documentNote({ what, name, limit }: DocumentNoteModel, reader: Reader): Card {
  const voice = voiceFor(reader);
  const title = voice.strings.say(`document.note.${what}.title`);
  return bind(template, {
    summary: title,
    title,
    text: [voice.strings.say(`document.note.${what}.text`, { name: { own: name }, limit })],
    offersWays: false,
    ...waysIn(reader, voice),
  });
}
