import type { Post } from '../desk/webhooks.ts';

const PATIENCE_MS = 15_000;

/** An answer holds a ticket number; whoever sends more is not listened to. */
const LONGEST_ANSWER = 65_536;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Posts to the one address the operator configured. A redirect is not followed: it would lead the bot, and what it
 * says of people, to an address that nobody chose.
 */
export const httpsPost: Post = async ({ url, headers, body }) => {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && !LOOPBACK.has(hostname)) throw new TypeError('not an https address');
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const retryAfterMs = waitOf(response.headers.get('retry-after'));
  const { status } = response;
  return { status, body: await beginningOf(response), ...(retryAfterMs && { retryAfterMs }) };
};

/** In seconds; the other form of the header, a moment, is met by the pauses of our own. */
function waitOf(retryAfter: string | null): number | undefined {
  const seconds = Number(retryAfter ?? Number.NaN);
  return seconds > 0 && Number.isFinite(seconds) ? seconds * 1_000 : undefined;
}

async function beginningOf({ body }: Response): Promise<string> {
  if (!body) return '';
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST_ANSWER) return '';
  }
  return text;
}
