import { setImmediate as pause } from 'node:timers/promises';
import type { FileNote } from '../../cards/file-note.ts';
import { LogDigest } from '../../diagnosis/log-digest.ts';
import type { Summary } from '../../diagnosis/summary.ts';
import type { Clock } from '../../inquiry/ports.ts';
import { type FetchRules, fetchFile } from './fetch-file.ts';
import { FileTrouble } from './file-trouble.ts';
import type { SentFile } from './sent-file.ts';
import { textOf } from './text-of.ts';

export const MEGABYTE = 1_000_000;

export const FILE_LIMITS = { mostBytes: 20 * MEGABYTE, limitMs: 60_000 } as const;

export type FileRead =
  | { readonly summary: Summary }
  /** `because` is for the log; it holds nothing of the file. */
  | { readonly note: FileNote; readonly because: string };

const READABLE: ReadonlySet<string> = new Set(['txt', 'log', 'csv', 'json', 'jsonl', 'xml']);
/** Reading is work for the one thread that serves everybody. */
const MOST_AT_ONCE = 3;

/** Reads files that people send, while they stream in. Nothing of a file is stored or logged. */
export class FileReader {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #rules: FetchRules;
  #reading = 0;

  constructor(clock: Pick<Clock, 'now'>, rules: FetchRules) {
    this.#clock = clock;
    this.#rules = rules;
  }

  /** In megabytes. */
  get limit(): number {
    return this.#rules.mostBytes / MEGABYTE;
  }

  /** Why a file will not be fetched at all; undefined when it will. */
  refusal({ name }: SentFile): FileNote | undefined {
    const type = /\.([^.\s]+)\s*$/.exec(name)?.[1]?.toLowerCase() ?? '';
    if (type === 'evtx') return 'evtx';
    if (!READABLE.has(type)) return 'wrong-type';
    return this.#reading >= MOST_AT_ONCE ? 'busy' : undefined;
  }

  async read(file: SentFile): Promise<FileRead> {
    this.#reading += 1;
    try {
      return await this.#digest(file);
    } catch (error) {
      if (error instanceof FileTrouble) return { note: error.what, because: error.message };
      throw error;
    } finally {
      this.#reading -= 1;
    }
  }

  async #digest({ url }: SentFile): Promise<FileRead> {
    const digest = new LogDigest(this.#clock.now().toISOString());
    let empty = true;
    for await (const text of textOf(fetchFile(url, this.#rules))) {
      if (text.trim() !== '') empty = false;
      digest.push(text);
      // Turns of other people come in between.
      await pause();
    }
    if (empty) return { note: 'empty', because: 'the file is empty' };
    const summary = digest.end();
    if (summary.entries > 0) return { summary };
    return { note: 'nothing-known', because: 'the file holds no row and no event' };
  }
}
