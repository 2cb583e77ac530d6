import { fold, type Reading, read } from './reading.ts';
import { type Places, type Run, Search } from './search.ts';
import { slipsAllowed, slipsBetween } from './spelling.ts';

/** Named groups of words that stand for the same thing: name → words separated by spaces. */
export type Vocabulary = Readonly<Record<string, string>>;

interface Entry {
  readonly id: number;
  readonly letters: string;
  /** Written `letters*`: whatever begins so. */
  readonly open: boolean;
}

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
  readonly #alternatives: (readonly Run[])[] = [];
  /** Per entry the slots it may open. */
  readonly #opened: number[][] = [];
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
    this.#alternatives.push(words.map((word) => this.#run(word)));
    this.#slots.set(key, id);
    for (const entry of this.openers(id)) this.#opened[entry]?.push(id);
    return id;
  }

  /** The entries one of which a text must hold if the slot is to be found in it. */
  openers(slot: number): ReadonlySet<number> {
    const alternatives = this.#alternatives[slot] ?? [];
    return new Set(alternatives.flatMap(([first]) => first ?? []));
  }

  search(reading: Reading): Search {
    const places = this.#places(reading);
    // Most words of most slots are not in the text, which a mark says sooner than a search.
    const possible = new Uint8Array(this.#alternatives.length);
    for (const entry of places.keys()) {
      for (const slot of this.#opened[entry] ?? []) possible[slot] = 1;
    }
    return new Search({ alternatives: this.#alternatives, possible, places, reading });
  }

  #run(word: string): Run {
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
    this.#opened.push([]);
    shelf.set(letters, entry);
    const initial = letters.charAt(0);
    const neighbours = this.#byInitial.get(initial);
    if (neighbours) neighbours.push(entry);
    else this.#byInitial.set(initial, [entry]);
    return entry.id;
  }

  #places({ tokens }: Reading): Places {
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
