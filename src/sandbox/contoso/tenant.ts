import type { Clock } from '../../inquiry/ports.ts';
import type { AttemptStory, ContosoPerson } from '../people/person.ts';
import { rowsOf } from '../people/rows.ts';
import type { AuditLogRow, StoredRow } from './audit-row.ts';
import { InstalledApps } from './installed-apps.ts';
import type { Item } from './odata/filter.ts';
import { notFound } from './refusal.ts';

/** What an administrator of Contoso could switch. */
export interface TenantSettings {
  /** Self-service reset for administrators. */
  allowedToUseSSPR: boolean;
  serviceIssues: readonly Item[];
  /** Nothing gets to Active Directory: every reset that is tried now ends there. */
  writebackBroken: boolean;
}

/** Contoso's people and its audit log. Times are relative to the clock at the start. */
export class Tenant {
  readonly start: Date;
  readonly people: readonly ContosoPerson[];
  readonly settings: TenantSettings = {
    allowedToUseSSPR: true,
    serviceIssues: [],
    writebackBroken: false,
  };
  readonly apps = new InstalledApps();
  readonly #clock: Clock;
  readonly #byName = new Map<string, ContosoPerson>();
  readonly #rows: StoredRow[] = [];
  #inOrder = true;
  #serial = 0;

  constructor(clock: Clock, people: readonly ContosoPerson[]) {
    this.#clock = clock;
    this.start = clock.now();
    this.people = people;
    for (const person of people) {
      for (const name of [person.id, person.key, person.userPrincipalName.toLowerCase()]) {
        this.#byName.set(name, person);
      }
      for (const story of person.attempts) {
        this.record(person, story, new Date(this.start.getTime() - story.minutesAgo * 60_000));
      }
    }
  }

  now(): Date {
    return this.#clock.now();
  }

  /** By object id, sign-in name or key. */
  find(name: string): ContosoPerson | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /** As `find`, with Graph's 404. */
  user(name: string): ContosoPerson {
    const person = this.find(name);
    if (!person) throw notFound(name);
    return person;
  }

  record(person: ContosoPerson, story: AttemptStory, startedAt: Date): readonly AuditLogRow[] {
    const rows = rowsOf(person, story, startedAt, this.#serial++);
    this.add(rows);
    return rows.map(({ row }) => row);
  }

  add(rows: readonly StoredRow[]): void {
    for (const row of rows) this.#rows.push(row);
    this.#inOrder = false;
  }

  /** What the audit log shows by now, in order of arrival. */
  visibleRows(): AuditLogRow[] {
    if (!this.#inOrder) this.#rows.sort((a, b) => a.availableAt - b.availableAt);
    this.#inOrder = true;
    const now = this.now().getTime();
    const hidden = this.#rows.findIndex(({ availableAt }) => availableAt > now);
    return this.#rows.slice(0, hidden < 0 ? undefined : hidden).map(({ row }) => row);
  }
}
