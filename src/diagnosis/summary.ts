import type { AttemptOutcome, AuditRow } from './attempt.ts';
import { joinAttempts } from './attempts.ts';
import type { CauseId } from './cause-id.ts';
import { diagnose } from './diagnose.ts';
import { type DirectoryEvent, type Evidence, evidenceOf } from './evidence.ts';
import { found } from './piece.ts';
import type { Recognised } from './recognised.ts';
import { concernsPasswords } from './signals/event-ids.ts';
import type { Pasted } from './signals/pasted.ts';
import { UNKNOWN_TIME } from './signals/when.ts';
import { type Counted, Counts, type Occurrence } from './summary/counts.ts';
import { EventGroups } from './summary/event-groups.ts';
import { OpenGroups } from './summary/open-groups.ts';
import { People } from './summary/people.ts';

export type { Counted } from './summary/counts.ts';

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

const MOST_OPEN = 5_000;
const MOST_PEOPLE = 10_000;
const MOST_REASONS = 200;

const FAILED: ReadonlySet<AttemptOutcome> = new Set<AttemptOutcome>([
  'failed',
  'blocked',
  'abandoned',
  'succeeded-on-premises-only',
]);

/** Rows that go with an attempt of somebody, or with none: alone they are no attempt. */
const BESIDE_ATTEMPTS: ReadonlySet<string> = new Set(['setting-changed', 'directory-password-set']);

/** Sums up a log that streams by, in bounded memory: rows of one attempt may lie thousands of attempts apart. */
export class Summariser {
  readonly #now: string;
  readonly #rows = new OpenGroups<AuditRow>(MOST_OPEN);
  readonly #events = new OpenGroups<DirectoryEvent>(MOST_OPEN);
  readonly #eventGroups = new EventGroups();
  readonly #outcomes: Partial<Record<AttemptOutcome, number>> = {};
  readonly #causes = new Counts<CauseId>(MOST_REASONS);
  readonly #undetermined = new Counts<true>(1);
  readonly #who = new People();
  readonly #people = new Counts<string>(MOST_PEOPLE);
  readonly #failedPeople = new Counts<string>(MOST_PEOPLE);
  readonly #reasons = new Counts<string>(MOST_REASONS);
  #entries = 0;
  #foreign = 0;
  #attempts = 0;
  #from: string | undefined;
  #to: string | undefined;

  /** @param now ISO 8601; stands in where an event has no time */
  constructor(now: string) {
    this.#now = now;
  }

  add(pasted: Pasted): void {
    if ('rows' in pasted) for (const row of pasted.rows) this.#addRow(row);
    else for (const event of pasted.events) this.#addEvent(event);
  }

  /** Everything so far; nothing can be added afterwards. */
  summary(): Summary {
    for (const rows of this.#rows.close()) this.#endRows(rows);
    for (const events of this.#events.close()) this.#endEvents(events);
    const failed = new Map(this.#failedPeople.ranked().map(({ key, count }) => [key, count]));
    const [undetermined] = this.#counted(this.#undetermined);
    return {
      entries: this.#entries,
      foreign: this.#foreign,
      attempts: this.#attempts,
      outcomes: this.#outcomes,
      ...(this.#from && this.#to && { span: { from: this.#from, to: this.#to } }),
      causes: this.#counted(this.#causes).map(({ key, ...counted }) => ({ id: key, ...counted })),
      ...(undetermined && {
        undetermined: { count: undetermined.count, first: undetermined.first },
      }),
      people: this.#counted(this.#people).map(({ key, ...counted }) => ({
        ...{ person: this.#who.nameOf(key), failed: failed.get(key) ?? 0 },
        ...counted,
      })),
      peopleBeyond: this.#people.beyond,
      unknownReasons: this.#counted(this.#reasons).map(({ key, ...counted }) => ({
        ...{ reason: key },
        ...counted,
      })),
    };
  }

  #counted<K>(counts: Counts<K>): (Counted & { readonly key: K })[] {
    return counts.ranked().map(({ key, count, first: { at, person } }) => {
      const first = occurrence(at, person && this.#who.nameOf(person));
      return { key, count, first };
    });
  }

  #addRow(row: AuditRow): void {
    this.#entries += 1;
    const complete = this.#rows.add(row.correlationId ?? row.id, row);
    if (complete) this.#endRows(complete);
  }

  #addEvent(event: DirectoryEvent): void {
    this.#entries += 1;
    if (!concernsPasswords(event)) {
      this.#foreign += 1;
      return;
    }
    // A heartbeat or a start without tracking id belongs to nobody's attempt.
    if (!event.trackingId && !failedIn(event.meanings)) return;
    const complete = this.#events.add(this.#eventGroups.keyOf(event), event);
    if (complete) this.#endEvents(complete);
  }

  #endRows(rows: readonly AuditRow[]): void {
    const attempts = joinAttempts(rows);
    if (attempts.length === 0) this.#foreign += rows.length;
    for (const attempt of attempts) {
      const { operation, outcome, meanings, unknownReasons, endedAt } = attempt;
      if (operation === 'register' || isBesideAttempts(meanings)) continue;
      const person = this.#who.keyOf(attempt);
      const seen = occurrence(endedAt === UNKNOWN_TIME ? undefined : endedAt, person);
      for (const reason of unknownReasons) this.#reasons.add(reason, seen);
      this.#count(outcome, seen, { attempts: found([attempt]) }, endedAt);
    }
  }

  #endEvents(events: readonly DirectoryEvent[]): void {
    const outcome = outcomeOf(events.flatMap(({ meanings }) => meanings));
    if (!outcome) return;
    const at = events.find((event) => event.at)?.at;
    const person = events.find(({ userId }) => userId)?.userId;
    this.#count(outcome, occurrence(at, person), { events: found(events) }, at ?? this.#now);
  }

  #count(outcome: AttemptOutcome, seen: Occurrence, told: Partial<Evidence>, now: string): void {
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

  #stretchTo(at: string | undefined): void {
    if (at === undefined) return;
    if (this.#from === undefined || at < this.#from) this.#from = at;
    if (this.#to === undefined || at > this.#to) this.#to = at;
  }
}

/** A pasted log in numbers. `now` is ISO 8601. */
export function summarise(pasted: Pasted, now: string): Summary {
  const summariser = new Summariser(now);
  summariser.add(pasted);
  return summariser.summary();
}

function occurrence(at: string | undefined, person: string | undefined): Occurrence {
  return { ...(at && { at }), ...(person && { person }) };
}

function isBesideAttempts(meanings: readonly Recognised[]): boolean {
  return meanings.length > 0 && meanings.every(({ meaning }) => BESIDE_ATTEMPTS.has(meaning.id));
}

function failedIn(meanings: readonly Recognised[]): boolean {
  return meanings.some(({ meaning: { outcome } }) => outcome === 'failed' || outcome === 'blocked');
}

/** Undefined for events that tell of no end. */
function outcomeOf(meanings: readonly Recognised[]): AttemptOutcome | undefined {
  if (failedIn(meanings)) return 'failed';
  return meanings.some(({ meaning }) => meaning.id === 'writeback-succeeded')
    ? 'succeeded'
    : undefined;
}
