import type { SQLOutputValue } from 'node:sqlite';
import type { Message } from '../../inquiry/outbox.ts';
import type { Entry, EntryState } from '../../inquiry/outbox-book.ts';

type Row = Record<string, SQLOutputValue>;

/** A row of the outbox. Its columns say what is so now; its body is the message as it was added. */
export function entryOf(row: Row): Entry {
  const message = JSON.parse(String(row.body)) as Message;
  const { activityId: _, ...rest } = message;
  return {
    ...rest,
    seq: Number(row.seq),
    line: String(row.line),
    operation: String(row.operation) as Message['operation'],
    state: String(row.state) as EntryState,
    addedAt: String(row.added_at),
    due: String(row.due),
    attempts: Number(row.attempts),
    ...present('activityId', row.activity_id),
    ...present('triedAt', row.tried_at),
    ...present('settledAt', row.settled_at),
    ...present('code', row.code),
  };
}

function present<Name extends string>(
  name: Name,
  value: SQLOutputValue | undefined,
): { readonly [name in Name]?: string } {
  return (value === null || value === undefined ? {} : { [name]: String(value) }) as {
    readonly [name in Name]?: string;
  };
}
