import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { storeContract } from './contract.ts';
import { anInquiry } from './samples.ts';

storeContract('node:sqlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reset-desk-store-'));
  const opened: Store[] = [];
  return {
    async open() {
      const store = openSqliteStore(join(folder, 'store.sqlite'));
      opened.push(store);
      return store;
    },
    async remove() {
      for (const store of opened) await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});

describe('the SQLite file', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reset-desk-store-'));
    file = join(folder, 'store.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made where it is missing, with its folder, readable by its owner alone', async () => {
    const deep = join(folder, 'a', 'b', 'store.sqlite');
    await openSqliteStore(deep).close();
    assert.equal(statSync(deep).mode & 0o077, 0);
  });

  it('is one file once closed, and closing twice is no harm', async () => {
    const store = openSqliteStore(file);
    await store.inquiries.add(anInquiry());
    await store.close();
    await store.close();
    assert.throws(() => statSync(`${file}-wal`));
  });

  it('says what to do when it is not a database', () => {
    writeFileSync(file, 'these are not the pages you are looking for '.repeat(200));
    refuses(file, /not an SQLite database/);
  });

  it('says what to do when it is damaged', async () => {
    const store = openSqliteStore(file);
    for (let i = 0; i < 200; i += 1) await store.inquiries.add(anInquiry({ id: `i${i}` }));
    await store.close();
    truncateSync(file, Math.floor(statSync(file).size / 2 / 4096) * 4096);
    refuses(file, /damaged/);
  });

  it('says what to do when a newer version wrote it', async () => {
    await openSqliteStore(file).close();
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 99');
    db.close();
    refuses(file, /newer Reset Desk wrote it \(version 99/);
  });

  it("leaves another program's database alone", () => {
    const db = new DatabaseSync(file);
    db.exec('CREATE TABLE songs (title TEXT)');
    db.close();
    refuses(file, /another program/);
  });

  it('says what to do when the path is a folder', () => {
    refuses(folder, /cannot be opened/);
  });
});

function refuses(file: string, expected: RegExp): void {
  assert.throws(
    () => openSqliteStore(file),
    (error) => {
      assert.ok(error instanceof StoreError, String(error));
      assert.match(error.message, expected);
      assert.ok(error.message.includes(file), 'names the file');
      assert.ok(error.fix.length > 10, 'says what to do');
      return true;
    },
  );
}
