import type { DatabaseSync } from 'node:sqlite';
import type { AlarmBook } from '../../desk/alarms.ts';

export function sqliteAlarmBook(db: DatabaseSync): AlarmBook {
  const latest = db.prepare('SELECT at, reference FROM alarms WHERE tenant_id = ? AND key = ?');
  const keep = db.prepare(`
    INSERT INTO alarms (tenant_id, key, user_id, at, reference) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET at = excluded.at, reference = excluded.reference`);

  return {
    async latest(tenantId, key) {
      const row = latest.get(tenantId, key);
      return row && { key, at: String(row.at), reference: String(row.reference) };
    },
    async keep(tenantId, { key, at, reference }) {
      const userId = /^account:(.*)$/.exec(key)?.[1] ?? '';
      keep.run(tenantId, key, userId, at, reference);
    },
  };
}
