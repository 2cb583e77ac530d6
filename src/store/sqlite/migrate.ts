import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';
import { MIGRATIONS } from './migrations.ts';

/** Written into the file's header, so that no other program's database is taken for ours. "RDsk" in ASCII. */
const APPLICATION_ID = 0x5244736b;

export const newestVersion = MIGRATIONS.length;

/** Brings the file to the newest version in one transaction. Two processes may try at the same moment. */
export function migrate(db: DatabaseSync, file: string): void {
  if (versionOf(db, file) === MIGRATIONS.length) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    // Read again under the lock: another process may just have done the work.
    for (const step of MIGRATIONS.slice(versionOf(db, file))) db.exec(step);
    db.exec(
      `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}`,
    );
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/**
 * The version of a file; 0 for one that is new.
 *
 * @throws StoreError when the file is another program's, or newer than this program
 */
export function versionOf(db: DatabaseSync, file: string): number {
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
  const owner = Number(db.prepare('PRAGMA application_id').get()?.application_id);
  const tables = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n;
  if (owner !== APPLICATION_ID && tables !== 0) {
    throw new StoreError({
      what: `${file} is not a Reset Desk store`,
      why: 'it is a database of another program',
      fix: 'Name another file; the bot makes it if it does not exist',
    });
  }
  if (version > MIGRATIONS.length) {
    throw new StoreError({
      what: `The store ${file} cannot be opened`,
      why: `a newer Reset Desk wrote it (version ${version}; this one knows up to ${MIGRATIONS.length})`,
      fix: 'Start the newer Reset Desk again, or restore a backup from before the upgrade',
    });
  }
  return version;
}
