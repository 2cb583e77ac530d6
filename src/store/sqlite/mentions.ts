import type { DatabaseSync } from 'node:sqlite';
import type { Mentions } from '../../inquiry/ports.ts';

export function sqliteMentions(db: DatabaseSync): Mentions {
  const first = db.prepare(`
    INSERT INTO mentions (tenant_id, user_id, what, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`);

  return {
    async first({ tenantId, userId }, what, at) {
      return first.run(tenantId, userId, what, at).changes === 1;
    },
  };
}
