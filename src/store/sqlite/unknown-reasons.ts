import type { DatabaseSync } from 'node:sqlite';
import type { UnknownReasons } from '../../inquiry/ports.ts';

export function sqliteUnknownReasons(db: DatabaseSync): UnknownReasons {
  const record = db.prepare(`
    INSERT INTO unknown_reasons (reason, count, last_at) VALUES (?, 1, ?)
    ON CONFLICT DO UPDATE SET count = count + 1, last_at = max(last_at, excluded.last_at)`);
  const list = db.prepare(`
    SELECT reason, count, last_at FROM unknown_reasons ORDER BY count DESC, reason`);

  return {
    async record(reason, at) {
      record.run(reason, at);
    },
    async list() {
      return list.all().map((row) => ({
        reason: String(row.reason),
        count: Number(row.count),
        lastAt: String(row.last_at),
      }));
    },
  };
}
