import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { Clock } from '../inquiry/ports.ts';
import { isRecord } from './activity.ts';

/** A key that Microsoft takes back is believed no longer than this. */
const BELIEVED_MS = 5 * 60_000;
/** Teams signs with a handful at a time; strangers' tokens never get in. */
const MOST_BELIEVED = 500;

/**
 * Tokens that were checked a moment ago, by their fingerprint. Checking one takes as long as half a turn, and Teams
 * sends the same one again and again. What a check looks at beside the token, its channel and its service address,
 * is part of the fingerprint; a token is not believed beyond its own end.
 */
export class BelievedTokens {
  readonly #clock: Pick<Clock, 'now'>;
  /** Fingerprint → until when, in milliseconds since 1970. */
  readonly #until = new Map<string, number>();

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  /** Runs `check` unless the same was checked just now; what it throws goes through, and nothing is kept. */
  async checked(
    authorization: string,
    activity: Pick<Activity, 'channelId' | 'serviceUrl'>,
    check: () => Promise<unknown>,
  ): Promise<void> {
    const key = fingerprint(authorization, activity);
    const now = this.#clock.now().getTime();
    if (now < (this.#until.get(key) ?? 0)) return;
    await check();
    const until = Math.min(now + BELIEVED_MS, endOf(authorization));
    if (until <= now) return;
    this.#until.delete(key);
    this.#forget(now);
    this.#until.set(key, until);
  }

  /** A map keeps the order of insertion, so the oldest stand first. */
  #forget(now: number): void {
    for (const [key, until] of this.#until) {
      if (now < until && this.#until.size < MOST_BELIEVED) return;
      this.#until.delete(key);
    }
  }
}

function fingerprint(
  authorization: string,
  { channelId, serviceUrl }: Pick<Activity, 'channelId' | 'serviceUrl'>,
): string {
  const parts = JSON.stringify([authorization, channelId, serviceUrl]);
  return createHash('sha256').update(parts).digest('base64');
}

/** When a token that was checked ends, in milliseconds since 1970; at once for what is no token. */
function endOf(authorization: string): number {
  try {
    const [, payload = ''] = authorization.split('.');
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const end = isRecord(claims) ? claims.exp : undefined;
    return typeof end === 'number' ? end * 1_000 : 0;
  } catch {
    return 0;
  }
}
