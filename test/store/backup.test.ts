import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupSqliteStore } from '../../src/store/sqlite/backup.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { aCaseDraft, anInquiry } from './samples.ts';

describe('a backup', () => {
  let folder: string;
  let file: string;
  let copy: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reset-desk-backup-'));
    file = join(folder, 'store.sqlite');
    copy = join(folder, 'copy.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is a whole store, made while the bot goes on writing', async () => {
    const store = openSqliteStore(file);
    for (let i = 0; i < 300; i += 1) await store.cases.add(aCaseDraft());
    const making = backupSqliteStore(file, copy);
    await store.inquiries.add(anInquiry());
    assert.ok((await making) >= 300);
    await store.cases.add(aCaseDraft());
    await store.close();

    assert.deepEqual(readdirSync(folder).toSorted(), ['copy.sqlite', 'store.sqlite']);
    assert.equal(statSync(copy).mode & 0o077, 0, 'only its owner may read it');
    const restored = openSqliteStore(copy);
    assert.deepEqual((await restored.cases.get('RD-1300'))?.form, aCaseDraft().form);
    assert.equal((await restored.cases.add(aCaseDraft())).case.reference, 'RD-1301');
    await restored.close();
  });

  it('takes the place of no file, and leaves none half done', async () => {
    await openSqliteStore(file).close();
    writeFileSync(copy, 'the backup of yesterday');
    await refuses(file, copy, /file of that name/);
    await refuses(join(folder, 'nowhere.sqlite'), join(folder, 'b'), /there is no store/);
    const broken = join(folder, 'broken.sqlite');
    writeFileSync(broken, 'not a database at all '.repeat(500));
    await refuses(broken, join(folder, 'c'), /not an SQLite database/);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.part')),
      [],
    );
  });
});

async function refuses(from: string, to: string, expected: RegExp): Promise<void> {
  await assert.rejects(backupSqliteStore(from, to), (error) => {
    assert.ok(error instanceof StoreError, String(error));
    assert.match(error.message, expected);
    return true;
  });
}
