import type { KnownChannel } from '../../desk/ports.ts';

/** The channels that show a card which says whether writeback works. */
export interface HealthChannels {
  /** From now on this channel has one. Saying so twice is saying it once. */
  show(tenantId: string, channelId: string): Promise<void>;
  /** Those the bot can still write to. */
  list(tenantId: string): Promise<readonly KnownChannel[]>;
}
