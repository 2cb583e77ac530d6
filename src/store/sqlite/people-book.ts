import type { DatabaseSync } from 'node:sqlite';
import type { PeopleBook, Person } from '../../inquiry/ports.ts';
import { bodyOf } from './body.ts';

export function sqlitePeopleBook(db: DatabaseSync): PeopleBook {
  // Called with every turn; nothing is written while the person stays the same.
  const remember = db.prepare(`
    INSERT INTO people (tenant_id, user_id, body) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET body = excluded.body WHERE body <> excluded.body`);
  const get = db.prepare('SELECT body FROM people WHERE tenant_id = ? AND user_id = ?');

  return {
    async remember(person) {
      remember.run(person.tenantId, person.userId, JSON.stringify(person));
    },
    async get({ tenantId, userId }) {
      return bodyOf<Person>(get.get(tenantId, userId));
    },
  };
}
