import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { systemClock } from '../../clock.ts';
import type { Clock } from '../../inquiry/ports.ts';
import { PEOPLE } from '../people/people.ts';
import type { ContosoPerson } from '../people/person.ts';
import { backgroundRows } from './background.ts';
import { Control } from './control.ts';
import { Faults } from './faults.ts';
import { Graph } from './graph.ts';
import { ReportBudget } from './report-budget.ts';
import { Tenant } from './tenant.ts';
import type { GraphAnswer } from './wire.ts';

export interface ContosoOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Drives rows that arrive late, throttling and latency. Default: the real clock. */
  readonly clock?: Clock;
  readonly people?: readonly ContosoPerson[];
  /** Calls without a bearer token answer 401. Default false; the token itself is not checked. */
  readonly demandToken?: boolean;
  /** Reports answer 429 beyond five calls in ten seconds. Default true. */
  readonly throttleReports?: boolean;
}

export interface Contoso {
  /** Base of Graph, without the version: `http://127.0.0.1:3990`. */
  readonly url: string;
  readonly control: Control;
  /** Cuts open connections, hanging ones too. */
  stop(): Promise<void>;
}

/** Starts Contoso on loopback. Rejects with EADDRINUSE when the port is taken. */
export async function startContoso(options: ContosoOptions = {}): Promise<Contoso> {
  const { clock = systemClock, people = PEOPLE, demandToken = false } = options;
  const tenant = new Tenant(clock, people);
  tenant.add(backgroundRows(tenant.start));
  const faults = new Faults();
  const control = new Control(tenant, faults);
  const graph = new Graph({
    tenant,
    clock,
    faults,
    demandToken,
    remember: (call) => control.remember(call),
    ...(options.throttleReports === false ? {} : { reportBudget: new ReportBudget() }),
  });
  const server = createServer((request, response) => {
    serve(graph, control, request).then(
      (answer) => send(response, answer),
      (error: unknown) => send(response, { status: 500, headers: {}, body: String(error) }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  graph.baseUrl = `http://127.0.0.1:${port}`;
  return {
    url: graph.baseUrl,
    control,
    stop() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function serve(
  graph: Graph,
  control: Control,
  request: IncomingMessage,
): Promise<GraphAnswer> {
  const { method = 'GET', url: target = '/' } = request;
  const body = await jsonOf(request);
  if (target.startsWith('/_contoso/')) {
    const answer = control.overHttp(method, target, body);
    return answer === undefined
      ? { status: 400, headers: {}, body: { error: 'Contoso knows no such command.' } }
      : { status: 200, headers: {}, body: answer };
  }
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
  return graph.answer({ method, target, headers, body });
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    // A body that is no JSON fails where its route reads it, as a 400.
    return undefined;
  }
}

function send(response: ServerResponse, { status, headers, body }: GraphAnswer): void {
  const type =
    'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
  response.writeHead(status, { 'Content-Type': type, ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
