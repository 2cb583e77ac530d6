import { DatabaseSync } from 'node:sqlite';
import type { Message } from '../../src/inquiry/outbox.ts';

/** What waits in the outbox of a store, oldest first. */
export function queued(file: string): Message[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare("SELECT body FROM outbox WHERE state = 'queued' ORDER BY seq").all();
  db.close();
  return rows.map(({ body }) => JSON.parse(String(body)) as Message);
}

/** "kind → recipient" of each. */
export function queuedKinds(file: string): string[] {
  return queued(file).map(
    ({ kind, to }) => `${kind} → ${to.kind === 'person' ? to.userId : to.id}`,
  );
}
