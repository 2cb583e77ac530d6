/** One group never grows without end, whatever a file holds. */
const MOST_IN_A_GROUP = 500;

/**
 * Collects what belongs together while it streams by, in bounded memory: when too many groups are open, the
 * one that was touched longest ago is complete.
 */
export class OpenGroups<T> {
  readonly #most: number;
  readonly #groups = new Map<string, T[]>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Returns the group that had to make room, if any. */
  add(key: string, item: T): readonly T[] | undefined {
    const group = this.#groups.get(key) ?? [];
    if (group.length < MOST_IN_A_GROUP) group.push(item);
    // Set anew, so that the map's order is that of the last touch.
    this.#groups.delete(key);
    this.#groups.set(key, group);
    return this.#groups.size > this.#most ? this.#takeOldest() : undefined;
  }

  /** Every group that is still open; none is afterwards. */
  *close(): Generator<readonly T[]> {
    for (const group of this.#groups.values()) yield group;
    this.#groups.clear();
  }

  #takeOldest(): readonly T[] | undefined {
    for (const [key, group] of this.#groups) {
      this.#groups.delete(key);
      return group;
    }
    return undefined;
  }
}
