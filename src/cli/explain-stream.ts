import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { readCases } from './read-cases.ts';
import { headFor, type Writing, writerFor } from './write-explanation.ts';

export interface ExplainStreamOptions extends Writing {
  /** Hears how many more cases are done. */
  readonly onCases?: (count: number) => void;
}

/** Written in blocks: a system call a line would cost more than the diagnosis. In characters. */
const BLOCK = 64 * 1024;

/** Explains each case of `input` on `output`, in order, in constant memory. */
export async function explainStream(
  input: Readable,
  output: Writable,
  { onCases, ...writing }: ExplainStreamOptions,
): Promise<{ readonly bad: number }> {
  const written = writerFor(writing);
  let bad = 0;
  let block = '';
  let isFirst = true;
  for await (const cases of readCases(input)) {
    for (const one of cases) {
      if (isFirst) block = headFor(writing);
      isFirst = false;
      const { line, readable } = written(one);
      if (!readable) bad += 1;
      block += `${line}\n`;
      if (block.length < BLOCK) continue;
      await write(output, block);
      block = '';
    }
    onCases?.(cases.length);
  }
  if (block) await write(output, block);
  return { bad };
}

async function write(output: Writable, block: string): Promise<void> {
  if (!output.write(block)) await once(output, 'drain');
}
