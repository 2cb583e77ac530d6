import type { Outbox } from '../inquiry/outbox.ts';
import type { Settled } from '../inquiry/outcome.ts';
import type { Clock } from '../inquiry/ports.ts';
import { DAY, isoOf, MINUTE, shifted } from './times.ts';

/** Who could not be reached for so long has found out. */
const PERISHES_MS = DAY;

export interface RemindersParts {
  readonly outbox: Pick<Outbox, 'add'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** "Remind me": one message at the minute from which trying again can work, kept by the outbox until then. */
export class Reminders {
  readonly #parts: RemindersParts;

  constructor(parts: RemindersParts) {
    this.#parts = parts;
  }

  /** When it will be sent (ISO 8601); undefined when there is nothing to wait for. Asking twice is asking once. */
  async ask({ id, tenantId, userId, diagnosis }: Settled): Promise<string | undefined> {
    const at = diagnosis.worksAt?.at;
    if (!at || at <= this.#parts.clock.now().toISOString()) return undefined;
    // A clock shows minutes: a time cut down to its minute would send people too early.
    const notBefore = isoOf(Math.ceil(Date.parse(at) / MINUTE) * MINUTE);
    await this.#parts.outbox.add({
      key: `reminder:${tenantId}:${id}:${notBefore}`,
      ...{ tenantId, to: { kind: 'person', userId }, kind: 'reminder' },
      show: { name: 'reminder', id },
      operation: 'post',
      ...{ notBefore, notAfter: shifted(notBefore, PERISHES_MS) },
    });
    return notBefore;
  }
}
