import type { Search } from './search.ts';

/**
 * Things filed under words. Only those are looked at whose word stands in the text, so that a text costs what
 * it says, not what could be said in all languages.
 */
export class WordIndex<T> {
  readonly #filed = new Map<number, T[]>();

  file(entries: Iterable<number>, thing: T): void {
    for (const entry of entries) {
      const there = this.#filed.get(entry);
      if (there) there.push(thing);
      else this.#filed.set(entry, [thing]);
    }
  }

  /** What is filed under the words of a text, once for each of them. */
  in(search: Search): T[] {
    const there: T[] = [];
    for (const entry of search.entries) {
      for (const thing of this.#filed.get(entry) ?? []) there.push(thing);
    }
    return there;
  }
}
