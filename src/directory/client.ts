import {
  AuthenticationHandler,
  Client,
  GraphError,
  HTTPMessageHandler,
  type Middleware,
  ResponseType,
} from '@microsoft/microsoft-graph-client';
import { missing } from '../diagnosis/piece.ts';
import type { Clock, Log } from '../inquiry/ports.ts';
import { type Call, CallOptions } from './call.ts';
import { BoundedRetry, ExactAddress } from './middleware.ts';
import { type Answered, type GraphRequest, type Reply, retryAfterMs } from './reply.ts';
import type { TokenSource } from './token-source.ts';

const VERSION = 'v1.0';

/** How often a request is tried again before its answer is taken as it is. */
const RETRIES = 2;

/** One request to Graph at a time; never rejects and never outlives the deadline of its call. */
export class GraphClient {
  readonly #client: Client;
  readonly #root: string;
  readonly #tokens: TokenSource | undefined;
  readonly #clock: Clock;
  readonly #log: Log;

  constructor(graphBaseUrl: string, tokens: TokenSource | undefined, clock: Clock, log: Log) {
    const { origin } = new URL(graphBaseUrl);
    this.#root = `${origin}/${VERSION}`;
    this.#tokens = tokens;
    this.#clock = clock;
    this.#log = log;
    // The SDK's AuthenticationHandler adds a token for Microsoft's Graph hosts only, whatever the address.
    const authenticate = tokens && [
      new AuthenticationHandler({ getAccessToken: () => tokens.get() }),
    ];
    const middleware: Middleware[] = [
      new ExactAddress(),
      new BoundedRetry(clock),
      ...(authenticate ?? []),
      new HTTPMessageHandler(),
    ];
    this.#client = Client.initWithMiddleware({ middleware, baseUrl: origin });
  }

  async send(request: GraphRequest, call: Call, retries = RETRIES): Promise<Reply> {
    const address = this.#address(request.path);
    if (!address) return missing('unreadable');
    if (call.deadline.passed) return missing('timed-out');
    const sending = this.#send(address, request, call, retries);
    return call.deadline.bound(sending, missing('timed-out'));
  }

  /** A next link is followed as it stands, but only to the Graph that we asked. */
  #address(path: string): string | undefined {
    if (path.startsWith('/')) return this.#root + path;
    const home = new URL(this.#root).origin;
    return URL.canParse(path) && new URL(path).origin === home ? path : undefined;
  }

  async #send(
    address: string,
    request: GraphRequest,
    { deadline, reference }: Call,
    retries: number,
  ): Promise<Reply> {
    try {
      const prepared = this.#client
        .api('/')
        .middlewareOptions([new CallOptions(address, deadline, retries)])
        .responseType(ResponseType.RAW)
        .options({ signal: deadline.signal, redirect: 'error' })
        .headers({ ...request.headers, 'client-request-id': reference.replace(/[^\w.-]/g, '') });
      const response: Response =
        request.method === 'GET' ? await prepared.get() : await prepared.post(request.body);
      if (response.status === 401) this.#tokens?.forget();
      return await this.#read(response);
    } catch (error) {
      if (deadline.signal.aborted) return missing('timed-out');
      const refused = error instanceof GraphError && error.code === 'AuthenticationError';
      if (refused) this.#log.error('sign-in to Graph was refused', { reference, error });
      else this.#log.warn('Graph could not be reached', { reference, error });
      return refused ? missing('not-permitted', 'GRAPH_AUTH') : missing('unavailable');
    }
  }

  async #read(response: Response): Promise<Answered> {
    const retryAfter = retryAfterMs(response.headers.get('retry-after'), this.#clock.now());
    const body = parsed(await response.text());
    const date = response.headers.get('date') ?? undefined;
    return { status: response.status, retryAfterMs: retryAfter, date, body };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
