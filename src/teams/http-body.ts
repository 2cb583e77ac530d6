import type { IncomingMessage } from 'node:http';

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

  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limitBytes) return tooLarge(limitBytes);
    chunks.push(chunk);
  }
  try {
    return { read: true, json: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return refused(400, 'The body is not JSON.');
  }
}

function tooLarge(limitBytes: number): Body {
  return refused(413, `The body is larger than ${limitBytes} bytes.`);
}
