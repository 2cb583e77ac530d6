import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';
import { versionOf } from './migrate.ts';
import { storeErrorOf } from './store-error-of.ts';

/** How long it waits for a bot that is writing. */
const BUSY_TIMEOUT_MS = 5_000;

/** So much at once that a busy bot does not make it begin again and again. */
const PAGES_AT_ONCE = 10_000;

/**
 * Copies a store into a new file while others use it. The copy appears under its name only when it is whole, and
 * can be read by its owner alone.
 *
 * @returns the number of cases in the copy
 * @throws StoreError when the store cannot be read or the copy not be written
 */
export async function backupSqliteStore(file: string, to: string): Promise<number> {
  if (!existsSync(file)) throw refused(to, `there is no store ${file}`, 'Check DATA_FILE');
  if (existsSync(to)) throw refused(to, 'there is a file of that name', 'Name a new file');
  const part = `${to}.part`;
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, readOnly: true });
    versionOf(db, file);
    closeSync(openSync(part, 'w', 0o600));
    await backup(db, part, { rate: PAGES_AT_ONCE });
    const cases = countCases(part);
    renameSync(part, to);
    return cases;
  } catch (error) {
    rmSync(part, { force: true });
    throw storeErrorOf(error, file);
  } finally {
    if (db?.isOpen) db.close();
  }
}

/** Reads all of the copy, so that a damaged one is never taken for a backup. */
function countCases(copy: string): number {
  const db = new DatabaseSync(copy);
  try {
    // One file, with no log beside it.
    db.exec('PRAGMA journal_mode = DELETE');
    const damage = db.prepare('PRAGMA integrity_check(1)').get()?.integrity_check;
    if (damage !== 'ok') throw refused(copy, String(damage), 'Check the disk and try again');
    return Number(db.prepare('SELECT count(*) AS n FROM cases').get()?.n);
  } finally {
    db.close();
  }
}

function refused(to: string, why: string, fix: string): StoreError {
  return new StoreError({ what: `The backup ${to} was not made`, why, fix });
}
