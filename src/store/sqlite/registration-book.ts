import type { DatabaseSync } from 'node:sqlite';
import type { RegistrationBook, RegistrationEntry } from '../../watch/registration-book.ts';
import { together } from './transactions.ts';

export function sqliteRegistrationBook(db: DatabaseSync): RegistrationBook {
  const keep = db.prepare(`
    INSERT INTO registrations (tenant_id, user_id, read_at, body) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET read_at = excluded.read_at, body = excluded.body`);
  const get = db.prepare(
    'SELECT read_at, body FROM registrations WHERE tenant_id = ? AND user_id = ?',
  );
  const prune = db.prepare('DELETE FROM registrations WHERE tenant_id = ? AND read_at < ?');

  return {
    async keep(tenantId, entries, readAt) {
      together(db, () => {
        for (const entry of entries) {
          keep.run(tenantId, entry.userId, readAt, JSON.stringify(entry));
        }
      });
    },
    async get({ tenantId, userId }) {
      const row = get.get(tenantId, userId.toLowerCase());
      if (!row) return undefined;
      const entry: RegistrationEntry = JSON.parse(String(row.body));
      return { ...entry, readAt: String(row.read_at) };
    },
    async prune(tenantId, before) {
      prune.run(tenantId, before);
    },
  };
}
