import { DatabaseSync } from 'node:sqlite';
import type { openDesk } from './world.ts';

const HOUR = 3_600_000;

/** Takes everything that is queued for sent. */
export async function sendAll({ store, clock, file }: ReturnType<typeof openDesk>): Promise<void> {
  const now = clock.now().toISOString();
  await store.outbox.hold('test', now, new Date(Date.parse(now) + HOUR).toISOString());
  const db = new DatabaseSync(file, { readOnly: true });
  const lines = db.prepare('SELECT DISTINCT line FROM outbox').all();
  db.close();
  for (const { line } of lines) {
    for (;;) {
      const lease = await store.outbox.lease(String(line), 'test', now);
      if (!lease || !('entry' in lease)) break;
      const settlement = { state: 'sent', activityId: `sent-${lease.entry.seq}` } as const;
      await store.outbox.settle(lease.entry, 'test', settlement, now);
    }
  }
  await store.outbox.release('test');
}
