import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import type { Case } from '../../src/desk/case.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';

/** Two processes are killed in each. */
const ROUNDS = 120;
const WRITER = fileURLToPath(new URL('crash-writer.ts', import.meta.url));

describe('a store whose processes are killed while they write', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reset-desk-crash-'));
    file = join(folder, 'store.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('loses nothing that was committed and doubles nothing', async function () {
    this.timeout(300_000);
    const committed: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // Two processes at once on one file; each is killed after another number of lines.
      const writers = [`${round}a`, `${round}b`].map((name, i) =>
        linesUntilKilled(name, 1 + ((round * 37 + i * 101) % 25)),
      );
      for (const lines of await Promise.all(writers)) committed.push(...lines);
    }
    const store = openSqliteStore(file);
    for (const line of committed) await isThere(store, line);
    assert.equal(new Set(committed).size, committed.length);
    assert.equal(new Set(namesAfter('case', committed)).size, namesAfter('case', committed).length);

    // One entry that all processes changed: every change has its own revision, and none is lost.
    const shared = await store.inquiries.get('shared');
    const revisions = namesAfter('shared', committed);
    assert.equal(new Set(revisions).size, revisions.length);
    assert.ok(shared && shared.looks >= revisions.length);
    assert.equal(shared.revision, shared.looks + 1);
    assert.ok(committed.length > ROUNDS * 10, `${committed.length} commits were seen`);
    await store.close();
    nothingIsTorn(file);
  });

  it('can be made by several processes at the same moment', async function () {
    this.timeout(60_000);
    const lines = await Promise.all(['a', 'b', 'c', 'd'].map((name) => linesUntilKilled(name, 3)));
    assert.deepEqual(
      lines.map((seen) => seen.length >= 3),
      [true, true, true, true],
    );
  });

  /** What a writer said before it was killed, whole lines only. */
  async function linesUntilKilled(name: string, lines: number): Promise<readonly string[]> {
    const child: ChildProcess = spawn(process.execPath, [WRITER, file, name], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    assert.ok(child.stdout);
    const seen: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.split(' ').at(-1)?.startsWith(name)) seen.push(line);
      if (seen.length === lines) child.kill('SIGKILL');
    }
    assert.ok(child.killed, `the writer ended by itself after ${seen.length} lines`);
    return seen;
  }
});

/** The references after 'case', or the revisions after 'shared'. */
function namesAfter(what: string, lines: readonly string[]): string[] {
  return lines.flatMap((line) => (line.startsWith(`${what} `) ? (line.split(' ')[1] ?? []) : []));
}

async function isThere(store: Store, line: string): Promise<void> {
  const [what, ...names] = line.split(' ');
  const id = names.at(-1) ?? '';
  const inquiry = await store.inquiries.get(id);
  assert.ok(inquiry, line);
  if (what === 'inquiry' || what === 'shared') return;
  const ofInquiry = await store.cases.ofInquiry(id);
  assert.equal(ofInquiry?.reference, names[0], line);
  assert.deepEqual(await store.cases.get(names[0] ?? ''), ofInquiry);
  assert.deepEqual(ofInquiry?.form, { note: `note of ${id}` });
  const { history, claimedBy } = ofInquiry;
  const notes = history.filter(({ text }) => text === `agent's note of ${id}`);
  if (what !== 'case') {
    assert.deepEqual(history[1]?.form, { note: `second note of ${id}` }, line);
    assert.equal(inquiry.caseReference, names[0], line);
  }
  if (what === 'claimed') assert.ok(claimedBy && id.startsWith(claimedBy), line);
  if (what === 'agent-noted') assert.equal(notes.length, 1, line);
}

/** Also of what was never seen: each case has one event and one queued card a change, and no card is without it. */
function nothingIsTorn(file: string): void {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare('SELECT number, revision, body FROM cases').all();
  const keys = db.prepare("SELECT key FROM outbox WHERE kind = 'case-card'").all();
  db.close();
  const expected = rows.flatMap(({ number, revision, body }) => {
    const { history } = JSON.parse(String(body)) as Case;
    assert.equal(history.length, Number(revision), `events of RD-${number}`);
    return history.map((_, i) => `RD-${number}/${i + 1}/case-card`);
  });
  assert.deepEqual(keys.map(({ key }) => String(key)).toSorted(), expected.toSorted());
}
