import type { Subject } from '../../inquiry/ports.ts';
import { addressOf } from '../outbound.ts';
import type { Services } from '../services.ts';

/** Whether the bot can write to somebody: whoever never met it hears of things when they do. */
export async function canHear(
  { tenantId, userId }: Subject,
  { people }: Pick<Services, 'people'>,
): Promise<boolean> {
  const person = await people.find({ tenantId, userId });
  return addressOf(person?.conversation) !== undefined;
}
