import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Checked, checked } from '../../desk/checkup.ts';
import { newestVersion, versionOf } from './migrate.ts';
import { storeErrorOf } from './store-error-of.ts';

const MEGABYTE = 1024 * 1024;
/** A year of a large helpdesk fits into a few hundred megabytes. */
const LOW_MB = 500;
const FULL_MB = 50;

/** How long it waits for a bot that is writing. */
const BUSY_TIMEOUT_MS = 2_000;

/** Whether the data file can be read and written, and has room to grow. Changes nothing in it. */
export function checkSqliteStore(file: string): Checked[] {
  return [...checkFile(file), checkSpace(file)];
}

/** Whether it can be opened without changing anything in it. */
export function isCurrentSqliteStore(file: string): boolean {
  return checkFile(file).every(({ outcome }) => outcome === 'ready');
}

function checkFile(file: string): Checked[] {
  if (!existsSync(file)) return [checked('storage', 'new', { file })];
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
    const [version, newest] = [versionOf(db, file), newestVersion];
    // A write lock is had only on a file that may be written; nothing is written under it.
    db.exec('BEGIN IMMEDIATE; ROLLBACK');
    const data = { file, version, newest };
    return [checked('storage', version < newest ? 'older' : 'ready', data)];
  } catch (error) {
    const { why, fix } = storeErrorOf(error, file);
    return [checked('storage', 'unusable', { file, why, fix })];
  } finally {
    if (db?.isOpen) db.close();
  }
}

function checkSpace(file: string): Checked {
  try {
    const { bavail, bsize } = statfsSync(existingFolder(file));
    const megabytes = Math.floor((bavail * bsize) / MEGABYTE);
    if (megabytes < FULL_MB) return checked('space', 'full', { megabytes });
    return checked('space', megabytes < LOW_MB ? 'low' : 'enough', { megabytes });
  } catch {
    return checked('space', 'unknown');
  }
}

/** Folders that are missing are made with the file. */
function existingFolder(file: string): string {
  let folder = dirname(resolve(file));
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
