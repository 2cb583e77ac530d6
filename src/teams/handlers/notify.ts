import type { Wishes } from '../../watch/notice-book.ts';
import { parseQuietHours } from '../../watch/quiet-hours.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { saying } from './replies.ts';

export interface NotifyCommand {
  readonly says: 'notify-on' | 'notify-off' | 'quiet' | 'quiet-off';
  change(wishes: Wishes): Wishes;
}

const SWITCH = /^\s*\/?notify\s+(on|off)\s*[.!]*\s*$/i;
const QUIET = /^\s*\/?quiet\s+(.{1,60}?)\s*[.!]*\s*$/i;

/** "notify off", "notify on", "quiet 18-8", "quiet off", and nothing else. */
export function notifyCommand(text: string): NotifyCommand | undefined {
  const word = SWITCH.exec(text)?.[1]?.toLowerCase();
  if (word === 'off') return { says: 'notify-off', change: (w) => ({ ...w, off: true }) };
  if (word === 'on') return { says: 'notify-on', change: ({ off: _, ...w }) => w };
  const hours = QUIET.exec(text)?.[1];
  if (hours?.toLowerCase() === 'off') {
    return { says: 'quiet-off', change: ({ quiet: _, ...w }) => w };
  }
  const quiet = hours === undefined ? undefined : parseQuietHours(hours);
  return quiet && { says: 'quiet', change: (w) => ({ ...w, quiet }) };
}

/** What a person wants of notices, kept for them alone. */
export async function onNotify(
  { says, change }: NotifyCommand,
  request: Request,
  services: Services,
): Promise<Reply> {
  const { wishes } = services;
  const { tenantId, userId } = request.person;
  const subject = { tenantId, userId };
  await wishes.wish(subject, change(await wishes.wishesOf(subject)));
  return saying(says, request, services);
}
