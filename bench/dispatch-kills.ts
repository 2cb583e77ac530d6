import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Message } from '../src/inquiry/outbox.ts';
import { lineOf } from '../src/outbox/line.ts';
import { openSqliteStore } from '../src/store/sqlite/open.ts';
import { messageOf, TENANT } from './crowd.ts';
import { brokenLimits, mostWithinASecond } from './teams-limits.ts';

/**
 * Real processes on one file: one sends, two stand by, because on a busy machine a new one takes seconds to start. The
 * one that sends is killed (SIGKILL) every few seconds, while Teams throttles 5 % and leaves 1 % without an answer. In
 * real time, so shorter than `bench:dispatch`.
 */
const SECONDS = 60;
const KILL_EVERY_MS = 4_000;
const TENANT_LIMIT = 50;
const TARGET_SHARE = 0.98;
/** More than may be sent in that time. */
const MESSAGES = SECONDS * TENANT_LIMIT + 500;
const PEOPLE = 400;
const THROTTLED = 0.05;
const LOST = 0.01;
const SENDER = fileURLToPath(new URL('dispatch-sender.ts', import.meta.url));

interface Departed {
  readonly key: string;
  readonly line: string;
  /** Milliseconds since 1970: on a busy machine requests arrive in clusters in which nobody sent them. */
  readonly at: number;
}

/** The far end: what it showed, and when each request was sent. */
class TroubledTeams {
  readonly requests: { readonly line: string; readonly at: number }[] = [];
  readonly shown = new Map<string, number>();
  readonly outcomes = { taken: 0, throttled: 0, 'lost answers': 0 };
  readonly #server = createServer((request, response) => {
    this.#take(request, response).catch(() => response.destroy());
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET') {
      const key = new URL(request.url ?? '', 'http://teams').searchParams.get('key') ?? '';
      response.statusCode = this.shown.has(key) ? 200 : 404;
      response.end();
      return;
    }
    if (request.url === '/turn') {
      request.resume();
      response.end();
      return;
    }
    const { key, line, at } = JSON.parse(await text(request)) as Departed;
    this.requests.push({ line, at });
    const fate = Math.random();
    await pause(40 + Math.random() * 200);
    if (fate < THROTTLED) {
      this.outcomes.throttled += 1;
      response.statusCode = 429;
      response.setHeader('Retry-After', String(1 + Math.floor(Math.random() * 3)));
      response.end();
      return;
    }
    this.shown.set(key, (this.shown.get(key) ?? 0) + 1);
    const isLost = fate < THROTTLED + LOST;
    this.outcomes[isLost ? 'lost answers' : 'taken'] += 1;
    if (!isLost) response.end(`m${this.shown.size}`);
  }
}

async function play(host: 'can-tell' | 'cannot-tell'): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'reset-desk-bench-'));
  const file = join(folder, 'store.sqlite');
  const teams = new TroubledTeams();
  await teams.start();
  const store = openSqliteStore(file);
  await store.transaction(async () => {
    for (let i = 0; i < MESSAGES; i += 1) await store.outbox.add(...toAdd(i));
  });
  // What is measured is the outbox, and not how much of the machine the next process takes to read its TypeScript.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const start = () => {
    const values = [SENDER, file, teams.url, host];
    return spawn(process.execPath, values, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  };

  let senders = [start(), start(), start()];
  while (teams.requests.length === 0) await pause(10);
  const began = Date.now();
  let kills = 0;
  const pauses: number[] = [];
  while (Date.now() - began < SECONDS * 1_000) {
    await pause(KILL_EVERY_MS * (0.5 + Math.random()));
    const holder = await store.outbox.holder();
    const victim = senders.find(({ pid }) => holder?.name.split('/')[1] === String(pid));
    if (!victim) continue;
    victim.kill('SIGKILL');
    kills += 1;
    const killedAt = Date.now();
    const before = teams.requests.length;
    while (teams.requests.length === before) await pause(5);
    pauses.push(Date.now() - killedAt);
    senders = [...senders.filter((one) => one !== victim), start()];
  }
  const end = Math.min(...teams.requests.map(({ at }) => at)) + SECONDS * 1_000;
  const inTime = teams.requests.filter(({ at }) => at < end).length;
  const load = (loadavg()[0] ?? 0) / availableParallelism();
  await drain(store.outbox, teams);
  await Promise.all(senders.map(ended));

  const names = new Set(
    (await store.outbox.undelivered({ tenantId: TENANT, limit: MESSAGES })).map(({ key }) => key),
  );
  const keys = Array.from({ length: MESSAGES }, (_, i) => messageOf(i, PEOPLE).key);
  const lost = keys.filter((key) => !teams.shown.has(key) && !names.has(key)).length;
  const doubled = [...teams.shown.values()].filter((times) => times > 1).length;
  teams.requests.sort((one, other) => one.at - other.at);
  const broken = brokenLimits(teams.requests, TENANT_LIMIT);
  const share = inTime / (SECONDS * TENANT_LIMIT);
  const most = mostWithinASecond(teams.requests);
  console.log(
    `\n${host === 'can-tell' ? 'A host that can tell what it showed' : 'Teams, which cannot'}`,
  );
  console.table({
    messages: MESSAGES,
    kills,
    requests: teams.requests.length,
    ...teams.outcomes,
    'named as unsure': names.size,
    lost,
    doubled,
    'limits exceeded, conversations': broken.conversations,
    'most within a second, tenant': most,
    'pause at a kill, ms, median': Math.round(median(pauses)),
    'pause at a kill, ms, longest': Math.max(...pauses),
    'share of 50 a second': Number(share.toFixed(4)),
    'work that waits or runs, a processor': Number(load.toFixed(1)),
  });
  await store.close();
  await teams.stop();
  rmSync(folder, { recursive: true });
  const faults = lost + doubled + broken.conversations + broken.tenant;
  const isWell = faults === 0 && share >= TARGET_SHARE;
  console.log(
    `${isWell ? 'ok' : 'MISSED'}: at least ${TARGET_SHARE * 100} % of the limit, nothing lost, nothing doubled, no limit exceeded`,
  );
  return isWell;
}

function toAdd(i: number): [Message, string, string] {
  const message = messageOf(i, PEOPLE);
  return [message, lineOf(TENANT, message.to).name, new Date().toISOString()];
}

/** What is left goes out without kills. */
async function drain(
  outbox: ReturnType<typeof openSqliteStore>['outbox'],
  teams: TroubledTeams,
): Promise<void> {
  for (let before = -1; ; before = teams.requests.length) {
    const { counts } = await outbox.report(new Date().toISOString());
    const isOpen = counts.some(({ state }) => state === 'queued' || state === 'leased');
    if (!isOpen) return;
    await pause(1_000);
    if (before > MESSAGES * 5) throw new Error('the outbox never came to its end');
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGKILL');
  return gone;
}

const results = [await play('cannot-tell'), await play('can-tell')];
if (results.includes(false)) process.exitCode = 1;
