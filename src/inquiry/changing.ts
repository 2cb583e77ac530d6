/** Enough for any crowd that can press the buttons of one card. */
const MOST_TRIES = 100;

/** A book whose entries carry a revision that is compared on write. */
export interface Revised<T> {
  get(id: string): Promise<T | undefined>;
  replace(next: T): Promise<boolean>;
}

/**
 * Changes an entry so that nobody's change is lost: made again from the newer entry when somebody was faster.
 * `change` gives undefined to leave the entry alone; then, and when the entry is gone, so does this.
 * `from` is the entry as last read.
 */
export async function changing<T extends { readonly revision: number }>(
  book: Revised<T>,
  { id, from }: { readonly id: string; readonly from?: T | undefined },
  change: (entry: T) => T | undefined | Promise<T | undefined>,
): Promise<T | undefined> {
  let entry = from ?? (await book.get(id));
  for (let tries = 0; tries < MOST_TRIES && entry; tries += 1) {
    const changed = await change(entry);
    if (changed === undefined || changed === entry) return changed;
    const next = { ...changed, revision: entry.revision + 1 };
    if (await book.replace(next)) return next;
    entry = await book.get(id);
  }
  if (!entry) return undefined;
  throw new Error(`${id} was changed by others ${MOST_TRIES} times in a row`);
}
