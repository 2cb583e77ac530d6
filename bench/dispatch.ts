import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Delivery, Found, Outcome, Transport } from '../src/inquiry/outbox.ts';
import type { Clock, Log } from '../src/inquiry/ports.ts';
import { DurableOutbox } from '../src/outbox/durable-outbox.ts';
import { lineOf } from '../src/outbox/line.ts';
import { openSqliteStore } from '../src/store/sqlite/open.ts';
import { VirtualClock } from '../test/clock.ts';
import { messageOf } from './crowd.ts';
import { brokenLimits, longestWait } from './teams-limits.ts';

/** Ten minutes of a tenant that always has more to say than it may, through the real outbox and SQLite. */
const MINUTES = 10;
const MESSAGES = 30_000;
const PEOPLE = 2_500;
const THROTTLED = 0.05;
const LOST = 0.01;
const TENANT_LIMIT = 50;
const TARGET_SHARE = 0.98;

const none = () => {};
const silent: Log = {
  debug: none,
  info: none,
  warn: none,
  error: console.error,
  with: () => silent,
};

/** Teams with trouble: throttles, and loses answers; `canTell` loses requests too, and knows what it showed. */
class TroubledTeams implements Transport {
  readonly requests: { readonly line: string; readonly at: number }[] = [];
  readonly shown = new Map<string, number>();
  readonly outcomes = { taken: 0, throttled: 0, 'lost answers': 0, 'lost requests': 0 };
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly find?: (delivery: Delivery) => Promise<Found>;
  readonly #losesRequests: boolean;

  constructor(clock: Clock, random: () => number, canTell: boolean) {
    this.#clock = clock;
    this.#random = random;
    this.#losesRequests = canTell;
    if (canTell) this.find = async ({ key }) => ({ found: this.shown.has(key) });
  }

  async send({ key, tenantId, to }: Delivery): Promise<Outcome> {
    this.requests.push({ line: lineOf(tenantId, to).name, at: this.#clock.now().getTime() });
    await this.#pause(40 + this.#random() * 200);
    const fate = this.#random();
    if (fate < THROTTLED) {
      this.outcomes.throttled += 1;
      const retryAfterMs = 1_000 * Math.ceil(this.#random() * 3);
      return { sent: false, kind: 'passing', code: '429', retryAfterMs };
    }
    const isLost = fate < THROTTLED + LOST;
    if (isLost && this.#losesRequests && this.#random() < 0.5) {
      this.outcomes['lost requests'] += 1;
      return new Promise(none);
    }
    this.shown.set(key, (this.shown.get(key) ?? 0) + 1);
    this.outcomes[isLost ? 'lost answers' : 'taken'] += 1;
    return isLost ? new Promise(none) : { sent: true, activityId: `m${this.shown.size}` };
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#clock.after(ms, resolve);
    });
  }
}

async function play(canTell: boolean): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'reset-desk-bench-'));
  const clock = new VirtualClock();
  const random = sequence(42);
  const teams = new TroubledTeams(clock, random, canTell);
  const store = openSqliteStore(join(folder, 'store.sqlite'));
  const parts = { book: store.outbox, transport: teams, clock, log: silent, random };
  const outbox = new DurableOutbox(parts);

  const adding = performance.now();
  for (let i = 0; i < MESSAGES; i += 1) await outbox.add(messageOf(i, PEOPLE));
  const addedPerSecond = (MESSAGES / (performance.now() - adding)) * 1_000;

  const sending = performance.now();
  const cpu = process.threadCpuUsage();
  outbox.start();
  await clock.advance(MINUTES * 60_000);
  const inTime = teams.requests.length;
  await drain(outbox, clock);
  const { user, system } = process.threadCpuUsage(cpu);
  const cpuMs = (user + system) / 1_000 / teams.requests.length;
  const wall = (performance.now() - sending) / 1_000;

  const { counts } = await outbox.report();
  const unsure = counts
    .filter(({ state }) => state === 'unsure')
    .reduce((sum, { count }) => sum + count, 0);
  const lost = MESSAGES - teams.shown.size;
  const doubled = [...teams.shown.values()].filter((times) => times > 1).length;
  const share = inTime / (MINUTES * 60 * TENANT_LIMIT);
  const broken = brokenLimits(teams.requests, TENANT_LIMIT);
  console.log(`\n${canTell ? 'A host that can tell what it showed' : 'Teams, which cannot'}`);
  console.table({
    messages: MESSAGES,
    'requests in ten minutes': inTime,
    'requests in all': teams.requests.length,
    ...teams.outcomes,
    'named as unsure': unsure,
    lost,
    doubled,
    'limits exceeded, conversations': broken.conversations,
    'limits exceeded, tenant': broken.tenant,
    'longest wait of a conversation for its first message, s': longestWait(teams.requests) / 1_000,
    'share of 50 a second': Number(share.toFixed(4)),
    'added a second, real time': Math.round(addedPerSecond),
    'processor time a request, ms': Number(cpuMs.toFixed(2)),
    'real time, s': Number(wall.toFixed(1)),
  });
  await outbox.stop();
  await store.close();
  rmSync(folder, { recursive: true });

  const faults = lost + doubled + broken.conversations + broken.tenant;
  const isWell = faults === 0 && share >= TARGET_SHARE;
  console.log(
    `${isWell ? 'ok' : 'MISSED'}: at least ${TARGET_SHARE * 100} % of the limit, no fault`,
  );
  return isWell;
}

async function drain(outbox: DurableOutbox, clock: VirtualClock): Promise<void> {
  for (;;) {
    const { counts } = await outbox.report();
    if (!counts.some(({ state }) => state === 'queued' || state === 'leased')) return;
    await clock.advance(10_000);
  }
}

/** Numbers between 0 and 1, the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const results = [await play(false), await play(true)];
if (results.includes(false)) process.exitCode = 1;
