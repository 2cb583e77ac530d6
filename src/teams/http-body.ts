import type { IncomingMessage } from 'node:http';
import { readWhole } from './read-whole.ts';

export type Body =
  | { readonly read: true; readonly json: unknown }
  | { readonly read: false; readonly status: number; readonly because: string };

const refused = (status: number, because: string): Body => ({ read: false, status, because });

/** Reads a JSON body of limited size. What is too large is not kept, however much of it comes. */
export async function readJson(request: IncomingMessage, limitBytes: number): Promise<Body> {
  // A web page can post text/plain to a loopback address without asking; it cannot post JSON.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return refused(415, 'The body has to be application/json.');
  }
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return tooLarge(limitBytes);

  const body = await readWhole(request, limitBytes);
  if (body === undefined) return tooLarge(limitBytes);
  try {
    return { read: true, json: JSON.parse(body) };
  } catch {
    return refused(400, 'The body is not JSON.');
  }
}

function tooLarge(limitBytes: number): Body {
  return refused(413, `The body is larger than ${limitBytes} bytes.`);
}
