import type { DatabaseSync } from 'node:sqlite';
import type { ChannelBook, KnownChannel } from '../../desk/ports.ts';
import { bodyOf } from './body.ts';
import { together } from './transactions.ts';

export function sqliteChannelBook(db: DatabaseSync): ChannelBook {
  const remember = db.prepare(`
    INSERT INTO channels (tenant_id, id, body) VALUES (?, ?, ?)
    ON CONFLICT (tenant_id, id) DO UPDATE SET body = excluded.body`);
  const get = db.prepare('SELECT body FROM channels WHERE tenant_id = ? AND id = ?');
  const clear = db.prepare('UPDATE channels SET is_fallback = 0 WHERE tenant_id = ?');
  const use = db.prepare('UPDATE channels SET is_fallback = 1 WHERE tenant_id = ? AND id = ?');
  const fallback = db.prepare('SELECT body FROM channels WHERE tenant_id = ? AND is_fallback = 1');
  const forget = db.prepare('DELETE FROM channels WHERE tenant_id = ? AND id = ?');

  return {
    async remember(channel) {
      remember.run(channel.tenantId, channel.id, JSON.stringify(channel));
    },
    async get(tenantId, id) {
      return bodyOf<KnownChannel>(get.get(tenantId, id));
    },
    async useAsFallback(tenantId, id) {
      together(db, () => {
        clear.run(tenantId);
        use.run(tenantId, id);
      });
    },
    async fallback(tenantId) {
      return bodyOf<KnownChannel>(fallback.get(tenantId));
    },
    async forget(tenantId, id) {
      forget.run(tenantId, id);
    },
  };
}
