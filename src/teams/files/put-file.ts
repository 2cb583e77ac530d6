import { setTimeout as pause } from 'node:timers/promises';
import { filePlace } from './file-place.ts';

export interface PutRules {
  /** Also to this machine, over http: for a trial without Teams. */
  readonly localOnly: boolean;
  /** For each try, in milliseconds. */
  readonly limitMs: number;
  readonly attempts: number;
  /** Before the second try; then twice as long each time. A longer Retry-After ends it. In milliseconds. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
}

export const PUT_RULES = {
  ...{ limitMs: 30_000, attempts: 3, pauseMs: 500, longestPauseMs: 5_000 },
} as const;

/** `because` is for the log; it holds nothing of the address, which opens the file. */
export type Put = { readonly done: true } | { readonly done: false; readonly because: string };

/**
 * Puts a whole file into the OneDrive of whoever agreed to it, with one request to the upload session that Teams
 * named. The session itself is the permission: no token goes with it. The same bytes may be put again, so what was
 * not seen to arrive is repeated.
 */
export async function putFile(bytes: Uint8Array, address: string, rules: PutRules): Promise<Put> {
  const url = filePlace(address, rules.localOnly);
  if (!url) return failed('the address is none where Teams keeps files');
  for (let attempt = 1; ; attempt += 1) {
    const answer = await tryOnce(bytes, url, rules.limitMs);
    if (answer.status !== undefined && answer.status >= 200 && answer.status < 300) {
      return { done: true };
    }
    const passes = answer.status === undefined || answer.status === 429 || answer.status >= 500;
    const wait = answer.retryAfterMs ?? rules.pauseMs * 2 ** (attempt - 1);
    if (!passes || attempt >= rules.attempts || wait > rules.longestPauseMs) {
      return failed(`the upload was answered with ${answer.status ?? answer.name}`);
    }
    await pause(wait);
  }
}

interface Answer {
  readonly status?: number;
  readonly retryAfterMs?: number;
  /** Of the error, where nothing came back. */
  readonly name?: string;
}

async function tryOnce(bytes: Uint8Array, url: URL, limitMs: number): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Range': `bytes 0-${bytes.byteLength - 1}/${bytes.byteLength}`,
      },
      body: Buffer.from(bytes),
      // It would lead what is said of people to an address that nobody agreed to.
      redirect: 'manual',
      signal: AbortSignal.timeout(limitMs),
    });
    await response.body?.cancel();
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return { status: response.status, ...(seconds > 0 && { retryAfterMs: seconds * 1_000 }) };
  } catch (error) {
    return { name: error instanceof Error ? error.name : 'unknown' };
  }
}

function failed(because: string): Put {
  return { done: false, because };
}
