import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditRow } from '../src/diagnosis/attempt.ts';
import { joinAttempts } from '../src/diagnosis/attempts.ts';
import { evidenceOf } from '../src/diagnosis/evidence.ts';
import { found } from '../src/diagnosis/piece.ts';
import { ReportBudget, URGENCY } from '../src/directory/budget.ts';
import { Deadline } from '../src/directory/deadline.ts';
import { Inquiries } from '../src/inquiry/inquiries.ts';
import type { Log } from '../src/inquiry/ports.ts';
import { openSqliteStore } from '../src/store/sqlite/open.ts';
import type { Family } from '../src/watch/families.ts';
import type { AuditFeed, FeedPage } from '../src/watch/feed.ts';
import { Follower } from '../src/watch/follower.ts';
import { Notices } from '../src/watch/notices.ts';
import { VirtualClock } from '../test/clock.ts';
import { addressOf, attacks, lookoutOver, raisedIn } from './attacks.ts';
import { Outages } from './outages.ts';

/** A day of a large tenant, played faster than real time through the real follower, book, judge and notices. */
const PEOPLE = 300_000;
const ATTEMPTS = 50_000;
const FAILED = 0.2;
/** Of the failed ones, how many the person solves within a few minutes. */
const SOLVED = 0.4;
const LATE = 0.02;
const BAD_PAGES = 0.01;
const THROTTLED = 0.02;
/** Of the unsolved ones: wrong codes until a block; and beside them people who give up half-way. */
const FUMBLED = 0.15;
const GIVEN_UP = 0.03;
/** Half an hour in which nothing reaches Active Directory, for everybody. */
const OUTAGE = { from: 9, to: 9.5 };
/** Beside it, now and then, the line breaks for one person alone. */
const STRAY = 0.0006;
const DOWN = { from: 13, to: 14 };
const HOURS = 24;
/** Time for the last rows to arrive and to be judged. */
const AFTER_HOURS = 3;
const START = '2026-03-09T00:00:00.000Z';
const TENANT = 'contoso';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TOP = 100;

const scale = Number(process.argv[2] ?? 1);
const none = () => {};
const silent: Log = {
  debug: none,
  info: none,
  warn: none,
  error: console.error,
  with: () => silent,
};
const random = sequence(7);
const iso = (ms: number) => new Date(ms).toISOString();

interface Shown {
  readonly row: AuditRow;
  readonly at: number;
  readonly shownAt: number;
}

/** What is to be found out, kept beside the log. */
const day = {
  rows: [] as Shown[],
  unsolved: new Map<string, string>(),
  solvedAt: new Map<string, string>(),
  /** Whom strangers are after: how often they are told is not counted here. */
  victims: new Set<string>(),
  attacks: new Set<string>() as ReadonlySet<string>,
};

let serial = 0;

function show(at: number, userId: string, correlationId: string, some: Partial<AuditRow>): void {
  serial += 1;
  const lateness = random() < LATE ? 10 + random() * 48 : 2 + random() * 6;
  const row: AuditRow = {
    ...{ id: `row-${serial}`, at: iso(at), correlationId, targetId: userId, details: {} },
    ...{ activity: 'Reset password (self-service)', result: 'failure' },
    ...some,
  };
  day.rows.push({ row, at, shownAt: at + lateness * MINUTE });
}

const STEP = { activity: 'Self-service password reset flow activity progress', result: 'success' };
const STEPS = [
  'User submitted their user ID',
  'User was presented with verification options',
  'User submitted a new password',
];

const BEGUN = [...STEPS.slice(0, 2), 'User started the mobile SMS verification option'];
const FLOW = 'Self-service password reset flow activity progress';
const END = {
  works: { result: 'success', reason: 'Successfully completed reset.' },
  refused: { reason: 'OnPremisesPolicyViolation' },
  unreachable: { reason: 'OnPremisesConnectivityFailure' },
  blocked: {
    activity: 'Blocked from self-service password reset',
    result: 'success',
    reason: '',
  },
  'given up': {
    activity: FLOW,
    reason: 'User abandoned after starting the mobile SMS verification option',
  },
} as const satisfies Readonly<Record<string, Partial<AuditRow>>>;

type How = keyof typeof END;

/** One flow as Graph tells it: its steps, then how it went. */
function attempt(at: number, userId: string, how: How, ipAddress: string): string {
  const correlationId = `attempt-${day.rows.length}`;
  const initiator = { ipAddress };
  const steps = how === 'works' || how === 'refused' || how === 'unreachable' ? STEPS : BEGUN;
  for (const [index, reason] of steps.entries()) {
    const row = { ...STEP, reason, initiator } as Partial<AuditRow>;
    show(at + index * 20_000, userId, correlationId, row);
  }
  show(at + MINUTE, userId, correlationId, { ...END[how], initiator });
  return correlationId;
}

function makeDay(): void {
  const start = Date.parse(START);
  const stranger = attacks(PEOPLE, start + 7 * HOUR, 10 * HOUR, random);
  day.attacks = stranger.keys;
  const busy = new Set<number>(stranger.people);
  for (const { at, person, address } of stranger.tries) {
    day.victims.add(`person-${person}`);
    attempt(at, `person-${person}`, 'blocked', address);
  }
  for (let n = 0; n < ATTEMPTS * scale; n += 1) {
    // Most of it in the working day; each person once, so that every failure stands for itself.
    const hour = random() < 0.8 ? 7 + random() * 10 : random() * HOURS;
    const at = start + hour * HOUR;
    let person = Math.floor(random() * PEOPLE);
    while (busy.has(person)) person = Math.floor(random() * PEOPLE);
    busy.add(person);
    const userId = `person-${person}`;
    const address = addressOf(person, random);
    if (random() < GIVEN_UP) {
      attempt(at, userId, 'given up', address);
      continue;
    }
    const out = hour >= OUTAGE.from && hour < OUTAGE.to;
    const fails = out || random() < FAILED;
    const fumbled = random() < FUMBLED;
    const stray = random() < STRAY;
    const how = !fails ? 'works' : out || stray ? 'unreachable' : fumbled ? 'blocked' : 'refused';
    const id = attempt(at, userId, how, address);
    if (!fails) continue;
    if (!out && random() < SOLVED) {
      attempt(at + 2 * MINUTE, userId, 'works', address);
      day.solvedAt.set(userId, iso(at + 3 * MINUTE));
    } else day.unsolved.set(userId, id);
  }
  day.rows.sort((a, b) => a.at - b.at);
}

/** The audit log behind the report budget, with trouble. */
class TroubledLog implements AuditFeed {
  readonly counts = { calls: 0, 'bad pages': 0, throttled: 0, 'rows handed out': 0 };
  readonly times: number[] = [];
  readonly #clock: VirtualClock;
  readonly #budget: ReportBudget;
  readonly #byFamily = new Map<string, readonly Shown[]>();
  readonly #waiting = new Set<Deadline>();
  readonly #links = new Map<string, { readonly rest: readonly Shown[] }>();

  constructor(clock: VirtualClock) {
    this.#clock = clock;
    this.#budget = new ReportBudget(clock);
  }

  first(family: Family, from: string, to?: string): Promise<FeedPage> {
    return this.#call(() => {
      const now = this.#clock.now().getTime();
      const all = this.#rowsOf(family);
      const begin = lowerBound(all, Date.parse(from));
      const end = to ? lowerBound(all, Date.parse(to) + 1) : lowerBound(all, now + 1);
      return all.slice(begin, end).filter(({ shownAt }) => shownAt <= now);
    });
  }

  next(link: string): Promise<FeedPage> {
    const rest = this.#links.get(link)?.rest ?? [];
    this.#links.delete(link);
    return this.#call(() => rest);
  }

  /** As a stopping process does: what waits for its turn waits no longer. */
  stop(): void {
    for (const deadline of this.#waiting) deadline.strike();
  }

  async #call(find: () => readonly Shown[]): Promise<FeedPage> {
    const deadline = new Deadline(this.#clock, 10 * MINUTE);
    this.#waiting.add(deadline);
    const granted = await this.#budget.take(URGENCY.tenant, deadline);
    this.#waiting.delete(deadline);
    deadline.end();
    if (!granted) return { read: false, because: 'throttled' };
    this.counts.calls += 1;
    this.times.push(this.#clock.now().getTime());
    const fate = random();
    if (fate < BAD_PAGES) {
      this.counts['bad pages'] += 1;
      return { read: false, because: 'unavailable' };
    }
    if (fate < BAD_PAGES + THROTTLED) {
      this.counts.throttled += 1;
      this.#budget.pause(10_000);
      return { read: false, because: 'throttled' };
    }
    return this.#page(find());
  }

  #page(found: readonly Shown[]): FeedPage {
    const rows = found.slice(0, TOP).map(({ row }) => row);
    this.counts['rows handed out'] += rows.length;
    if (found.length <= TOP) return { read: true, rows };
    const next = `link-${this.counts.calls}`;
    this.#links.set(next, { rest: found.slice(TOP) });
    return { read: true, rows, next };
  }

  #rowsOf({ id, match, name }: Family): readonly Shown[] {
    const known = this.#byFamily.get(id);
    if (known) return known;
    const theirs = day.rows.filter(({ row }) =>
      match === 'eq' ? row.activity === name : row.activity.startsWith(name),
    );
    this.#byFamily.set(id, theirs);
    return theirs;
  }
}

function lowerBound(rows: readonly Shown[], at: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

async function play(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'reset-desk-bench-'));
  const clock = new VirtualClock(START);
  const store = openSqliteStore(join(folder, 'store.sqlite'));
  makeDay();
  const feed = new TroubledLog(clock);
  const told: { readonly userId: string; readonly at: number }[] = [];
  const keys = new Set<string>();
  const common = { tenantId: TENANT, clock, log: silent };
  const host = { locale: 'en-GB', timeZone: 'UTC', hostHasDialogs: true };
  const inquiries = new Inquiries({
    ...{ books: store, clock, log: silent },
    speaker: { show: async () => ({ shown: true }) },
    directory: {
      async gather(subject) {
        const attempts = joinAttempts(await store.rows.rowsOf(subject));
        // The account tells at once of a new password, however late the row is.
        const solved = day.solvedAt.get(subject.userId);
        const isPast = solved !== undefined && solved <= clock.now().toISOString();
        const account = { id: subject.userId, ...(isPast && { lastPasswordChange: solved }) };
        return evidenceOf({ attempts: found(attempts), account: found(account) });
      },
    },
  });
  const outages = new Outages(store, clock, silent, TENANT);
  const make = () => {
    const incidents = outages.watch();
    const lookout = lookoutOver(store, clock, silent, (subject) => inquiries.notice(subject));
    const notices = new Notices({
      ...common,
      ...{ rows: store.rows, book: store.notices, inquiries: store.inquiries },
      reach: {
        to: async (subject) => ({
          reached: 'now',
          person: { ...subject, ...host, conversation: {} },
        }),
      },
      find: (subject) => inquiries.notice(subject),
      seen: (...all) => lookout.seen(...all),
      outbox: {
        async add({ to, key }) {
          if (keys.has(key)) return 'known';
          keys.add(key);
          if (to.kind === 'person' && !day.victims.has(to.userId)) {
            told.push({ userId: to.userId, at: clock.now().getTime() });
          }
          return 'queued';
        },
      },
      incidents: store.incidents,
      together: (work) => store.transaction(work),
      admits: async () => true,
    });
    const onRound = async () => {
      await outages.look(incidents);
      notices.wake();
    };
    return { notices, follower: new Follower({ ...common, feed, book: store.rows, onRound }) };
  };

  const began = performance.now();
  const first = make();
  first.follower.start();
  await pass(clock, DOWN.from);
  feed.stop();
  await first.follower.stop();
  await first.notices.stop();
  await pass(clock, DOWN.to - DOWN.from);
  const second = make();
  second.follower.start();
  await pass(clock, HOURS - DOWN.to + AFTER_HOURS);
  feed.stop();
  await second.follower.stop();
  await second.notices.stop();
  const wall = (performance.now() - began) / 1_000;

  const times = Map.groupBy(told, ({ userId }) => userId);
  const unsolved = [...day.unsolved.keys()];
  const missed = unsolved.filter((userId) => !times.has(userId)).length;
  const doubled = [...times.values()].filter(({ length }) => length > 1).length;
  const needless = [...times.keys()].filter((userId) => !day.unsolved.has(userId)).length;
  const raised = await raisedIn(store, TENANT);
  const unseen = [...day.attacks].filter((key) => !raised.includes(key)).length;
  const alarms = raised.filter((key) => !day.attacks.has(key)).length;
  const twice = raised.length - new Set(raised).size;
  const hour = (hours: number) => iso(Date.parse(START) + hours * HOUR);
  const outage = await outages.results({ from: hour(OUTAGE.from), to: hour(OUTAGE.to) });
  const most = mostWithin(feed.times, 10_000);
  const delays = delaysOf(told);
  console.table({
    people: PEOPLE,
    rows: day.rows.length,
    ...feed.counts,
    'most report calls in ten seconds': most,
    'unsolved failures': unsolved.length,
    'solved failures': day.solvedAt.size,
    notices: told.length,
    'unsolved, and never told': missed,
    'told twice': doubled,
    'solved, and told all the same': needless,
    attacks: day.attacks.size,
    'attacks without a case of security': unseen,
    'cases of security without an attack': alarms,
    'attacks with two cases': twice,
    ...outage.table,
    'minutes from a failure to its notice, half of them': delays.median,
    'minutes from a failure to its notice, 95 of 100': delays.most,
    'times faster than real time': Math.round(((HOURS + AFTER_HOURS) * 3_600) / wall),
  });
  await store.close();
  rmSync(folder, { recursive: true });
  const isWell =
    missed + doubled + needless + unseen + alarms + twice === 0 && most <= 5 && outage.isWell;
  console.log(
    `${isWell ? 'ok' : 'MISSED'}: each unsolved failure told once, no solved one; each attack raised once, nothing else; the outage found at once, no other`,
  );
  return isWell;
}

async function pass(clock: VirtualClock, hours: number): Promise<void> {
  await clock.advance(hours * HOUR);
}

function delaysOf(told: readonly { readonly userId: string; readonly at: number }[]) {
  const ends = new Map(day.rows.map(({ row, at }) => [row.correlationId, at]));
  const delays = told
    .map(({ userId, at }) => (at - (ends.get(day.unsolved.get(userId) ?? '') ?? at)) / MINUTE)
    .toSorted((a, b) => a - b);
  const share = (part: number) => Math.round(delays[Math.floor(delays.length * part)] ?? 0);
  return { median: share(0.5), most: share(0.95) };
}

function mostWithin(times: readonly number[], ms: number): number {
  let first = 0;
  let most = 0;
  for (const [index, at] of times.entries()) {
    while ((times[first] ?? at) <= at - ms) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** Numbers between 0 and 1, the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

if (!(await play())) process.exitCode = 1;
