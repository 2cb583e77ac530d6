import { Channels } from '../src/desk/channels.ts';
import { Ledger } from '../src/desk/ledger.ts';
import { SecurityCases } from '../src/desk/security-cases.ts';
import { joinAttempts } from '../src/diagnosis/attempts.ts';
import type { Clock, Log } from '../src/inquiry/ports.ts';
import type { Store } from '../src/store/store.ts';
import { Lookout, type LookoutParts } from '../src/watch/lookout/lookout.ts';
import { LOOKOUT_RULES } from '../src/watch/lookout/lookout-rules.ts';

// Where the people of a large tenant sit, and strangers who are after some of them.

const AN_OFFICE = 2_000;
/** Of the tries, how many come from the office; the others from a home or a telephone. */
const FROM_OFFICE = 0.6;

const VICTIMS = 5;
const VICTIM_TRIES = 6;
const SWEEPS = 3;
const SWEPT = 30;

/** One try of a stranger: at a millisecond of the day, on whom, from where. */
export interface StrangersTry {
  readonly at: number;
  readonly person: number;
  readonly address: string;
}

export interface Attacks {
  readonly tries: readonly StrangersTry[];
  /** What has to be raised: an account or an address each. */
  readonly keys: ReadonlySet<string>;
  readonly people: ReadonlySet<number>;
}

export function addressOf(person: number, random: () => number): string {
  if (random() < FROM_OFFICE) {
    const office = Math.floor(person / AN_OFFICE);
    return `203.0.${Math.floor(office / 250)}.${office % 250}`;
  }
  return `2001:db8:${(person >> 16).toString(16)}:${(person & 0xffff).toString(16)}::1`;
}

/** Some accounts tried from several addresses, and some addresses that try many accounts. */
export function attacks(people: number, from: number, ms: number, random: () => number): Attacks {
  const tries: StrangersTry[] = [];
  const keys = new Set<string>();
  const hit = new Set<number>();
  const somebody = () => {
    let person = Math.floor(random() * people);
    while (hit.has(person)) person = Math.floor(random() * people);
    hit.add(person);
    return person;
  };
  for (let n = 0; n < VICTIMS; n += 1) {
    const person = somebody();
    const begin = from + random() * ms;
    keys.add(`account:person-${person}`);
    for (let k = 0; k < VICTIM_TRIES; k += 1) {
      tries.push({
        at: begin + k * 11 * 60_000,
        person,
        address: `198.51.100.${n * 10 + (k % 4)}`,
      });
    }
  }
  for (let n = 0; n < SWEEPS; n += 1) {
    const begin = from + random() * ms;
    const address = `192.0.2.${n + 1}`;
    keys.add(`address:${address}`);
    for (let k = 0; k < SWEPT; k += 1) {
      tries.push({ at: begin + k * 90_000, person: somebody(), address });
    }
  }
  return { tries, keys, people: hit };
}

/** The real lookout, with nobody to send its cards to. */
export function lookoutOver(
  store: Store,
  clock: Clock,
  log: Log,
  find: LookoutParts['find'],
): Lookout {
  const together: Store['transaction'] = (work) => store.transaction(work);
  const { cases, alarms, inquiries, rows, tries: book } = store;
  const outbox = { add: async () => 'queued' as const };
  const ledger = new Ledger({ cases, outbox, together });
  const channels = new Channels({ book: store.channels, rules: [], log });
  const security = new SecurityCases({
    ...{ ledger, alarms, together, inquiries, channels, clock, log },
    attemptsOf: async (subject) => joinAttempts(await rows.rowsOf(subject)),
  });
  const rules = LOOKOUT_RULES;
  const open = { isOwn: () => false, mayTell: async () => true };
  return new Lookout({ book, security, find, rules, ...open, clock, log });
}

/** What every case of security is about, as `Attacks` names it. */
export async function raisedIn(store: Store, tenantId: string): Promise<readonly string[]> {
  const cases = await store.cases.list({ tenantId, limit: 100_000 });
  return cases.map(({ security, requesterId }) => {
    const [first] = security?.tried ?? [];
    const isAddress = security?.because === 'one-address';
    return isAddress ? `address:${first?.address}` : `account:${requesterId}`;
  });
}
