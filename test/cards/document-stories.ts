import type { Card, Reader } from '../../src/cards/card.ts';
import { DOCUMENT_NOTES, documentNote } from '../../src/cards/document-note.ts';
import { documentText } from '../../src/cards/document-text.ts';

export function documentStories(
  reader: Reader,
  hostile: string,
): readonly { readonly name: string; readonly build: () => Card }[] {
  const row = `RD-1042,open,normal,false,account-locked,"Adele ""Dell"" Vance","${hostile}"\r\n`;
  const name = 'cases-2026-11-20.csv';
  return [
    ...DOCUMENT_NOTES.map((what) => ({
      name: `document-${what}`,
      build: () => documentNote({ what, name, limit: 10 }, reader),
    })),
    {
      name: 'document-text',
      build: () => documentText({ name, text: `\u{FEFF}reference,state\r\n${row}` }, reader),
    },
    {
      name: 'document-text-cut',
      build: () => documentText({ name, text: row.repeat(500) }, reader),
    },
  ];
}
