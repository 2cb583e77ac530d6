import { badRequest } from './refusal.ts';
import type { GraphAnswer, GraphRequest } from './wire.ts';

const MOST = 20;

interface Inner {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * POST /$batch: each call is answered, and throttled, on its own. The answers come in another order
 * than the calls, as Graph is free to do.
 */
export async function batch(
  body: unknown,
  version: string,
  answer: (request: GraphRequest) => Promise<GraphAnswer>,
): Promise<GraphAnswer> {
  const requests = innerRequests(body);
  const answers = await Promise.all(
    requests.map(async ({ id, method, url, headers = {}, body: innerBody }) => {
      if (innerBody !== undefined && !declaresJson(headers)) {
        throw badRequest(`Content-Type header is required for request '${id}'.`);
      }
      const target = `/${version}/${url.replace(/^\//, '')}`;
      const inner = await answer({ method, target, headers, body: innerBody });
      const type = { 'Content-Type': 'application/json' };
      return { id, status: inner.status, headers: { ...inner.headers, ...type }, body: inner.body };
    }),
  );
  return { status: 200, headers: {}, body: { responses: answers.toReversed() } };
}

function innerRequests(body: unknown): readonly Inner[] {
  const requests: unknown = typeof body === 'object' && body && Reflect.get(body, 'requests');
  if (!Array.isArray(requests)) throw badRequest('Invalid batch payload format.');
  if (requests.length > MOST) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${MOST}.`);
  }
  if (!requests.every(isInner)) throw badRequest('Invalid batch payload format.');
  const ids = new Set(requests.map(({ id }) => id.toLowerCase()));
  if (ids.size < requests.length) throw badRequest('Request ids in a batch must be unique.');
  return requests;
}

function isInner(value: unknown): value is Inner {
  if (typeof value !== 'object' || value === null) return false;
  return ['id', 'method', 'url'].every((name) => typeof Reflect.get(value, name) === 'string');
}

function declaresJson(headers: Readonly<Record<string, string>>): boolean {
  return Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === 'content-type' && /json/i.test(value),
  );
}
