import { setTimeout as pause } from 'node:timers/promises';
import { isRecord } from './activity.ts';
import { ConnectorRefusal } from './connector.ts';
import { TimedOut, within } from './within.ts';

export type Delivered<T> =
  | { readonly delivered: true; readonly value: T }
  | {
      readonly delivered: false;
      /** The connector's own code where it gave one, such as 'BotNotInConversationRoster'. */
      readonly because: string;
      readonly status?: number;
      /** Trying again cannot help until the person or an administrator does something. */
      readonly permanent: boolean;
    };

export interface DeliveryLimits {
  readonly attempts: number;
  readonly attemptMs: number;
  /** Longest pause between attempts; a longer Retry-After ends the delivery. */
  readonly pauseMs: number;
}

export const DELIVERY: DeliveryLimits = { attempts: 3, attemptMs: 5_000, pauseMs: 3_000 };

/** Statuses that Microsoft documents as worth repeating. A 500 is not: the message may have been shown. */
const REPEATABLE = new Set([412, 429, 502, 503, 504]);
const PERMANENT = new Set([400, 401, 403, 404, 405, 413]);

/** One call to the connector, bounded, and repeated only where that cannot show a message twice. Never rejects. */
export async function deliver<T>(
  call: (signal: AbortSignal) => Promise<T>,
  limits: DeliveryLimits = DELIVERY,
): Promise<Delivered<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const calling = new AbortController();
    try {
      return { delivered: true, value: await within(limits.attemptMs, call(calling.signal)) };
    } catch (error) {
      // What was given up must not be shown after all.
      calling.abort();
      const failure = failureOf(error);
      const wait = waitOf(error, attempt);
      const again = failure.status !== undefined && REPEATABLE.has(failure.status);
      if (!again || attempt >= limits.attempts || wait > limits.pauseMs) return failure;
      await pause(wait);
    }
  }
}

function failureOf(error: unknown): Delivered<never> & { readonly delivered: false } {
  if (error instanceof TimedOut) {
    return { delivered: false, because: 'timed-out', permanent: false };
  }
  const status = error instanceof ConnectorRefusal ? error.status : undefined;
  const code = isRecord(error) ? error.code : undefined;
  return {
    delivered: false,
    because: typeof code === 'string' ? code : `status-${status ?? 'none'}`,
    status,
    permanent: status !== undefined && PERMANENT.has(status),
  };
}

/** Milliseconds to wait: what the connector asks for, else doubling with jitter. */
function waitOf(error: unknown, attempt: number): number {
  return retryAfterMs(error) ?? 250 * 2 ** attempt * (0.5 + Math.random() / 2);
}

/** What the connector asks to wait, where it does. */
export function retryAfterMs(error: unknown): number | undefined {
  const seconds = error instanceof ConnectorRefusal ? Number(error.retryAfter) : Number.NaN;
  return seconds > 0 && Number.isFinite(seconds) ? seconds * 1000 : undefined;
}
