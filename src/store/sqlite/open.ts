import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { sqliteAlarmBook } from './alarm-book.ts';
import { sqliteCaseBook } from './case-book.ts';
import { sqliteChannelBook } from './channel-book.ts';
import { sqliteHealthChannels } from './health-channels.ts';
import { sqliteIncidentBook } from './incident-book.ts';
import { sqliteInquiryBook } from './inquiry-book.ts';
import { sqliteMentions } from './mentions.ts';
import { migrate } from './migrate.ts';
import { sqliteNoticeBook } from './notice-book.ts';
import { sqliteOutboxBook } from './outbox-book.ts';
import { sqlitePeopleBook } from './people-book.ts';
import { sqliteRegistrationBook } from './registration-book.ts';
import { sqliteRetentionBook } from './retention-book.ts';
import { sqliteRowBook } from './row-book.ts';
import { isBusy, storeErrorOf } from './store-error-of.ts';
import { Transactions } from './transactions.ts';
import { sqliteTrendsBook } from './trends-book.ts';
import { sqliteTryBook } from './try-book.ts';
import { sqliteUnknownReasons } from './unknown-reasons.ts';
import { sqliteWebhookBook } from './webhook-book.ts';

/** How long a write waits for another process that is writing. */
const BUSY_TIMEOUT_MS = 5_000;
const BUSY_PAUSE_MS = 10;

/**
 * Opens the store in one SQLite file, making or upgrading it as needed. Several processes may have it open.
 * Throws a StoreError if the file cannot be used.
 */
export function openSqliteStore(file: string): Store {
  const db = openDatabase(file);
  const transactions = new Transactions(db);
  return {
    inquiries: transactions.guard(sqliteInquiryBook(db)),
    people: transactions.guard(sqlitePeopleBook(db)),
    alarms: transactions.guard(sqliteAlarmBook(db)),
    cases: transactions.guard(sqliteCaseBook(db)),
    channels: transactions.guard(sqliteChannelBook(db)),
    registrations: transactions.guard(sqliteRegistrationBook(db)),
    mentions: transactions.guard(sqliteMentions(db)),
    notices: transactions.guard(sqliteNoticeBook(db)),
    rows: transactions.guard(sqliteRowBook(db)),
    incidents: transactions.guard(sqliteIncidentBook(db)),
    healthChannels: transactions.guard(sqliteHealthChannels(db)),
    retention: transactions.guard(sqliteRetentionBook(db)),
    tries: transactions.guard(sqliteTryBook(db)),
    trends: transactions.guard(sqliteTrendsBook(db)),
    webhooks: transactions.guard(sqliteWebhookBook(db)),
    unknownReasons: transactions.guard(sqliteUnknownReasons(db)),
    outbox: transactions.guard(sqliteOutboxBook(db)),
    transaction: (work) => transactions.run(work),
    async close() {
      if (db.isOpen) db.close();
    },
  };
}

function openDatabase(file: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    makePrivateFile(file);
    db = new DatabaseSync(file, {
      timeout: BUSY_TIMEOUT_MS,
      enableForeignKeyConstraints: true,
      enableDoubleQuotedStringLiterals: false,
    });
    patiently(() => prepareFile(db as DatabaseSync, file));
    return db;
  } catch (error) {
    if (db?.isOpen) db.close();
    throw storeErrorOf(error, file);
  }
}

/** Readable by the bot's account alone: it holds what people told their helpdesk. */
function makePrivateFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  closeSync(openSync(file, 'a', 0o600));
}

/** Switching to WAL does not wait for another process that does the same; it is over in moments. */
function patiently(work: () => void): void {
  const end = performance.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
      // The process has not begun yet, so nobody else waits with it.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BUSY_PAUSE_MS);
    }
  }
}

function prepareFile(db: DatabaseSync, file: string): void {
  // WAL: readers and one writer at once. NORMAL: a commit survives the death of the process without waiting
  // for the disk; only a power cut may take the last few. secure_delete: what is deleted is overwritten.
  // wal_autocheckpoint: 16 MB, because each checkpoint waits for the disk while a turn stands still.
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA wal_autocheckpoint = 4000;
    PRAGMA secure_delete = ON`);
  const damage = db.prepare('PRAGMA quick_check(1)').get()?.quick_check;
  if (damage !== 'ok') {
    throw new StoreError({
      what: `The store ${file} is damaged`,
      why: String(damage),
      fix: 'Stop the bot, put the file aside and restore the last backup in its place',
    });
  }
  migrate(db, file);
}
