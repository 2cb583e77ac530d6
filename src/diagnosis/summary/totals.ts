import type { AttemptOutcome } from '../attempt.ts';
import type { CauseId } from '../cause-id.ts';
import { diagnose } from '../diagnose.ts';
import { type Evidence, evidenceOf } from '../evidence.ts';
import { type Counted, Counts, type Occurrence } from './counts.ts';

/** A log in numbers: how many attempts, by cause and by person, with the first of each. */
export interface Summary {
  /** Entries read, and how many of them are about something else. */
  readonly entries: number;
  readonly foreign: number;
  /** Attempts, and failures of the service, that the entries tell of. */
  readonly attempts: number;
  readonly outcomes: Readonly<Partial<Record<AttemptOutcome, number>>>;
  /** ISO 8601, UTC. */
  readonly span?: { readonly from: string; readonly to: string };
  /** The first cause of each attempt that failed; the most frequent first. */
  readonly causes: readonly (Counted & { readonly id: CauseId })[];
  /** Failed for a reason that the log does not tell. */
  readonly undetermined?: Counted;
  readonly people: readonly PersonCount[];
  /** Attempts of people for whom there was no room. */
  readonly peopleBeyond: number;
  readonly unknownReasons: readonly (Counted & { readonly reason: string })[];
}

export interface PersonCount extends Counted {
  /** Object id or name, as it stands in the log. */
  readonly person: string;
  readonly failed: number;
}

const MOST_PEOPLE = 10_000;
const MOST_REASONS = 200;

const FAILED: ReadonlySet<AttemptOutcome> = new Set<AttemptOutcome>([
  'failed',
  'blocked',
  'abandoned',
  'succeeded-on-premises-only',
]);

/** The numbers of a summary while they grow. */
export class Totals {
  readonly #outcomes: Partial<Record<AttemptOutcome, number>> = {};
  readonly #causes = new Counts<CauseId>(MOST_REASONS);
  readonly #undetermined = new Counts<true>(1);
  readonly #people = new Counts<string>(MOST_PEOPLE);
  readonly #failedPeople = new Counts<string>(MOST_PEOPLE);
  readonly #reasons = new Counts<string>(MOST_REASONS);
  #attempts = 0;
  #from: string | undefined;
  #to: string | undefined;

  /** One attempt. It is judged on what it tells itself, as of `now` (ISO 8601). */
  count(outcome: AttemptOutcome, seen: Occurrence, told: Partial<Evidence>, now: string): void {
    this.#attempts += 1;
    this.#outcomes[outcome] = (this.#outcomes[outcome] ?? 0) + 1;
    this.#stretchTo(seen.at);
    if (seen.person) this.#people.add(seen.person, seen);
    if (!FAILED.has(outcome)) return;
    if (seen.person) this.#failedPeople.add(seen.person, seen);
    const [best] = diagnose(evidenceOf(told), now, { ask: false }).candidates;
    if (best) this.#causes.add(best.id, seen);
    else this.#undetermined.add(true, seen);
  }

  countReason(reason: string, seen: Occurrence): void {
    this.#reasons.add(reason, seen);
  }

  /** @param nameOf what to call a person that was counted under a key */
  summary(read: Pick<Summary, 'entries' | 'foreign'>, nameOf: (person: string) => string): Summary {
    const ranked = <K>(counts: Counts<K>): (Counted & { readonly key: K })[] =>
      counts.ranked().map(({ key, count, first: { at, person } }) => {
        return {
          key,
          count,
          first: { ...(at && { at }), ...(person && { person: nameOf(person) }) },
        };
      });
    const failed = new Map(this.#failedPeople.ranked().map(({ key, count }) => [key, count]));
    const [undetermined] = ranked(this.#undetermined);
    return {
      ...read,
      attempts: this.#attempts,
      outcomes: this.#outcomes,
      ...(this.#from && this.#to && { span: { from: this.#from, to: this.#to } }),
      causes: ranked(this.#causes).map(({ key: id, ...counted }) => ({ id, ...counted })),
      ...(undetermined && {
        undetermined: { count: undetermined.count, first: undetermined.first },
      }),
      people: ranked(this.#people).map(({ key, ...counted }) => ({
        ...{ person: nameOf(key), failed: failed.get(key) ?? 0 },
        ...counted,
      })),
      peopleBeyond: this.#people.beyond,
      unknownReasons: ranked(this.#reasons).map(({ key: reason, ...counted }) => ({
        reason,
        ...counted,
      })),
    };
  }

  #stretchTo(at: string | undefined): void {
    if (at === undefined) return;
    if (this.#from === undefined || at < this.#from) this.#from = at;
    if (this.#to === undefined || at > this.#to) this.#to = at;
  }
}
