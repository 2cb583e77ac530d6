/** Where something was seen first. */
export interface Occurrence {
  /** ISO 8601, UTC; absent where the log tells no time. */
  readonly at?: string;
  /** Object id or name, as it stands in the log. */
  readonly person?: string;
}

export interface Counted {
  readonly count: number;
  readonly first: Occurrence;
}

/** Counts things by key and keeps the first of each; beyond `most` keys it only counts that there are more. */
export class Counts<K> {
  readonly #most: number;
  readonly #counts = new Map<K, { count: number; first: Occurrence }>();
  #beyond = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(key: K, seen: Occurrence): void {
    const known = this.#counts.get(key);
    if (known) {
      known.count += 1;
      if (isEarlier(seen, known.first)) known.first = seen;
    } else if (this.#counts.size < this.#most) {
      this.#counts.set(key, { count: 1, first: seen });
    } else {
      this.#beyond += 1;
    }
  }

  /** Occurrences of keys for which there was no room. */
  get beyond(): number {
    return this.#beyond;
  }

  /** The most frequent first; among equals the one seen first. */
  ranked(): (Counted & { readonly key: K })[] {
    return [...this.#counts]
      .map(([key, counted]) => ({ key, ...counted }))
      .toSorted(
        (a, b) => b.count - a.count || (isEarlier(a.first, b.first) ? -1 : Number(a !== b)),
      );
  }
}

/** Logs come oldest or newest first; something with a time is a better "first" than something without. */
export function isEarlier({ at }: Occurrence, other: Occurrence): boolean {
  if (at === undefined) return false;
  return other.at === undefined || at < other.at;
}
