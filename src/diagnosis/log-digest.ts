import { cutterFor, type LogCutter } from './signals/log-cutters/index.ts';
import { readPasted } from './signals/pasted.ts';
import { Summariser, type Summary } from './summary.ts';

/** A first line is that long at most, in characters; XML and JSON often come without any line break. */
const LONGEST_HEAD = 16_000;

/** PowerShell's Export-Csv puts the type of its objects above the table. */
const TYPE_LINE = /^#TYPE[^\n]*\n/;

/** Reads a whole log chunk by chunk, in bounded memory, and sums it up. Keeps nothing of its text. */
export class LogDigest {
  readonly #summariser: Summariser;
  #cutter: LogCutter | undefined;
  #head = '';

  /** @param now ISO 8601 */
  constructor(now: string) {
    this.#summariser = new Summariser(now);
  }

  push(chunk: string): void {
    if (this.#cutter) {
      this.#read(this.#cutter.push(chunk));
      return;
    }
    this.#head = (this.#head + chunk).trimStart().replace(TYPE_LINE, '');
    const known = this.#head.includes('\n') || this.#head.length > LONGEST_HEAD;
    if (known) this.#begin();
  }

  end(): Summary {
    const cutter = this.#cutter ?? this.#begin();
    this.#read(cutter.end());
    return this.#summariser.summary();
  }

  #begin(): LogCutter {
    const head = this.#head;
    this.#head = '';
    const cutter = cutterFor(head.split('\n', 1)[0] ?? '');
    this.#cutter = cutter;
    this.#read(cutter.push(head));
    return cutter;
  }

  #read(records: readonly string[]): void {
    for (const record of records) {
      const pasted = readPasted(record);
      if (pasted) this.#summariser.add(pasted);
    }
  }
}
