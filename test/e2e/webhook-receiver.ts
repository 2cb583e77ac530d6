import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebhookBody } from '../../src/desk/webhook-book.ts';

type Verify = (header: string, body: string, key: string, now?: number) => boolean;

/** The check that docs/webhooks.md tells receivers to make, word for word. */
export async function documentedCheck(): Promise<Verify> {
  const page = readFileSync(new URL('../../docs/webhooks.md', import.meta.url), 'utf8');
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.isFromResetDesk as Verify;
}

export interface Received {
  readonly signature: string;
  readonly raw: string;
  readonly body: WebhookBody;
}

interface Answer {
  readonly status: number | 'hang';
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A ticket system's side of the webhook, on loopback. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  readonly #server: Server;
  #answers: Answer[] = [];
  /** What is answered once the list of answers is used up. */
  usual: Answer = { status: 204 };

  constructor() {
    this.#server = createServer(async (request, response) => {
      const raw = await textOf(request);
      const signature = String(request.headers['reset-desk-signature']);
      this.received.push({ signature, raw, body: JSON.parse(raw) });
      const { status, body = '', headers = {} } = this.#answers.shift() ?? this.usual;
      if (status === 'hang') return;
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.statusCode = status;
      response.end(body);
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`;
  }

  answer(...answers: readonly Answer[]): void {
    this.#answers.push(...answers);
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
