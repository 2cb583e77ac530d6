import type { Readable } from 'node:stream';

/**
 * Text of a stream in chunks: UTF-8, or UTF-16 as Windows PowerShell writes it. The byte order mark is
 * dropped, and a character cut in two by a chunk is mended.
 */
export async function* textOf(input: Readable): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    decoder ??= new TextDecoder(encodingOf(bytes));
    const text = decoder.decode(bytes, { stream: true });
    if (text) yield text;
  }
}

function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The lines of a text that comes in chunks, as many at a time as a chunk ends. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let tail = '';
  for await (const chunk of chunks) {
    // One endless line must not be searched again and again.
    if (!chunk.includes('\n')) {
      tail += chunk;
      continue;
    }
    const lines = (tail + chunk).split('\n');
    tail = lines.pop() ?? '';
    yield lines;
  }
  if (tail) yield [tail];
}
