import type { AddressInfo } from 'node:net';
import { createServer, type Request, type Response, type Server } from 'restify';
import type { Log } from '../inquiry/ports.ts';
import { readJson } from './http-body.ts';
import { newReference } from './reference.ts';

/** A posted activity, before anybody has looked whether it is one. */
export interface Incoming {
  readonly reference: string;
  readonly authorization: string;
  readonly body: unknown;
  /** The Agents Playground says who it is; it cannot open dialogs from cards. */
  readonly fromPlayground: boolean;
}

/** `because` is told to the caller; the rest stays in the log. */
export type Outgoing =
  | { readonly status: 200; readonly body?: unknown }
  | { readonly status: 400 | 401 | 403 | 500 | 503; readonly because: string };

export interface HttpOptions {
  readonly receive: (incoming: Incoming) => Promise<Outgoing>;
  readonly health: () => Promise<{ readonly well: boolean } & Readonly<Record<string, unknown>>>;
  readonly log: Log;
  /** Without tokens, a web page whose name is pointed at this machine could post here; its Host gives it away. */
  readonly loopbackNamesOnly?: boolean;
  readonly bodyLimitBytes?: number;
}

/** Teams sends well under 256 KB; files come as links. */
const BODY_LIMIT_BYTES = 512 * 1024;

/** The two public routes, and a short answer without internals for everything else. */
export function createHttp(options: HttpOptions): Server {
  const { receive, health, log, loopbackNamesOnly = false, bodyLimitBytes } = options;
  // An empty name leaves the Server header away.
  const server = createServer({ name: '', ignoreTrailingSlash: true });

  server.post('/api/messages', async (request: Request, response: Response) => {
    const reference = newReference();
    try {
      if (loopbackNamesOnly && !isLoopbackName(request.header('host'))) {
        log.warn('a request by another name than this machine was refused', { reference });
        return refuse(response, 403, 'This bot serves this machine only.', reference);
      }
      const body = await readJson(request, bodyLimitBytes ?? BODY_LIMIT_BYTES);
      if (!body.read) {
        log.warn('a request was refused', { reference, status: body.status });
        // What is left of the body is not read, so the connection cannot serve another request.
        response.setHeader('Connection', 'close');
        return refuse(response, body.status, body.because, reference);
      }
      const outgoing = await receive({
        reference,
        authorization: request.header('authorization') ?? '',
        body: body.json,
        fromPlayground: request.header('x-ms-agents-playground') === 'true',
      });
      if (outgoing.status !== 200) {
        return refuse(response, outgoing.status, outgoing.because, reference);
      }
      response.send(200, outgoing.body ?? {});
    } catch (error) {
      log.error('a request failed', { reference, error });
      refuse(response, 500, 'Something went wrong on our side.', reference);
    }
  });

  server.get('/health', async (_request: Request, response: Response) => {
    const state = await health();
    response.send(state.well ? 200 : 503, state);
  });

  // restify's own errors (unknown path, wrong method) name its classes and repeat the path.
  server.on(
    'restifyError',
    (_request, response: Response, error: { statusCode?: number }, done) => {
      const status = error.statusCode ?? 500;
      const because = status < 500 ? 'There is nothing here.' : 'Something went wrong on our side.';
      refuse(response, status, because, newReference());
      return done();
    },
  );

  return server;
}

/** Resolves to the address; rejects with a sentence for the operator when the port is not to be had. */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    // restify passes the error of its inner server on to itself; unheard there, it would be thrown.
    server.once('error', (error: NodeJS.ErrnoException) => reject(notToBeHad(error, port)));
    server.listen(port, host, () => resolve());
  });
  const { port: taken } = server.address() as AddressInfo;
  return `http://${host === '0.0.0.0' ? 'localhost' : host}:${taken}`;
}

function notToBeHad(error: NodeJS.ErrnoException, port: number): Error {
  const why = error.code === 'EADDRINUSE' ? 'another program has it' : error.message;
  return new Error(`Port ${port} cannot be used: ${why}. Set PORT to another one.`, {
    cause: error,
  });
}

/** Stops taking requests and waits for those under way; idle connections are let go. */
export async function stopListening(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.server.closeIdleConnections();
  });
}

function isLoopbackName(host = ''): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);
}

function refuse(response: Response, status: number, error: string, reference: string): void {
  if (!response.headersSent) response.send(status, { error, reference });
}
