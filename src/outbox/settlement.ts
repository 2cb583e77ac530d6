import type { Delivery, Outcome, Refused } from '../inquiry/outbox.ts';
import type { Entry, Settlement } from '../inquiry/outbox-book.ts';

/** With the pauses below, somewhat more than four hours. */
export const MOST_ATTEMPTS = 60;

/** Never twice within a second: of each message, one time is recorded, by which a process counts that takes over. */
const LEAST_PAUSE_MS = 1_000;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 300_000;

export interface Moment {
  readonly now: number;
  /** Between 0 and 1; spreads attempts that failed together. */
  readonly random: number;
}

/** The entry as the host gets it. An update whose card no message carries is a post. */
export function deliveryOf(entry: Entry): Delivery {
  const { key, tenantId, to, kind, show, attempts: attempt } = entry;
  const activityId = entry.operation === 'update' ? entry.activityId : undefined;
  const delivery = { key, tenantId, to, kind, show, attempt };
  return activityId === undefined
    ? { ...delivery, operation: 'post' }
    : { ...delivery, operation: 'update', activityId };
}

/** What follows from an attempt. */
export function settlementOf(
  entry: Entry,
  delivery: Delivery,
  outcome: Outcome,
  moment: Moment,
): Settlement {
  if (outcome.sent) {
    const { activityId = delivery.activityId, code } = outcome;
    return { state: 'sent', activityId, ...(code !== undefined && { code }) };
  }
  const code = outcome.subCode ?? outcome.code;
  switch (outcome.kind) {
    case 'permanent':
      return { state: 'pruned', code };
    case 'refused':
    case 'too-large':
      return { state: 'dead', code };
    case 'nothing-to-show':
      return { state: 'dropped', code };
    case 'gone':
      // A post belongs to something that is gone, such as the thread of a deleted message.
      if (delivery.operation === 'post') return { state: 'dead', code };
      return { state: 'queued', code, due: isoOf(moment.now), forgetMessage: true };
    case 'unknown-outcome':
      // A second new message is worse than none, unless the sender said otherwise. An update does no harm.
      if (delivery.operation === 'post' && entry.whenUnsure !== 'repeat') {
        return { state: 'unsure', code };
      }
      return again(entry, outcome, moment);
    case 'passing':
      return again(entry, outcome, moment);
  }
}

function again({ attempts }: Entry, refused: Refused, moment: Moment): Settlement {
  const code = refused.subCode ?? refused.code;
  if (attempts >= MOST_ATTEMPTS) return { state: 'dead', code };
  return { state: 'queued', code, due: isoOf(moment.now + pauseOf(attempts, refused, moment)) };
}

/** What the host asks for and a little more, or doubling with jitter. */
function pauseOf(attempts: number, { retryAfterMs }: Refused, { random }: Moment): number {
  if (retryAfterMs !== undefined) {
    return Math.max(retryAfterMs, LEAST_PAUSE_MS) * (1 + random / 10);
  }
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
  return pause * (0.5 + random / 2);
}

function isoOf(ms: number): string {
  return new Date(Math.ceil(ms)).toISOString();
}
