import type { Recipient } from '../inquiry/outbox.ts';
import type { Line } from '../inquiry/outbox-book.ts';

/** A reply in a channel names its thread like this; Teams counts and we order by the channel. */
const THREAD = /;messageid=.*$/;

/** The line of messages for a recipient. */
export function lineOf(tenantId: string, to: Recipient): Line {
  const whose = to.kind === 'person' ? to.userId : to.id.replace(THREAD, '');
  return { tenantId, name: `${tenantId}/${to.kind}/${whose}` };
}
