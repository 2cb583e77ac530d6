import type { KnownChannel } from '../../desk/ports.ts';
import type { Message, Outbox } from '../../inquiry/outbox.ts';
import type { Clock, Log } from '../../inquiry/ports.ts';
import { MINUTE } from '../times.ts';
import type { Health } from './health.ts';
import type { HealthChannels } from './health-channels.ts';

/** Ages on the card grow older; so often it is written anew though nothing else has changed. */
const EVERY_MS = 15 * MINUTE;

export interface HealthKeeperParts {
  readonly channels: HealthChannels;
  readonly healthOf: (tenantId: string) => Promise<Health>;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** Keeps the cards current that say in channels whether writeback works: one a channel. */
export class HealthKeeper {
  readonly #parts: HealthKeeperParts;

  constructor(parts: HealthKeeperParts) {
    this.#parts = parts;
  }

  /** From now on this channel has a card. */
  async show(channel: KnownChannel): Promise<void> {
    const { channels, healthOf, outbox } = this.#parts;
    await channels.show(channel.tenantId, channel.id);
    await outbox.add(this.#message(channel, await healthOf(channel.tenantId)));
  }

  /** Writes anew what has changed. Never rejects. */
  async keep(tenantId: string): Promise<void> {
    const { channels, healthOf, outbox, log } = this.#parts;
    try {
      const all = await channels.list(tenantId);
      if (all.length === 0) return;
      const health = await healthOf(tenantId);
      for (const channel of all) await outbox.add(this.#message(channel, health));
    } catch (error) {
      log.error('the cards on whether writeback works could not be kept', { error });
    }
  }

  /** The same key as long as the card would say the same, whichever process asks. */
  #message({ id, tenantId, address }: KnownChannel, { light, incidents }: Health): Message {
    const slot = Math.floor(this.#parts.clock.now().getTime() / EVERY_MS);
    const counts = incidents.map(({ incident, figures }) => [incident.reference, figures.people]);
    const says = JSON.stringify([light.light, light.because, light.at ?? '', counts]);
    return {
      key: `health/${tenantId}/${id}/${slot}/${says}`,
      tenantId,
      to: { kind: 'conversation', id, address },
      kind: 'health-card',
      show: { name: 'health-card', id: tenantId },
      operation: 'update',
      card: `health:${tenantId}:${id}`,
    };
  }
}
