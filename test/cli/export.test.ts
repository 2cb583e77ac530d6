import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { aCaseDraft, TENANT } from '../store/samples.ts';

const PROGRAM = new URL('../../src/cli/export.ts', import.meta.url).pathname;
const DAY_MS = 24 * 3_600_000;

describe('the export on the command line', function () {
  this.timeout(30_000);
  let folder: string;
  let store: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reset-desk-export-'));
    store = join(folder, 'desk.sqlite');
    const opened = openSqliteStore(store);
    for (const days of [1, 2, 200]) {
      const openedAt = new Date(Date.now() - days * DAY_MS).toISOString();
      await opened.cases.add(aCaseDraft({ openedAt, cause: 'account-locked' }));
    }
    await opened.cases.add(aCaseDraft({ tenantId: 'another', openedAt: new Date().toISOString() }));
    await opened.close();
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (...words: readonly string[]) => {
    const env = { PATH: process.env.PATH, DATA_FILE: store, GRAPH_TENANT_ID: TENANT.toUpperCase() };
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], { env });
    return { status, stdout: String(stdout), stderr: String(stderr) };
  };
  const rows = (text: string): Record<string, string>[] =>
    parse(text, { columns: true, bom: true });

  it('writes the cases of one tenant and of the days asked for', () => {
    const { status, stdout } = run('cases', '--days', '30');
    assert.equal(status, 0);
    assert.deepEqual(
      rows(stdout).map(({ reference }) => reference),
      ['RD-1002', 'RD-1001'],
    );
    assert.equal(rows(run('cases', '--days', '365').stdout).length, 3);
  });

  it('writes the figures', () => {
    const cases = rows(run('trends', '--days', '30').stdout).filter(({ what }) => what === 'cases');
    assert.equal(
      cases.reduce((sum, { count }) => sum + Number(count), 0),
      2,
    );
  });

  it('writes a new file that only its owner reads, and never over another', () => {
    const to = join(folder, 'cases.csv');
    assert.equal(run('cases', to).status, 0);
    assert.equal(rows(readFileSync(to, 'utf8')).length, 2);
    assert.equal(statSync(to).mode & 0o077, 0);
    const again = run('trends', to);
    assert.equal(again.status, 1);
    assert.match(again.stderr, /cases\.csv/);
    assert.equal(rows(readFileSync(to, 'utf8')).length, 2);
  });

  it('says what is wrong, and makes no store', () => {
    for (const words of [
      [],
      ['secrets'],
      ['cases', '--days', 'x'],
      ['cases', '--from', 'no-such'],
    ]) {
      const { status, stderr, stdout } = run(...words);
      assert.deepEqual([status, stdout], [1, ''], words.join(' '));
      assert.ok(stderr.length > 0 && !stderr.includes('    at '), stderr);
    }
    assert.equal(existsSync('no-such'), false);
  });
});
