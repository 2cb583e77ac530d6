import { OneAtATime } from '../inquiry/one-at-a-time.ts';
import type { PeopleBook, Person, Subject } from '../inquiry/ports.ts';

export interface Change {
  readonly before: Person | undefined;
  readonly after: Person;
}

/** The people book, changed by one turn at a time for each person, so that overlapping turns lose nothing. */
export class People {
  readonly #book: PeopleBook;
  readonly #changing = new OneAtATime();

  constructor(book: PeopleBook) {
    this.#book = book;
  }

  find(subject: Subject): Promise<Person | undefined> {
    return this.#book.get(subject);
  }

  change(subject: Subject, make: (known: Person | undefined) => Person): Promise<Change> {
    return this.#changing.run(`${subject.tenantId}/${subject.userId}`, async () => {
      const before = await this.#book.get(subject);
      const after = make(before);
      if (!same(before, after)) await this.#book.remember(after);
      return { before, after };
    });
  }
}

/** As they are written down, where absent and undefined are the same. Another order of fields costs one more write. */
function same(one: Person | undefined, other: Person): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
