import { randomUUID } from 'node:crypto';
import type { Clock } from '../../inquiry/ports.ts';
import { batch } from './batch.ts';
import { GRANTED } from './catalogue.ts';
import type { Faults } from './faults.ts';
import { pageNumber } from './odata/query.ts';
import {
  badRequest,
  errorBody,
  forbidden,
  notPremium,
  Refusal,
  tooManyRequests,
  unauthorised,
} from './refusal.ts';
import type { ReportBudget } from './report-budget.ts';
import { type Call, type Content, ROUTES, type Route } from './routes.ts';
import type { Tenant } from './tenant.ts';
import type { GraphAnswer, GraphRequest, Remembered } from './wire.ts';

export interface GraphParts {
  readonly tenant: Tenant;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Absent: reports are never throttled. */
  readonly reportBudget?: ReportBudget;
  readonly demandToken: boolean;
  remember(call: Remembered): void;
}

/** Answers as Microsoft Graph does. Knows no sockets; the server and $batch both call it. */
export class Graph {
  readonly #parts: GraphParts;
  /** Where links point, such as `http://127.0.0.1:3990`. */
  baseUrl = '';

  constructor(parts: GraphParts) {
    this.#parts = parts;
  }

  /** Never rejects; it may never settle while the fault "hang" is on. */
  async answer(request: GraphRequest, inBatch = false): Promise<GraphAnswer> {
    const { clock, faults, remember } = this.#parts;
    const url = new URL(request.target, 'http://graph');
    const [, version = '', ...segments] = url.pathname.split('/');
    const path = `/${segments.join('/')}`;
    if (faults.hit('hang', path)) return new Promise(() => {});
    // Latency belongs to the round trip: the calls inside a batch share one.
    if (!inBatch) await this.#wait(faults.latencyMs(path));

    const route = routeOf(request.method, path);
    const answer = await this.#refusable(request, () => {
      if (version !== 'v1.0' && version !== 'beta') throw badRequest('Invalid version.');
      this.#demandToken(request, inBatch);
      if (path === '/$batch' && !inBatch) {
        return batch(request.body, version, (inner) => this.answer(inner, true));
      }
      return this.#content(route, path, url, request, version);
    });
    remember({
      at: clock.now().toISOString(),
      method: request.method,
      target: request.target,
      status: answer.status,
      report: route?.route.report ?? false,
      inBatch,
    });
    return answer;
  }

  async #refusable(
    request: GraphRequest,
    work: () => GraphAnswer | Promise<GraphAnswer>,
  ): Promise<GraphAnswer> {
    const requestId = randomUUID();
    const clientRequestId = headerOf(request, 'client-request-id') ?? requestId;
    const ids = { 'request-id': requestId, 'client-request-id': clientRequestId };
    try {
      const answer = await work();
      return { ...answer, headers: { ...ids, ...answer.headers } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const date = this.#parts.clock.now().toISOString().slice(0, 19);
      const wait = error.retryAfterSeconds;
      return {
        status: error.status,
        headers: { ...ids, ...(wait === undefined ? {} : { 'Retry-After': String(wait) }) },
        body: errorBody(error, { date, requestId, clientRequestId }),
      };
    }
  }

  #content(
    found: FoundRoute | undefined,
    path: string,
    url: URL,
    request: GraphRequest,
    version: string,
  ): GraphAnswer {
    const { tenant, faults } = this.#parts;
    if (!found) throw badRequest(`Resource not found for the segment '${path.split('/')[1]}'.`);
    const { route, id } = found;
    this.#throttle(route);
    const fault = faults.hit('status', path);
    if (fault) throw failure(fault.status, fault.retryAfterSeconds);
    if (!route.permissions.some((name) => this.#granted(name))) throw forbidden();
    if (route.report && faults.hit('not-premium', path)) throw notPremium();
    this.#badPage(url.searchParams);
    if (faults.hit('garbage', path)) {
      return { status: 200, headers: {}, body: '{"value":[{"id":"SSPR_' };
    }
    const eventual = headerOf(request, 'ConsistencyLevel')?.toLowerCase() === 'eventual';
    const call: Call = { tenant, query: url.searchParams, body: request.body, id, eventual };
    const content = route.answer(call);
    if (content.kind === 'created') return { status: 201, headers: {}, body: '' };
    const body = this.#annotated(content, `/${version}${path}`, url.searchParams);
    return { status: 200, headers: {}, body };
  }

  #demandToken(request: GraphRequest, inBatch: boolean): void {
    if (!this.#parts.demandToken || inBatch) return;
    if (!/^Bearer .+/.test(headerOf(request, 'Authorization') ?? '')) throw unauthorised();
  }

  #granted(permission: string): boolean {
    return GRANTED.includes(permission) && !this.#parts.faults.withdrawn(permission);
  }

  #throttle(route: Route): void {
    if (!route.report) return;
    const wait = this.#parts.reportBudget?.take(this.#parts.clock.now().getTime());
    if (wait !== undefined) throw tooManyRequests(wait);
  }

  /** Known from Graph: one row with a forbidden null spoils its page, and the answer is this error. */
  #badPage(query: URLSearchParams): void {
    const page = this.#parts.faults.badPage();
    if (page === undefined || pageNumber(query) !== page) return;
    throw badRequest(
      "The property 'category[Nullable=False]' of type 'Edm.String' has a null value, which is not allowed.",
    );
  }

  #annotated(
    content: Exclude<Content, { kind: 'created' }>,
    path: string,
    query: URLSearchParams,
  ): object {
    const select = query.get('$select');
    const name = path.split('/').slice(2).join('/');
    const shape = select === null ? name : `${name}(${select})`;
    const context = `${this.baseUrl}/${path.split('/')[1]}/$metadata#${shape}`;
    if (content.kind === 'entity') {
      return { '@odata.context': `${context}/$entity`, ...content.item };
    }
    const link = content.next === undefined ? {} : this.#nextLink(path, query, content.next);
    const count = content.count === undefined ? {} : { '@odata.count': content.count };
    return { '@odata.context': context, ...count, ...link, value: content.items };
  }

  #nextLink(path: string, query: URLSearchParams, token: string): object {
    const next = new URLSearchParams(query);
    next.set('$skiptoken', token);
    const text = next.toString().replaceAll('%24', '$');
    return { '@odata.nextLink': `${this.baseUrl}${path}?${text}` };
  }

  #wait(ms: number): Promise<void> {
    if (ms <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#parts.clock.after(ms, resolve);
    });
  }
}

/** Inside a batch, headers come in whatever case the client wrote. */
function headerOf({ headers }: GraphRequest, name: string): string | undefined {
  const key = Object.keys(headers).find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : headers[key];
}

interface FoundRoute {
  readonly route: Route;
  readonly id: string;
}

function routeOf(method: string, path: string): FoundRoute | undefined {
  const segments = path.split('/');
  for (const route of ROUTES) {
    const pattern = route.path.split('/');
    if (route.method !== method || pattern.length !== segments.length) continue;
    const fits = pattern.every((part, at) => part.startsWith('{') || part === segments[at]);
    const at = pattern.indexOf('{id}');
    if (fits) return { route, id: decodeURIComponent(segments[at] ?? '') };
  }
  return undefined;
}

function failure(status: number, retryAfterSeconds: number | undefined): Refusal {
  if (status === 429) return tooManyRequests(retryAfterSeconds);
  const code = status >= 500 ? 'ServiceUnavailable' : 'UnknownError';
  return new Refusal(status, code, 'The service is temporarily unavailable.', retryAfterSeconds);
}
