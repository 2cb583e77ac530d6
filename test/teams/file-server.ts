import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A place on loopback that hands out files as a test wants them handed out. */
export class FileServer {
  /** Paths that were asked for. */
  readonly asked: string[] = [];
  readonly #server: Server;
  readonly #answers = new Map<string, Answer>();

  constructor() {
    this.#server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      const answer = this.#answers.get(request.url ?? '');
      if (answer) return answer(request, response);
      response.statusCode = 404;
      response.end();
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** The address of a file with this content, or of whatever the function answers. */
  serve(name: string, content: string | Uint8Array | Answer): string {
    const path = `/${name}`;
    this.#answers.set(
      path,
      typeof content === 'function' ? content : (_, response) => response.end(content),
    );
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}
