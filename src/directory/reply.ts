import { found, type Missing, missing, type Piece } from '../diagnosis/piece.ts';
import { object, text } from './json.ts';
import type { Permission } from './permission.ts';

/** One request to Graph; the path begins behind the version: `/users/…?$select=…`. */
export interface GraphRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Graph answered, well or badly. `body` is undefined when it was not JSON. */
export interface Answered {
  readonly status: number;
  readonly retryAfterMs?: number;
  /** Header `Date`; absent inside a batch. */
  readonly date?: string | undefined;
  readonly body: unknown;
}

/** A request never throws: either Graph answered, or we know why not. */
export type Reply = Answered | Missing;

export function answered(reply: Reply): reply is Answered {
  return 'status' in reply;
}

/** Statuses that Graph asks to be tried again. */
export function retryable(reply: Reply): reply is Answered {
  return answered(reply) && [429, 503, 504].includes(reply.status);
}

// The 403 of a tenant without Entra ID P1 or P2; its code is not documented, so both are tried.
const NOT_LICENSED = /premium licen[cs]e|NonPremiumTenant/i;

/** The body of a good answer, or what is missing and the permission that would mend it. */
export function pieceOf(reply: Reply, permission: Permission): Piece<unknown> {
  if (!answered(reply)) return reply;
  const { status, body } = reply;
  if (status >= 200 && status < 300) {
    return body === undefined ? missing('unreadable') : found(body);
  }
  if (status === 401 || status === 403) {
    return NOT_LICENSED.test(errorText(body))
      ? missing('not-licensed')
      : missing('not-permitted', permission.name);
  }
  if (status === 404) return missing('not-found');
  return missing(status === 429 ? 'throttled' : 'unavailable');
}

/** Code and message of Graph's error body; for recognising, never for showing. */
export function errorText(body: unknown): string {
  const error = object(object(body)?.error);
  return [text(error?.code), text(error?.message)].filter(Boolean).join(': ');
}

/** `Retry-After`: seconds or an HTTP date. */
export function retryAfterMs(header: string | undefined | null, now: Date): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
