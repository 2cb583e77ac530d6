import { type Checked, checked } from './checkup.ts';
import type { ChannelBook } from './ports.ts';
import type { RouteRule } from './route.ts';

export interface ChannelsCheck {
  readonly book: Pick<ChannelBook, 'get' | 'fallback'>;
  readonly rules: readonly RouteRule[];
  readonly tenantId: string | undefined;
}

/** Whether cases are shown anywhere, and whether each channel that a rule names can be written to. */
export async function checkChannels({ book, rules, tenantId }: ChannelsCheck): Promise<Checked[]> {
  if (!tenantId) return [checked('helpdesk-channel', 'unknown')];
  const named = [...new Set(rules.map(({ channel }) => channel))];
  const known = await Promise.all(named.map((id) => book.get(tenantId, id)));
  const absent = named
    .filter((_, index) => known[index] === undefined)
    .map((id) => checked('helpdesk-channel', 'not-installed', { channel: id }, id));
  // A rule that names nothing but a channel takes every case.
  const catchesAll = rules.some(
    ({ channel, ...wanted }) => Object.keys(wanted).length === 0 && !isAbsent(channel, absent),
  );
  const fallback = catchesAll || (await book.fallback(tenantId)) !== undefined;
  return [checked('helpdesk-channel', fallback ? 'set' : 'not-set'), ...absent];
}

function isAbsent(channel: string, absent: readonly Checked[]): boolean {
  return absent.some(({ about }) => about === channel);
}
