import { TextDecoder } from 'node:util';
import { FileTrouble } from './file-trouble.ts';

/** Windows and PowerShell write UTF-16 as often as UTF-8; both say so in their first bytes. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** How the event log's own files begin. */
const EVTX = 'ElfFile\0';

/**
 * The text of a file, as its bytes come.
 *
 * @throws FileTrouble when it is no text
 */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let head: Uint8Array = new Uint8Array();
  const decode = (chunk: Uint8Array, stream: boolean): string => {
    decoder ??= new TextDecoder(encodingOf(chunk));
    return checked(decoder.decode(chunk, { stream }));
  };
  for await (const chunk of bytes) {
    if (decoder) {
      yield decode(chunk, true);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    // Too short to be told apart.
    if (head.byteLength < EVTX.length) continue;
    yield decode(head, true);
  }
  yield decode(decoder ? new Uint8Array() : head, false);
}

function encodingOf(head: Uint8Array): string {
  const mark = MARKS.find(([begin]) => begin.every((byte, at) => head[at] === byte));
  return mark?.[1] ?? 'utf-8';
}

function checked(text: string): string {
  if (text.startsWith(EVTX)) throw new FileTrouble('evtx', 'the file is a binary event log');
  if (text.includes('\0')) throw new FileTrouble('binary', 'the file is no text');
  return text;
}
