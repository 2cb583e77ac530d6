import type { Lexicon } from './lexicon.ts';
import { type Match, match, type Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import type { Search } from './search.ts';
import { WordIndex } from './word-index.ts';

export interface Named<Id> {
  readonly id: Id;
  readonly pattern: Pattern;
}

/** Patterns, each filed under the words it needs that the fewest others need. */
export class PatternTable<Id> {
  readonly #patterns: readonly Named<Id>[];
  readonly #index = new WordIndex<number>();

  constructor(patterns: readonly Named<Id>[], lexicon: Lexicon) {
    this.#patterns = patterns;
    const needed = patterns.map(({ pattern }) =>
      pattern.wanted.flat().map((slot) => lexicon.openers(slot)),
    );
    const timesNeeded = new Map<number, number>();
    for (const entry of needed.flat().flatMap((entries) => [...entries])) {
      timesNeeded.set(entry, (timesNeeded.get(entry) ?? 0) + 1);
    }
    const commonness = (entries: ReadonlySet<number>) =>
      [...entries].reduce((sum, entry) => sum + (timesNeeded.get(entry) ?? 0), 0);
    for (const [at, choices] of needed.entries()) {
      const rarest = choices.toSorted((a, b) => commonness(a) - commonness(b))[0];
      this.#index.file(rarest ?? [], at);
    }
  }

  /** The patterns that stand in a text, in the order of the table. `skip` spares what needs no looking for. */
  *matches(
    reading: Reading,
    search: Search,
    skip: (id: Id) => boolean = () => false,
  ): Generator<Match & { readonly id: Id }> {
    const candidates = new Set(this.#index.in(search));
    for (const at of [...candidates].sort((a, b) => a - b)) {
      const named = this.#patterns[at];
      if (!named || skip(named.id)) continue;
      const found = match(named.pattern, reading, search);
      if (found) yield { ...found, id: named.id };
    }
  }
}
