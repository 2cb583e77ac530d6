import { StoreError } from '../store-error.ts';

const BUSY = 5;

/** SQLite's primary result codes (sqlite.org/rescode.html) that an operator can do something about. */
const BY_CODE: Readonly<Record<number, { readonly why: string; readonly fix: string }>> = {
  [BUSY]: {
    why: 'another program has kept it locked',
    fix: 'Find the program that has the file open and stop it, or give the bot a file of its own',
  },
  8: {
    why: 'the file or its folder may not be written',
    fix: 'Give the account the bot runs as write access to the folder',
  },
  11: {
    why: 'the file is damaged',
    fix: 'Stop the bot, put the file aside and restore the last backup in its place',
  },
  13: { why: 'the disk is full', fix: 'Free some space and start again; nothing is lost' },
  14: {
    why: 'the file cannot be opened or made',
    fix: 'Check that the path names a file in a folder the bot may write to',
  },
  26: {
    why: 'the file is not an SQLite database',
    fix: 'Name another file, or put this one aside and restore the last backup in its place',
  },
};

/** The same trouble in words for the operator; the original is its cause. */
export function storeErrorOf(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const known = BY_CODE[primaryCodeOf(error)];
  const why = known?.why ?? (error instanceof Error ? error.message : String(error));
  const fix = known?.fix ?? 'Check that the path names a file in a folder the bot may write to';
  return new StoreError({ what: `The store ${file} cannot be opened`, why, fix }, error);
}

/** Whether somebody else has the file locked. */
export function isBusy(error: unknown): boolean {
  return primaryCodeOf(error) === BUSY;
}

function primaryCodeOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return 0;
  // Extended codes carry the primary one in their low byte.
  return typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
}
