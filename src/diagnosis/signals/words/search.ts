import type { Reading } from './reading.ts';

/** A stretch of words in a reading. */
export interface Span {
  /** Token numbers, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** How many of its words were asked for; the others only stand between them. */
  readonly words: number;
  /** How misspelt those words are. */
  readonly slips: number;
}

/** Entries of a lexicon that must stand side by side. */
export type Run = readonly number[];

/** Entry → number of the token where it stands → slips in it. */
export type Places = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Beyond this, more places where a word stands tell nothing new. */
const PLACES_AT_MOST = 40;

/** A text as a lexicon sees it. */
export interface Seen {
  /** Per slot its alternatives. */
  readonly alternatives: readonly (readonly Run[])[];
  /** Per slot 1 where one of its alternatives may begin in the text. */
  readonly possible: Uint8Array;
  readonly places: Places;
  readonly reading: Reading;
}

const NOWHERE: readonly Span[] = [];

/** Where the slots of a lexicon stand in one text; each is looked for when first asked. */
export class Search {
  readonly #seen: Seen;
  readonly #found = new Map<number, readonly Span[]>();

  constructor(seen: Seen) {
    this.#seen = seen;
  }

  /** The entries that stand in the text. */
  get entries(): Iterable<number> {
    return this.#seen.places.keys();
  }

  has(slot: number): boolean {
    return this.find(slot).length > 0;
  }

  /** Where the slot stands, first places first. */
  find(slot: number): readonly Span[] {
    const { alternatives, possible } = this.#seen;
    if (possible[slot] !== 1) return NOWHERE;
    const before = this.#found.get(slot);
    if (before) return before;
    const spans: Span[] = [];
    for (const run of alternatives[slot] ?? []) this.#addSpans(run, spans);
    const found = spans.sort((a, b) => a.from - b.from).slice(0, PLACES_AT_MOST);
    this.#found.set(slot, found);
    return found;
  }

  #addSpans(run: Run, spans: Span[]): void {
    const { places } = this.#seen;
    const [first] = run;
    const starts = first === undefined ? undefined : places.get(first);
    if (!starts) return;
    for (const [from, firstSlips] of starts) {
      let slips = firstSlips;
      let to = from;
      for (const next of run.slice(1)) {
        const more = places.get(next)?.get(to + 1);
        if (more === undefined || !this.#isNeighbour(to)) break;
        slips += more;
        to += 1;
      }
      if (to - from === run.length - 1) spans.push({ from, to, words: run.length, slips });
    }
  }

  /** Whether the next word stands in the same sentence. */
  #isNeighbour(index: number): boolean {
    const { tokens } = this.#seen.reading;
    return (tokens[index + 1]?.place ?? 0) - (tokens[index]?.place ?? 0) === 1;
  }
}
