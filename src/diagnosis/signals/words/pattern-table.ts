import type { Lexicon } from './lexicon.ts';
import { type Match, match, type Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import type { Search } from './search.ts';
import { WordIndex } from './word-index.ts';

export interface Named<Id> {
  readonly id: Id;
  readonly pattern: Pattern;
}

/** A pattern and the slots it needs, those first that the fewest others need. */
interface Row<Id> extends Named<Id> {
  readonly needed: readonly number[];
}

/** Patterns, each filed under the words of its rarest slot. */
export class PatternTable<Id> {
  readonly #rows: readonly Row<Id>[];
  readonly #index = new WordIndex<number>();

  constructor(patterns: readonly Named<Id>[], lexicon: Lexicon) {
    const commonness = commonnessOf(patterns, lexicon);
    this.#rows = patterns.map((named) => ({
      ...named,
      needed: [...new Set(named.pattern.wanted.flat())].sort(
        (a, b) => commonness(a) - commonness(b),
      ),
    }));
    for (const [
      at,
      {
        needed: [rarest],
      },
    ] of this.#rows.entries()) {
      if (rarest !== undefined) this.#index.file(lexicon.openers(rarest), at);
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
      const row = this.#rows[at];
      if (!row || skip(row.id) || !row.needed.every((slot) => search.has(slot))) continue;
      const found = match(row.pattern, reading, search);
      if (found) yield { ...found, id: row.id };
    }
  }
}

/** How often the words of a slot are asked for in all patterns together. */
function commonnessOf(
  patterns: readonly Named<unknown>[],
  lexicon: Lexicon,
): (slot: number) => number {
  const slots = patterns.flatMap(({ pattern }) => pattern.wanted.flat());
  const openers = new Map(slots.map((slot) => [slot, [...lexicon.openers(slot)]]));
  const timesAsked = new Map<number, number>();
  for (const slot of slots) {
    for (const entry of openers.get(slot) ?? []) {
      timesAsked.set(entry, (timesAsked.get(entry) ?? 0) + 1);
    }
  }
  const sums = new Map(
    [...openers].map(([slot, entries]) => [
      slot,
      entries.reduce((sum, entry) => sum + (timesAsked.get(entry) ?? 0), 0),
    ]),
  );
  return (slot) => sums.get(slot) ?? 0;
}
