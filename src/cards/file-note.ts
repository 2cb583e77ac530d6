import template from '../../dialogs/say.json' with { type: 'json' };
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { voiceFor } from './voice.ts';
import { waysIn } from './ways-in.ts';

/** What can be said of a file that was sent, instead of what is in it. */
export const FILE_NOTES = [
  'reading',
  'too-large',
  'wrong-type',
  'evtx',
  'binary',
  'empty',
  'nothing-known',
  'not-fetched',
  'busy',
] as const;

export type FileNote = (typeof FILE_NOTES)[number];

export interface FileNoteModel {
  readonly what: FileNote;
  readonly file: string;
  /** In megabytes. */
  readonly limit: number;
}

export function fileNote({ what, file, limit }: FileNoteModel, reader: Reader): Card {
  const voice = voiceFor(reader);
  const values = { name: file, limit };
  const title = voice.strings.say(`explain.file.${what}.title`, values);
  return bind(template, {
    summary: title,
    title,
    text: voice.strings.list(`explain.file.${what}.text`, values),
    offersWays: false,
    ...waysIn(reader, voice),
  });
}
