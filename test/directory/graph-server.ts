import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it arrived; those inside a $batch are listed one by one as well. */
export interface Asked {
  readonly method: string;
  /** Path behind the version, without the query. */
  readonly path: string;
  /** Everything behind the version, decoded. */
  readonly target: string;
  /** As it stood on the wire. */
  readonly raw: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
  readonly batched: boolean;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent as it stands instead of `body`. */
  readonly garbage?: string;
  /** The request is taken and never answered. */
  readonly never?: true;
}

type Responder = (asked: Asked, nth: number) => Answer;

export const DENIED: Answer = {
  status: 403,
  body: { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges.' } },
};

export const NOT_PREMIUM: Answer = {
  status: 403,
  body: {
    error: {
      code: 'Forbidden',
      message: "Neither tenant is B2C or tenant doesn't have premium license",
    },
  },
};

export function throttled(seconds?: number): Answer {
  return {
    status: 429,
    headers: seconds === undefined ? {} : { 'Retry-After': String(seconds) },
    body: { error: { code: 'TooManyRequests', message: 'Please retry again later.' } },
  };
}

/** Answers like Graph, as far as the test says; everything else is Graph's 404. */
export class GraphServer {
  readonly asked: Asked[] = [];
  readonly #server: Server;
  readonly #routes: { readonly path: RegExp; readonly respond: Responder; used: number }[] = [];

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => void this.#serve(request, response));
  }

  static async start(): Promise<GraphServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new GraphServer(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The newest answer for a path wins. */
  on(path: RegExp, answer: Answer | Responder): void {
    const respond = typeof answer === 'function' ? answer : () => answer;
    this.#routes.unshift({ path, respond, used: 0 });
  }

  /** Requests to a path, inside batches too. */
  to(path: RegExp): Asked[] {
    return this.asked.filter((one) => path.test(one.target));
  }

  get reports(): Asked[] {
    return this.to(/^\/(auditLogs|reports)\//);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = parsed(await text(request));
    const { method = '', url = '' } = request;
    const asked = this.#note(method, url.replace('/v1.0', ''), body, request.headers, false);
    const answer = asked.path === '/$batch' ? this.#batch(asked) : this.#answer(asked);
    if (answer.never) return;
    response.writeHead(answer.status ?? 200, {
      'Content-Type': 'application/json',
      ...answer.headers,
    });
    response.end(answer.garbage ?? JSON.stringify(answer.body));
  }

  #note(
    method: string,
    raw: string,
    body: unknown,
    headers: Asked['headers'],
    batched: boolean,
  ): Asked {
    const target = decodeURIComponent(raw);
    const path = target.split('?')[0] ?? '';
    const asked = { method, path, target, raw, headers, body, batched };
    this.asked.push(asked);
    return asked;
  }

  #answer(asked: Asked): Answer {
    const route = this.#routes.find(({ path }) => path.test(asked.target));
    if (!route) return { status: 404, body: { error: { code: 'Request_ResourceNotFound' } } };
    route.used += 1;
    return route.respond(asked, route.used);
  }

  /** Answers in another order than asked, as Graph may. */
  #batch({ body }: Asked): Answer {
    const whole = this.#routes.find(({ path }) => path.test('/$batch'));
    if (whole) {
      whole.used += 1;
      return whole.respond(this.asked.at(-1) as Asked, whole.used);
    }
    const { requests } = body as { requests: BatchedRequest[] };
    const answers = requests.map(({ id, method, url, headers = {}, body: inner }) => ({
      id,
      answer: this.#answer(this.#note(method, url, inner, headers, true)),
    }));
    if (answers.some(({ answer }) => answer.never)) return { never: true };
    const responses = answers.map(({ id, answer }) => ({
      id,
      status: answer.status ?? 200,
      headers: answer.headers,
      body: answer.garbage ?? answer.body,
    }));
    return { body: { responses: responses.toReversed() } };
  }
}

interface BatchedRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

function parsed(json: string): unknown {
  return json === '' ? undefined : JSON.parse(json);
}
