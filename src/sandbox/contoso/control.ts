import type { AttemptStory, ContosoPerson } from '../people/person.ts';
import { HAPPENINGS, type Happening, UNREACHABLE, WORKED } from '../people/stories.ts';
import type { AuditLogRow, StoredRow } from './audit-row.ts';
import { directoryChange, writtenBack } from './background.ts';
import { type Fault, type Faults, parseFault } from './faults.ts';
import type { Item } from './odata/filter.ts';
import type { Tenant } from './tenant.ts';
import type { Remembered } from './wire.ts';

/** How an attempt is told: when the log shows it, and how long ago it was. */
interface Ended {
  readonly lateByMinutes?: number;
  readonly endedMinutesAgo?: number;
}

const CUT_OFF: AttemptStory = { minutesAgo: 0, rows: UNREACHABLE };
/** Long enough ago that nobody is expected to get through by themselves any more. */
const OUTAGE_BEGAN_MINUTES_AGO = 12;

/** How many calls are remembered; the oldest are forgotten first. */
const REMEMBERED = 10_000;

/** The hand on Contoso: faults, new failures, and what was asked of it. */
export class Control {
  readonly #tenant: Tenant;
  readonly #faults: Faults;
  #calls: Remembered[] = [];
  #cutOff: readonly ContosoPerson[] = [];

  constructor(tenant: Tenant, faults: Faults) {
    this.#tenant = tenant;
    this.#faults = faults;
  }

  get people(): readonly ContosoPerson[] {
    return this.#tenant.people;
  }

  /** By key, object id or sign-in name. */
  person(name: string): ContosoPerson | undefined {
    return this.#tenant.find(name);
  }

  /** Switches a fault on; the returned function switches it off. */
  fault(fault: Fault): () => void {
    return this.#faults.add(fault);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /**
   * Makes the person's reset fail now, the way it last failed. Rows that would arrive late do;
   * `lateByMinutes` overrides how late. Undefined if there is no such person.
   */
  fail(
    name: string,
    { lateByMinutes = 0, endedMinutesAgo = 0 }: Ended = {},
  ): readonly AuditLogRow[] | undefined {
    const person = this.#tenant.find(name);
    const own = person?.attempts.at(-1);
    const story = this.#tenant.settings.writebackBroken ? CUT_OFF : own;
    if (!person || !story) return undefined;
    return this.#end(person, { ...story, rowsLateByMinutes: lateByMinutes }, endedMinutesAgo);
  }

  /** Cuts the line to Active Directory: so many people fail for it, a minute apart, the last some minutes ago. */
  breakWriteback(people = 6): readonly ContosoPerson[] {
    this.#tenant.settings.writebackBroken = true;
    this.#tenant.add([directoryChange(this.#tenant.now())]);
    this.#cutOff = this.#tenant.people.slice(0, people);
    for (const [index, person] of this.#cutOff.entries()) {
      this.#end(person, CUT_OFF, OUTAGE_BEGAN_MINUTES_AGO - index);
    }
    return this.#cutOff;
  }

  /** The line is there again: those who were cut off succeed, and an administrator's reset is written back. */
  mendWriteback(): readonly ContosoPerson[] {
    this.#tenant.settings.writebackBroken = false;
    const mended = this.#cutOff;
    for (const person of mended) this.#end(person, { minutesAgo: 0, rows: WORKED });
    this.#tenant.add([writtenBack(this.#tenant.now())]);
    this.#cutOff = [];
    return mended;
  }

  /** Makes something else happen to the person now, from an address of its own where given. */
  happen(name: string, what: Happening, from?: string): readonly AuditLogRow[] | undefined {
    const person = this.#tenant.find(name);
    const story = { minutesAgo: 0, rows: HAPPENINGS[what], ...(from && { from }) };
    return person && this.#end(person, story);
  }

  /** The attempt ends now, or so long ago: its last row is not in the future. */
  #end(person: ContosoPerson, story: AttemptStory, minutesAgo = 0): readonly AuditLogRow[] {
    const lasted = story.rows.at(-1)?.afterSeconds ?? 0;
    const startedAt = new Date(this.#tenant.now().getTime() - minutesAgo * 60_000 - lasted * 1_000);
    return this.#tenant.record(person, story, startedAt);
  }

  addRows(rows: readonly StoredRow[]): void {
    this.#tenant.add(rows);
  }

  /** Object ids of those for whom the app was installed through Graph. */
  get installedFor(): readonly string[] {
    return this.#tenant.apps.people;
  }

  /** Self-service reset for administrators, on or off for the whole tenant. */
  allowAdministratorReset(allowed: boolean): void {
    this.#tenant.settings.allowedToUseSSPR = allowed;
  }

  serviceIssues(issues: readonly Item[]): void {
    this.#tenant.settings.serviceIssues = issues;
  }

  /** Calls answered so far, in order of their answers; a batch stands after the calls inside it. */
  get calls(): readonly Remembered[] {
    return this.#calls;
  }

  forgetCalls(): void {
    this.#calls = [];
  }

  remember(call: Remembered): void {
    this.#calls.push(call);
    if (this.#calls.length > 2 * REMEMBERED) this.#calls = this.#calls.slice(-REMEMBERED);
  }

  /** The same over HTTP, for a sandbox that runs in another process. Undefined: no such command. */
  overHttp(method: string, path: string, body: unknown): unknown {
    switch (`${method} ${path}`) {
      case 'GET /_contoso/people':
        return this.people.map(({ key, id, displayName, expects, story }) => {
          return { key, id, displayName, expects, story };
        });
      case 'GET /_contoso/calls':
        return this.#calls;
      case 'GET /_contoso/faults':
        return this.#faults.all;
      case 'DELETE /_contoso/faults':
        this.clearFaults();
        return [];
      case 'POST /_contoso/faults': {
        const fault = parseFault(body);
        if (!fault) return undefined;
        this.fault(fault);
        return this.#faults.all;
      }
      case 'POST /_contoso/outage':
        return this.breakWriteback().map(({ key }) => key);
      case 'DELETE /_contoso/outage':
        return this.mendWriteback().map(({ key }) => key);
      case 'POST /_contoso/attempts':
        return this.fail(textOf(body, 'person') ?? '');
      default:
        return undefined;
    }
  }
}

function textOf(body: unknown, name: string): string | undefined {
  const value: unknown = typeof body === 'object' && body && Reflect.get(body, name);
  return typeof value === 'string' ? value : undefined;
}
