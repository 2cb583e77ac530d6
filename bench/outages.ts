import { Ledger } from '../src/desk/ledger.ts';
import type { Message } from '../src/inquiry/outbox.ts';
import type { Clock, Log } from '../src/inquiry/ports.ts';
import type { Store } from '../src/store/store.ts';
import { IncidentLedger } from '../src/watch/incidents/incident-ledger.ts';
import { IncidentWatch } from '../src/watch/incidents/incident-watch.ts';
import { LinkedCases } from '../src/watch/incidents/linked-cases.ts';
import { firstWindow, INCIDENT_RULES } from '../src/watch/incidents/rules.ts';

const CHANNEL = { id: '19:desk@thread.tacv2', address: {} };
const LOOK_BACK_MS = 1.5 * 3_600_000;

interface Round {
  readonly at: string;
  /** The log that was read by then holds enough people who are cut off. */
  readonly isDue: boolean;
  readonly incidents: number;
}

/** The real watch over incidents, and what its rounds saw; what it says to the outbox is counted by kind. */
export class Outages {
  readonly rounds: Round[] = [];
  readonly said = new Map<string, number>();
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #tenantId: string;
  readonly #keys = new Set<string>();
  readonly #log: Log;

  constructor(store: Store, clock: Clock, log: Log, tenantId: string) {
    this.#store = store;
    this.#clock = clock;
    this.#log = log;
    this.#tenantId = tenantId;
  }

  /** A watch such as a starting process makes. */
  watch(): IncidentWatch {
    const store = this.#store;
    const [clock, log, tenantId] = [this.#clock, this.#log, this.#tenantId];
    const { incidents: book, rows } = store;
    const together: Store['transaction'] = (work) => store.transaction(work);
    const outbox = { add: async (message: Message) => this.#add(message) };
    const ledger = new IncidentLedger({ book, outbox, together });
    const cases = new Ledger({ cases: store.cases, outbox, together });
    const linked = new LinkedCases({ book, cases: store.cases, ledger: cases });
    const conversation = {
      locale: 'en-GB',
      timeZone: 'UTC',
      hostHasDialogs: true,
      conversation: {},
    };
    return new IncidentWatch({
      ...{ tenantId, rows, book, ledger, linked, outbox, together, clock, log },
      channelFor: async () => CHANNEL,
      changes: { rows: async () => ({ read: true, rows: [] }) },
      rules: INCIDENT_RULES,
      reach: {
        people: { get: async (subject) => ({ ...subject, ...conversation }) },
        wishes: store.notices,
        admits: async () => true,
      },
    });
  }

  /** One round of the follower has ended. */
  async look(watch: IncidentWatch): Promise<void> {
    const at = this.#clock.now().toISOString();
    const isDue = this.rounds.some((round) => round.isDue) || (await this.#isDue(at));
    await watch.look();
    const incidents = (await this.#store.incidents.list(this.#tenantId, 100)).length;
    this.rounds.push({ at, isDue, incidents });
  }

  /** What came of the day: for the table, and whether it is well. */
  async results(outage: { readonly from: string; readonly to: string }) {
    const found = await this.#store.incidents.list(this.#tenantId, 100);
    const figures = await Promise.all(found.map((one) => this.#store.incidents.figuresOf(one)));
    const isTrue = figures.map(({ began }) => began >= outage.from && began <= outage.to);
    const due = this.rounds.findIndex(({ isDue }) => isDue);
    const shown = this.rounds.findIndex(({ incidents }) => incidents > 0);
    const table = {
      outages: 1,
      'incidents found': found.length,
      'incidents without an outage': isTrue.filter((one) => !one).length,
      'polls from the fifth failure in the log to its incident': due < 0 ? Number.NaN : shown - due,
      'people hit, by the card': figures[isTrue.indexOf(true)]?.people ?? 0,
      'updates of its card': this.said.get('incident-card') ?? 0,
      'told that it is over': this.said.get('incident-over') ?? 0,
    };
    const isWell = found.length === 1 && isTrue[0] === true && due >= 0 && shown === due;
    return { table, isWell };
  }

  /** By the rows alone, and another way than the watch counts. */
  async #isDue(now: string): Promise<boolean> {
    const since = new Date(Date.parse(now) - LOOK_BACK_MS).toISOString();
    const rows = await this.#store.rows.latest(this.#tenantId, 'reset', since, 5_000);
    const cut = rows
      .filter(({ reason }) => reason === 'OnPremisesConnectivityFailure')
      .map(({ targetId = '', at }) => ({ userId: targetId, at }))
      .toSorted((a, b) => a.at.localeCompare(b.at));
    return firstWindow(cut, INCIDENT_RULES) !== undefined;
  }

  #add({ key, kind }: Message): 'queued' | 'known' {
    if (this.#keys.has(key)) return 'known';
    this.#keys.add(key);
    this.said.set(kind, (this.said.get(kind) ?? 0) + 1);
    return 'queued';
  }
}
