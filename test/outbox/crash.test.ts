import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';

const SENDER = fileURLToPath(new URL('crash-sender.ts', import.meta.url));
const ROUNDS = 12;
const CASES = 700;

describe('an outbox whose process is killed while it sends', () => {
  let folder: string;
  let file: string;
  let teams: Teams;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reset-desk-outbox-crash-'));
    file = join(folder, 'store.sqlite');
    teams = new Teams();
    await teams.start();
  });
  afterEach(async () => {
    await teams.stop();
    rmSync(folder, { recursive: true });
  });

  it('loses nothing and doubles nothing where the host can tell what it showed', async function () {
    this.timeout(300_000);
    await killWhileSending('can-tell');
    const store = openSqliteStore(file);
    assert.deepEqual(teams.arrived.toSorted(), await cards(store));
    assert.deepEqual(await unsure(store), []);
    await store.close();
  });

  it('doubles nothing in Teams, and names each card of which it cannot be sure', async function () {
    this.timeout(300_000);
    await killWhileSending('cannot-tell');
    const store = openSqliteStore(file);
    const doubtful = await unsure(store);
    const shown = new Set(teams.arrived);
    assert.equal(teams.arrived.length, shown.size, 'a card was shown twice');
    assert.deepEqual([...new Set([...shown, ...doubtful])].toSorted(), await cards(store));
    assert.ok(doubtful.length >= ROUNDS / 2, 'no process was killed in the middle of sending');
    assert.ok(doubtful.length < CASES / 4, `${doubtful.length} cards in doubt`);
    await store.close();
  });

  /** Half of the processes die after their card was taken and before they hear of it. */
  async function killWhileSending(host: string): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      const child = start(host);
      const died = once(child, 'exit');
      const killed = teams.killAfter(child, 1 + ((round * 37) % 50), round % 2 === 0);
      await Promise.race([killed, died]);
      assert.ok(child.killed, 'the sender ended by itself');
      await died;
    }
    const last = start(host);
    const store = openSqliteStore(file);
    while (!(await isDone(store))) await pause(20);
    last.kill('SIGKILL');
    await once(last, 'exit');
    await store.close();
  }

  function start(host: string): ChildProcess {
    const values = [file, teams.url, host, String(CASES)];
    return spawn(process.execPath, [SENDER, ...values], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
});

/** The far end: remembers what arrived, and can kill who sent it. */
class Teams {
  readonly arrived: string[] = [];
  readonly #server: Server;
  #onArrival: (answer: () => void) => void = (answer) => answer();

  constructor() {
    this.#server = createServer(async (request, response) => {
      if (request.method === 'GET') {
        const key = new URL(request.url ?? '', 'http://teams').searchParams.get('key') ?? '';
        // Two statements: restify replaces writeHead, in the whole process, by one that returns nothing.
        response.writeHead(this.arrived.includes(key) ? 200 : 404);
        response.end();
        return;
      }
      let key = '';
      for await (const chunk of request) key += chunk;
      this.arrived.push(key);
      this.#onArrival(() => response.end(`m${this.arrived.length}`));
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resolves when the process got its signal. */
  killAfter(child: ChildProcess, arrivals: number, beforeAnswer: boolean): Promise<void> {
    let left = arrivals;
    return new Promise((resolve) => {
      this.#onArrival = (answer) => {
        left -= 1;
        if (left > 0 || !beforeAnswer) answer();
        if (left > 0) return;
        child.kill('SIGKILL');
        this.#onArrival = (next) => next();
        resolve();
      };
    });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

async function isDone({ outbox }: Store): Promise<boolean> {
  const { counts } = await outbox.report(new Date().toISOString());
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const open = counts.some(({ state }) => state === 'queued' || state === 'leased');
  return total >= CASES && !open;
}

/** The key of the card of every case there is. */
async function cards(store: Store): Promise<string[]> {
  const tenants = Array.from({ length: 10 }, (_, i) => `tenant-${i}`);
  const lists = tenants.map((tenantId) => store.cases.list({ tenantId, limit: CASES * 2 }));
  return (await Promise.all(lists))
    .flat()
    .map(({ reference }) => `case:${reference}`)
    .toSorted();
}

async function unsure(store: Store): Promise<string[]> {
  const tenants = Array.from({ length: 10 }, (_, i) => `tenant-${i}`);
  const lists = tenants.map((tenantId) =>
    store.outbox.undelivered({ tenantId, states: ['unsure'], limit: CASES }),
  );
  return (await Promise.all(lists)).flat().map(({ key }) => key);
}
