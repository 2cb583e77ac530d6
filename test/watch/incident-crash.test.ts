import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { Incident } from '../../src/watch/incidents/incident.ts';
import { changedCard } from '../../src/watch/incidents/incident-messages.ts';
import { aRow } from './world.ts';

const FINDER = fileURLToPath(new URL('incident-crash-finder.ts', import.meta.url));
const PEOPLE = 6;
/** Counts move on a card at the end of a minute. */
const LATER_MS = 120_000;

/** Where a process dies, and at the how manieth time that it comes there. */
type Step = readonly [name: string, times: number];

const FINDING: readonly Step[] = [
  ['after incidents.sorted', PEOPLE / 2],
  ['before incidents.open', 1],
  ['after incidents.open', 1],
  ['after outbox.add', 1],
  ['after incidents.replace', 1],
  ['after outbox.add', 2],
];

/** The first card, and the first change of it. */
const SHOWING: readonly Step[] = [1, 2].flatMap((times) => [
  ['after outbox.lease', times] as const,
  ['after host.send', times] as const,
  ['after outbox.settle', times] as const,
]);

describe('an incident whose process is killed while it finds and tells it', () => {
  let folder: string;
  let file: string;
  let teams: Teams;
  let store: Store;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reset-desk-incident-crash-'));
    file = join(folder, 'store.sqlite');
    store = openSqliteStore(file);
    teams = new Teams();
    await teams.start();
  });
  afterEach(async () => {
    await teams.stop();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('has one card, at whatever step it died, where the host can tell what it showed', async function () {
    this.timeout(300_000);
    const tenants = await dieAt([...FINDING, ...SHOWING], 'can-tell');
    for (const tenantId of tenants) {
      const reference = await onlyIncidentOf(tenantId);
      assert.equal(teams.postsOf(reference), 1, `cards of ${reference}`);
    }
    assert.deepEqual(await unsure(tenants), []);
  });

  it('has one in Teams, unless the first is named as one of which nobody can be sure', async function () {
    this.timeout(300_000);
    const tenants = await dieAt(SHOWING, 'cannot-tell');
    const doubtful = await unsure(tenants);
    for (const tenantId of tenants) {
      const reference = await onlyIncidentOf(tenantId);
      const ofIt = doubtful.filter((show) => show === reference).length;
      const posts = teams.postsOf(reference);
      assert.ok(posts >= 1 && posts <= 1 + ofIt, `${posts} cards of ${reference}, ${ofIt} unsure`);
    }
    assert.ok(doubtful.length > 0, 'nobody died while a card was on its way');
  });

  /** A tenant for each step, and at the end a process that does what all of them left. */
  async function dieAt(steps: readonly Step[], host: string): Promise<readonly string[]> {
    const tenants: string[] = [];
    for (const [step, times] of steps) {
      const tenantId = `tenant-${tenants.length + 1}`;
      await strike(tenantId);
      tenants.push(tenantId);
      assert.equal(await run(host, [tenantId], 0, step, times), 'SIGKILL', `died ${step} ${times}`);
    }
    for (const laterMs of [LATER_MS, 2 * LATER_MS]) {
      assert.equal(await run(host, tenants, laterMs), 0, 'the last did not come to its end');
    }
    return tenants;
  }

  /** Rows of so many who were refused by one cause, and a channel for its card. */
  async function strike(tenantId: string): Promise<void> {
    const now = new Date().toISOString();
    const rows = Array.from({ length: PEOPLE }, (_, n) =>
      aRow(now, { targetId: `${tenantId}-${n}`, reason: 'OnPremisesConnectivityFailure' }),
    );
    const channel = { tenantId, id: `19:${tenantId}`, address: {} };
    await store.channels.remember(channel);
    await store.channels.useAsFallback(tenantId, channel.id);
    for (const family of ['reset', 'change', 'unlock', 'blocked'] as const) {
      const arrival = { family, rows: family === 'reset' ? rows : [], seenAt: now };
      const read = { readUntil: now, pages: 1, wideAt: now, widePages: 0, readFrom: now };
      await store.rows.keep(tenantId, arrival, { family, ...read });
    }
  }

  /** How it ended: a code or a signal. */
  async function run(
    host: string,
    tenants: readonly string[],
    laterMs: number,
    ...step: Partial<Step>
  ): Promise<unknown> {
    const values = [file, teams.url, host, tenants.join(','), laterMs, ...step].map(String);
    const child = spawn(process.execPath, [FINDER, ...values], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code, signal] = await once(child, 'exit');
    return signal ?? code;
  }

  async function onlyIncidentOf(tenantId: string): Promise<string> {
    const [incident, ...others] = await store.incidents.list(tenantId, 10);
    assert.ok(incident, `no incident of ${tenantId}`);
    assert.deepEqual(others, []);
    const { people, failures } = await store.incidents.figuresOf(incident);
    assert.deepEqual([people, failures], [PEOPLE, PEOPLE]);
    await isSaid(incident);
    return incident.reference;
  }

  /** No change of it is stored without its card. */
  async function isSaid(incident: Incident): Promise<void> {
    for (let revision = 1; revision <= incident.revision; revision += 1) {
      const card = changedCard({ ...incident, revision });
      assert.ok(card, `no channel for ${incident.reference}`);
      const added = await store.outbox.add(card, 'line', incident.openedAt);
      assert.equal(added, 'known', `nobody was told of ${incident.reference}, ${revision}`);
    }
  }

  async function unsure(tenants: readonly string[]): Promise<readonly string[]> {
    const lists = tenants.map((tenantId) => store.outbox.undelivered({ tenantId, limit: 10 }));
    return (await Promise.all(lists)).flat().map(({ show }) => show.id);
  }
});

/** The far end: which cards it showed. */
class Teams {
  readonly #posts: { readonly key: string; readonly incident: string }[] = [];
  readonly #server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      const key = new URL(request.url ?? '', 'http://teams').searchParams.get('key');
      const at = this.#posts.findIndex((post) => post.key === key);
      response.statusCode = at < 0 ? 404 : 200;
      response.end(`m${at}`);
      return;
    }
    const { operation, ...post } = JSON.parse(await text(request));
    if (operation === 'post') this.#posts.push(post);
    response.end(`m${this.#posts.length - 1}`);
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  postsOf(incident: string): number {
    return this.#posts.filter((post) => post.incident === incident).length;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}
