import { fold, type Reading, read } from './reading.ts';
import { slipsAllowed, slipsBetween } from './spelling.ts';

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

/** Named groups of words that stand for the same thing: name → words separated by spaces. */
export type Vocabulary = Readonly<Record<string, string>>;

interface Entry {
  readonly id: number;
  readonly letters: string;
  /** Written `letters*`: whatever begins so. */
  readonly open: boolean;
}

const NONE: readonly Span[] = [];

/** Beyond this, more places where a word stands tell nothing new. */
const PLACES_AT_MOST = 40;

/**
 * All words that any pattern asks for. Words of a text are looked up once, with slips of the finger allowed;
 * patterns are then matched on numbers.
 */
export class Lexicon {
  readonly #exact = new Map<string, Entry>();
  readonly #open = new Map<string, Entry>();
  readonly #byInitial = new Map<string, Entry[]>();
  readonly #slots = new Map<string, number>();
  /** Per slot its alternatives, each a run of entries that must stand side by side. */
  readonly #alternatives: (readonly (readonly number[])[])[] = [];
  /** Which slots a word may open: nearly all slots need not be looked at for a given text. */
  readonly #opening = new Map<number, Set<number>>();
  readonly #ordinary: ReadonlySet<string>;
  #entries = 0;

  /** `ordinary` are correct words that must not be taken for a misspelt one ("charged" is not "changed"). */
  constructor(ordinary: Iterable<string>) {
    this.#ordinary = new Set(ordinary);
  }

  /** The number of a slot such as `@password`, `reset*` or `text_message|sms`. */
  slot(source: string, vocabulary: Vocabulary): number {
    const words = expand(source, vocabulary).toSorted();
    const key = words.join('|');
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const id = this.#alternatives.length;
    const runs = words.map((word) => this.#run(word));
    for (const [first] of runs) if (first !== undefined) this.#opens(first, id);
    this.#alternatives.push(runs);
    this.#slots.set(key, id);
    return id;
  }

  /** Finds where the words of every slot stand in a text; slots are answered when first asked. */
  search(reading: Reading): (slot: number) => readonly Span[] {
    const places = this.#places(reading);
    const possible = new Set<number>();
    for (const entry of places.keys()) {
      for (const slot of this.#opening.get(entry) ?? []) possible.add(slot);
    }
    const answered = new Map<number, readonly Span[]>();
    return (slot) => {
      if (!possible.has(slot)) return NONE;
      const before = answered.get(slot);
      if (before) return before;
      const spans = (this.#alternatives[slot] ?? [])
        .flatMap((run) => spansOf(run, places))
        .toSorted((a, b) => a.from - b.from)
        .slice(0, PLACES_AT_MOST);
      answered.set(slot, spans);
      return spans;
    };
  }

  #opens(entry: number, slot: number): void {
    const slots = this.#opening.get(entry);
    if (slots) slots.add(slot);
    else this.#opening.set(entry, new Set([slot]));
  }

  #run(word: string): readonly number[] {
    return word.split('_').flatMap((part) => {
      const open = part.endsWith('*');
      const tokens = read(open ? part.slice(0, -1) : part).tokens;
      return tokens.map(({ word: letters }, index) =>
        this.#entry(letters, open && index === tokens.length - 1),
      );
    });
  }

  #entry(letters: string, open: boolean): number {
    const shelf = open ? this.#open : this.#exact;
    const known = shelf.get(letters);
    if (known) return known.id;
    const entry: Entry = { id: this.#entries, letters, open };
    this.#entries += 1;
    shelf.set(letters, entry);
    const initial = letters.charAt(0);
    const neighbours = this.#byInitial.get(initial);
    if (neighbours) neighbours.push(entry);
    else this.#byInitial.set(initial, [entry]);
    return entry.id;
  }

  #places({ tokens }: Reading): Map<number, Map<number, number>> {
    const places = new Map<number, Map<number, number>>();
    const looked = new Map<string, readonly (readonly [number, number])[]>();
    for (const [index, { word }] of tokens.entries()) {
      let hits = looked.get(word);
      if (!hits) {
        hits = this.#lookUp(word);
        looked.set(word, hits);
      }
      for (const [entry, slips] of hits) {
        const at = places.get(entry) ?? new Map<number, number>();
        at.set(index, slips);
        places.set(entry, at);
      }
    }
    return places;
  }

  #lookUp(word: string): readonly (readonly [number, number])[] {
    const hits: [number, number][] = [];
    const exact = this.#exact.get(word);
    if (exact) hits.push([exact.id, 0]);
    for (let length = 1; length <= word.length; length += 1) {
      const open = this.#open.get(word.slice(0, length));
      if (open) hits.push([open.id, 0]);
    }
    if (hits.length > 0 || this.#ordinary.has(word)) return hits;
    return this.#misspelt(word);
  }

  #misspelt(word: string): readonly (readonly [number, number])[] {
    const hits: [number, number][] = [];
    if (slipsAllowed(word.length + 1) === 0 || word.length > 40) return hits;
    for (const { id, letters, open } of this.#byInitial.get(word.charAt(0)) ?? []) {
      const limit = slipsAllowed(letters.length);
      if (limit === 0 || word.length < letters.length - limit) continue;
      const compared = open ? word.slice(0, letters.length) : word;
      const slips = slipsBetween(compared, letters, open ? 1 : limit);
      if (slips !== undefined) hits.push([id, slips]);
    }
    return hits;
  }
}

function spansOf(run: readonly number[], places: Map<number, Map<number, number>>): Span[] {
  const [first, ...rest] = run;
  if (first === undefined) return [];
  const spans: Span[] = [];
  for (const [from, firstSlips] of places.get(first) ?? []) {
    let slips = firstSlips;
    let to = from;
    for (const next of rest) {
      const more = places.get(next)?.get(to + 1);
      if (more === undefined) break;
      slips += more;
      to += 1;
    }
    if (to - from === rest.length) spans.push({ from, to, words: run.length, slips });
  }
  return spans;
}

function expand(source: string, vocabulary: Vocabulary): string[] {
  return source.split('|').flatMap((one) => {
    if (!one.startsWith('@')) return [fold(one)];
    const words = vocabulary[one.slice(1)];
    if (words === undefined) throw new Error(`The pattern word "${one}" is in no vocabulary.`);
    return words
      .trim()
      .split(/\s+/)
      .flatMap((word) => expand(word, vocabulary));
  });
}
