import type { DatabaseSync } from 'node:sqlite';
import type { OutboxBook } from '../../inquiry/outbox-book.ts';
import { outboxAdding } from './outbox-adding.ts';
import { outboxReading } from './outbox-reading.ts';
import { outboxSending } from './outbox-sending.ts';

export function sqliteOutboxBook(db: DatabaseSync): OutboxBook {
  return { ...outboxAdding(db), ...outboxSending(db), ...outboxReading(db) };
}
