import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call the bot made to Teams. */
export interface Call {
  readonly method: string;
  readonly conversation: string;
  /** The message that was made or replaced. */
  readonly id: string;
  readonly activity: Sent;
  readonly status: number;
}

export interface Sent {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: SentCard }[];
}

export interface SentCard {
  readonly type: string;
  readonly fallbackText: string;
  readonly body: readonly unknown[];
}

/** What a call is answered with instead of success. */
export interface Refusal {
  readonly status: number | 'hang';
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Only calls of this method. */
  readonly method?: string;
  /** Only calls to this conversation; '' for the opening of a new one. */
  readonly conversation?: string;
}

/** Teams as a bot sees it from the other side: takes messages, gives ids, and fails on demand. */
export class FakeConnector {
  readonly calls: Call[] = [];
  readonly conversations: { readonly id: string; readonly parameters: unknown }[] = [];
  /** Object ids of the members of a team, by Teams' id of it. */
  readonly rosters = new Map<string, readonly string[]>();
  /** What Teams tells of a team, by its id. */
  readonly teams = new Map<string, object>();
  /** Paths of what was read; these are no calls that show something. */
  readonly read: string[] = [];
  readonly #server: Server;
  #refusals: Refusal[] = [];
  #watchers: (() => void)[] = [];
  #ids = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The next calls that match are refused, one refusal a call. */
  refuse(...refusals: readonly Refusal[]): void {
    this.#refusals.push(...refusals);
  }

  /** Nothing more is refused. */
  forgive(): void {
    this.#refusals = [];
  }

  /** What was accepted, in the order of arrival. */
  get accepted(): readonly Call[] {
    return this.calls.filter(({ status }) => status < 300);
  }

  /** The card a message shows now. */
  cardOf(id: string): SentCard | undefined {
    return this.accepted.findLast((call) => call.id === id)?.activity.attachments?.[0]?.content;
  }

  /** Waits until something holds of the calls; every call is looked at as it comes. */
  async until<T>(holds: () => T | undefined | false, what: string, limitMs = 8_000): Promise<T> {
    const end = performance.now() + limitMs;
    for (;;) {
      const value = holds();
      if (value) return value;
      const left = end - performance.now();
      if (left <= 0) throw new Error(`Not within ${limitMs} ms: ${what}\n${this.#told()}`);
      await new Promise<void>((resolve) => {
        // Not everything that is waited for is a call, so it looks at the clock too.
        const timer = setTimeout(resolve, Math.min(left, 25));
        this.#watchers.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #refusalOf(method: string, conversation: string): Refusal | undefined {
    const at = this.#refusals.findIndex(
      (one) =>
        (one.method ?? method) === method && (one.conversation ?? conversation) === conversation,
    );
    return at < 0 ? undefined : this.#refusals.splice(at, 1)[0];
  }

  /** A roster comes two members at a time, so that whoever reads it has to turn pages. */
  #answer(url: string, response: ServerResponse): void {
    this.read.push(url);
    const { pathname, searchParams } = new URL(url, 'http://teams');
    const [, , kind, id = ''] = pathname.split('/').map(decodeURIComponent);
    const refusal = this.#refusalOf('GET', id);
    if (refusal?.status === 'hang') return;
    const roster = this.rosters.get(id);
    const team = kind === 'teams' ? this.teams.get(id) : undefined;
    const from = Number(searchParams.get('continuationToken') ?? 0);
    const members = roster?.slice(from, from + 2).map((objectId) => ({ id: '29:x', objectId }));
    const more = roster && from + 2 < roster.length && { continuationToken: String(from + 2) };
    const answer = team ?? (members && { members, ...more });
    const status = refusal?.status ?? (answer ? 200 : 404);
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(status === 200 ? answer : { error: { code: 'Fault' } }));
  }

  #told(): string {
    return this.calls
      .map(({ method, status, id, activity }) => `${method} ${status} ${id} ${activity.summary}`)
      .join('\n');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, , , conversation = '', , last = ''] = (request.url ?? '')
      .split('/')
      .map(decodeURIComponent);
    const method = request.method ?? '';
    if (method === 'GET') return this.#answer(request.url ?? '', response);
    const activity = JSON.parse((await textOf(request)) || '{}');
    const refusal = this.#refusalOf(method, conversation);
    const id = last || `m${++this.#ids}`;
    const status = refusal?.status ?? (method === 'POST' ? 201 : 200);
    this.calls.push({
      method,
      conversation,
      id,
      activity,
      status: status === 'hang' ? 599 : status,
    });
    for (const watcher of this.#watchers.splice(0)) watcher();
    if (status === 'hang') return;

    response.writeHead(status, { 'Content-Type': 'application/json', ...refusal?.headers });
    if (refusal) {
      response.end(JSON.stringify({ error: { code: refusal.code ?? 'Fault', message: 'no' } }));
    } else if (conversation === '') {
      const opened = { id: `opened-${this.conversations.length + 1}`, parameters: activity };
      this.conversations.push(opened);
      response.end(JSON.stringify({ id: opened.id }));
    } else {
      response.end(JSON.stringify({ id }));
    }
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
