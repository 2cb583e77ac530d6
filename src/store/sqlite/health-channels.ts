import type { DatabaseSync } from 'node:sqlite';
import type { KnownChannel } from '../../desk/ports.ts';
import type { HealthChannels } from '../../watch/incidents/health-channels.ts';
import { bodiesOf } from './body.ts';

export function sqliteHealthChannels(db: DatabaseSync): HealthChannels {
  const show = db.prepare(
    'INSERT INTO health_channels (tenant_id, id) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const list = db.prepare(`
    SELECT channels.body FROM health_channels JOIN channels USING (tenant_id, id)
    WHERE tenant_id = ? ORDER BY id`);
  return {
    async show(tenantId, channelId) {
      show.run(tenantId, channelId);
    },
    async list(tenantId) {
      return bodiesOf<KnownChannel>(list.all(tenantId));
    },
  };
}
