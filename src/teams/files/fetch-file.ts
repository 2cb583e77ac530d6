import { filePlace } from './file-place.ts';
import { FileTrouble } from './file-trouble.ts';

export interface FetchRules {
  /** Also files of this machine, over http: for a trial without Teams. */
  readonly localOnly: boolean;
  readonly mostBytes: number;
  /** For the whole download, in milliseconds. */
  readonly limitMs: number;
}

const MOST_REDIRECTS = 3;

/**
 * The bytes of a file, as they come.
 *
 * @throws FileTrouble when the address is not one of Teams, the file is too large, or it cannot be had in time
 */
export async function* fetchFile(address: string, rules: FetchRules): AsyncGenerator<Uint8Array> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(rules.limitMs)]);
  try {
    const response = await follow(address, rules, signal);
    const announced = Number(response.headers.get('content-length') ?? 0);
    if (announced > rules.mostBytes) throw tooLarge(rules);
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > rules.mostBytes) throw tooLarge(rules);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof FileTrouble) throw error;
    // The message of a failed fetch may hold the address, which opens the file.
    const name = error instanceof Error ? error.name : 'unknown';
    throw new FileTrouble('not-fetched', `the download failed: ${name}`);
  } finally {
    over.abort();
  }
}

/** Redirects are followed by hand, because each of them has to lead to a place that is trusted. */
async function follow(address: string, rules: FetchRules, signal: AbortSignal): Promise<Response> {
  let url = trusted(address, undefined, rules);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const response = await fetch(url, { redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status < 300 || response.status > 399 || location === null) {
      throw new FileTrouble('not-fetched', `the download was answered with ${response.status}`);
    }
    url = trusted(location, url, rules);
  }
  throw new FileTrouble('not-fetched', 'the download was redirected too often');
}

function trusted(address: string, base: URL | undefined, { localOnly }: FetchRules): URL {
  const url = filePlace(address, localOnly, base);
  if (url) return url;
  throw new FileTrouble('not-fetched', 'the address is none where Teams keeps files');
}

function tooLarge({ mostBytes }: FetchRules): FileTrouble {
  return new FileTrouble('too-large', `the file has more than ${mostBytes} bytes`);
}
