import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Upload {
  readonly range: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** A OneDrive on loopback: one upload session at each path, which takes what it is sent or refuses as told. */
export class OneDrive {
  readonly uploads: Upload[] = [];
  readonly #server: Server;
  #refusals: { readonly status: number; readonly headers?: Record<string, string> }[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      this.#take(request).then(({ status, headers }) => {
        for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
        response.statusCode = status;
        response.end();
      });
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
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What Teams would send with a yes. */
  uploadInfo(name: string) {
    const at = `${this.url}/${encodeURIComponent(name)}`;
    const uniqueId = '1150D938-8870-4044-9F2C-5BBDEBA70C8C';
    return {
      ...{ name, uniqueId, fileType: name.split('.').at(-1), etag: '123' },
      ...{ contentUrl: at, uploadUrl: `${at}?session` },
    };
  }

  /** The next uploads are answered so, one each. */
  refuse(...refusals: readonly { status: number; headers?: Record<string, string> }[]): void {
    this.#refusals.push(...refusals);
  }

  async #take(request: IncomingMessage) {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const { 'content-range': range, authorization } = request.headers;
    this.uploads.push({ range, authorization, body: Buffer.concat(pieces).toString() });
    return this.#refusals.shift() ?? { status: 201 };
  }
}
