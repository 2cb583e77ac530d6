import type { PeopleBook, Person, Subject } from '../inquiry/ports.ts';

export interface Change {
  readonly before: Person | undefined;
  readonly after: Person;
}

/** The people book, changed by one turn at a time for each person, so that overlapping turns lose nothing. */
export class People {
  readonly #book: PeopleBook;
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(book: PeopleBook) {
    this.#book = book;
  }

  async change(subject: Subject, make: (known: Person | undefined) => Person): Promise<Change> {
    const key = `${subject.tenantId}/${subject.userId}`;
    const turn = (this.#last.get(key) ?? Promise.resolve()).then(async () => {
      const before = await this.#book.get(subject);
      const after = make(before);
      if (!same(before, after)) await this.#book.remember(after);
      return { before, after };
    });
    const settled = turn.catch(() => undefined);
    this.#last.set(key, settled);
    try {
      return await turn;
    } finally {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    }
  }

  get(subject: Subject): Promise<Person | undefined> {
    return this.#book.get(subject);
  }
}

/** Absent and undefined are the same here, as they are in JSON; the order of fields means nothing. */
function same(one: Person | undefined, other: Person): boolean {
  return one !== undefined && written(one) === written(other);
}

function written(person: Person): string {
  const fields = Object.entries(person).filter(([, value]) => value !== undefined);
  return JSON.stringify(fields.toSorted(([a], [b]) => a.localeCompare(b)));
}
