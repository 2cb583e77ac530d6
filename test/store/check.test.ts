import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { checkSqliteStore } from '../../src/store/sqlite/check.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';

describe('check of the data file', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'store-check-'));
    file = join(folder, 'desk.sqlite');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function outcome(): string | undefined {
    return checkSqliteStore(file).find(({ kind }) => kind === 'storage')?.outcome;
  }

  it('finds a file that is yet to be made, and does not make it', () => {
    file = join(folder, 'deeper', 'desk.sqlite');
    assert.equal(outcome(), 'new');
    assert.equal(outcome(), 'new');
    assert.ok(checkSqliteStore(file).some(({ kind, level }) => kind === 'space' && level === 'ok'));
  });

  it('finds a store in use ready', async () => {
    const store = openSqliteStore(file);
    assert.equal(outcome(), 'ready');
    await store.close();
    assert.equal(outcome(), 'ready');
  });

  it('sees an older file, and leaves it as it is', async () => {
    await openSqliteStore(file).close();
    setVersion(1);
    assert.equal(outcome(), 'older');
    assert.equal(outcome(), 'older');
  });

  it('finds a newer one unusable', async () => {
    await openSqliteStore(file).close();
    setVersion(9999);
    assert.equal(outcome(), 'unusable');
  });

  it('finds what is no store unusable, and leaves it as it is', () => {
    writeFileSync(file, 'a letter to the helpdesk, not a database at all, and long enough to tell');
    const before = readFileSync(file);
    assert.equal(outcome(), 'unusable');
    assert.deepEqual(readFileSync(file), before);
  });

  it('finds a store that somebody else has locked unusable', async () => {
    await openSqliteStore(file).close();
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    assert.equal(outcome(), 'unusable');
    other.exec('ROLLBACK');
    other.close();
  });

  function setVersion(version: number): void {
    const db = new DatabaseSync(file);
    db.exec(`PRAGMA user_version = ${version}`);
    db.close();
  }
});
