import type { SQLOutputValue } from 'node:sqlite';

type Row = Record<string, SQLOutputValue>;

/** The object in a row's `body`. Only this store writes bodies, so the shape is the one that was put in. */
export function bodyOf<T>(row: Row | undefined): T | undefined {
  return row === undefined ? undefined : (JSON.parse(String(row.body)) as T);
}

export function bodiesOf<T>(rows: readonly Row[]): T[] {
  return rows.map((row) => JSON.parse(String(row.body)) as T);
}
