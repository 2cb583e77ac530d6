import { missing } from '../diagnosis/piece.ts';
import type { Clock } from '../inquiry/ports.ts';
import type { Call } from './call.ts';
import type { GraphClient } from './client.ts';
import { type JsonObject, number, object, objects, text } from './json.ts';
import { answered, type GraphRequest, type Reply, retryAfterMs, retryable } from './reply.ts';

/** Graph takes no more in one $batch. */
const MOST = 20;

/** Wait before an inner request is tried again when Graph does not say how long. */
const BACKOFF_MS = 500;

interface Entry {
  readonly request: GraphRequest;
  readonly resolve: (reply: Reply) => void;
}

/** Gathers the requests made in one moment and sends them together. The outer 200 says nothing of each. */
export class Batch {
  readonly #client: GraphClient;
  readonly #call: Call;
  readonly #clock: Clock;
  #entries: Entry[] = [];

  constructor(client: GraphClient, call: Call, clock: Clock) {
    this.#client = client;
    this.#call = call;
    this.#clock = clock;
  }

  ask(request: GraphRequest): Promise<Reply> {
    return new Promise((resolve) => {
      if (this.#entries.length === 0) setImmediate(() => this.#flush());
      this.#entries.push({ request, resolve });
    });
  }

  #flush(): void {
    const entries = this.#entries;
    this.#entries = [];
    for (let start = 0; start < entries.length; start += MOST) {
      void this.#send(entries.slice(start, start + MOST));
    }
  }

  async #send(entries: readonly Entry[]): Promise<void> {
    const outer = await this.#client.send(
      { method: 'POST', path: '/$batch', body: { requests: entries.map(inner) } },
      this.#call,
    );
    const replies = this.#replies(outer);
    for (const [index, { request, resolve }] of entries.entries()) {
      // The client has tried a failed batch again already; inside a good one each stands for itself.
      if (!replies) resolve(outer);
      else void this.#again(request, replies(String(index + 1))).then(resolve);
    }
  }

  /** Graph throttles each request of a batch by itself, so each is tried again by itself. */
  async #again(request: GraphRequest, reply: Reply): Promise<Reply> {
    if (!retryable(reply)) return reply;
    const waited = await this.#call.deadline.wait(reply.retryAfterMs ?? BACKOFF_MS);
    return waited ? this.#client.send(request, this.#call) : reply;
  }

  /** Answers come in any order and are joined on their id. */
  #replies(outer: Reply): ((id: string) => Reply) | undefined {
    if (!answered(outer) || outer.status !== 200) return undefined;
    const answers = new Map(
      objects(object(outer.body)?.responses).map((one) => [text(one.id), this.#reply(one)]),
    );
    return (id) => answers.get(id) ?? missing('unreadable');
  }

  #reply(answer: JsonObject): Reply {
    const status = number(answer.status);
    if (status === undefined) return missing('unreadable');
    const headers = Object.entries(object(answer.headers) ?? {});
    const wait = headers.find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
    const after = wait === undefined ? undefined : retryAfterMs(String(wait), this.#clock.now());
    return { status, retryAfterMs: after, body: answer.body };
  }
}

function inner({ request }: Entry, index: number) {
  const { method, path, headers, body } = request;
  const common = { id: String(index + 1), method, url: path };
  if (body === undefined) return headers ? { ...common, headers } : common;
  return { ...common, headers: { ...headers, 'Content-Type': 'application/json' }, body };
}
