import type { Transport } from '../inquiry/outbox.ts';
import type { Log } from '../inquiry/ports.ts';

/** Writes to the log what would be sent. It counts as sent, so that the end of the rehearsal is no flood. */
export function dryRun(log: Log): Transport {
  return {
    async send({ key, tenantId, to, kind, show, operation }) {
      const whom = to.kind === 'person' ? { userId: to.userId } : { conversation: to.id };
      log.info('would be sent', { key, tenantId, ...whom, kind, show, operation });
      return { sent: true, code: 'dry-run' };
    },
  };
}
