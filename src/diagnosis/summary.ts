import type { AttemptOutcome, AuditRow } from './attempt.ts';
import { joinAttempts } from './attempts.ts';
import type { DirectoryEvent } from './evidence.ts';
import { found } from './piece.ts';
import type { Recognised } from './recognised.ts';
import { concernsPasswords } from './signals/event-ids.ts';
import type { Pasted } from './signals/pasted.ts';
import { UNKNOWN_TIME } from './signals/when.ts';
import type { Occurrence } from './summary/counts.ts';
import { EventGroups } from './summary/event-groups.ts';
import { OpenGroups } from './summary/open-groups.ts';
import { People } from './summary/people.ts';
import { type Summary, Totals } from './summary/totals.ts';

export type { Counted } from './summary/counts.ts';
export type { PersonCount, Summary } from './summary/totals.ts';

const MOST_OPEN = 5_000;

/** Rows that go with an attempt of somebody, or with none: alone they are no attempt. */
const BESIDE_ATTEMPTS: ReadonlySet<string> = new Set(['setting-changed', 'directory-password-set']);

/** Sums up a log that streams by, in bounded memory: rows of one attempt may lie thousands of attempts apart. */
export class Summariser {
  readonly #now: string;
  readonly #rows = new OpenGroups<AuditRow>(MOST_OPEN);
  readonly #events = new OpenGroups<DirectoryEvent>(MOST_OPEN);
  readonly #eventGroups = new EventGroups();
  readonly #people = new People();
  readonly #totals = new Totals();
  #entries = 0;
  #foreign = 0;

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
    const read = { entries: this.#entries, foreign: this.#foreign };
    return this.#totals.summary(read, (person) => this.#people.nameOf(person));
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
      const at = endedAt === UNKNOWN_TIME ? undefined : endedAt;
      const seen = occurrence(at, this.#people.keyOf(attempt));
      for (const reason of unknownReasons) this.#totals.countReason(reason, seen);
      this.#totals.count(outcome, seen, { attempts: found([attempt]) }, endedAt);
    }
  }

  #endEvents(events: readonly DirectoryEvent[]): void {
    const outcome = outcomeOf(events.flatMap(({ meanings }) => meanings));
    if (!outcome) return;
    const at = events.find((event) => event.at)?.at;
    const seen = occurrence(at, events.find(({ userId }) => userId)?.userId);
    this.#totals.count(outcome, seen, { events: found(events) }, at ?? this.#now);
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
