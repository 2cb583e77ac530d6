import { readFileSync } from 'node:fs';
import {
  createServer,
  request as forwardRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { asksForDialog, type InvokeOptions, invoke, submissionOf } from './dialog-invoke.ts';
import { finish } from './finish.ts';
import { isObject } from './stage.ts';

export interface WindowOptions extends InvokeOptions {
  readonly port: number;
}

export interface TeamsWindow {
  readonly url: string;
  stop(): Promise<void>;
}

const HEAD = `<head><link rel="stylesheet" href="/_sandbox/dialogs.css">
<script src="/_sandbox/adaptivecards.js"></script><script src="/_sandbox/dialogs.js"></script>`;

/**
 * Stands before the Playground's own page and adds what it lacks: dialogs that a card's button opens.
 * Everything else passes through unchanged.
 */
export async function startWindow(options: WindowOptions): Promise<TeamsWindow> {
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    serve(options, pages, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(502);
      response.end();
    });
  });
  server.on('upgrade', (request, socket: Duplex, head: Buffer) => {
    tunnel(options.playgroundUrl, request, socket, head);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function serve(
  options: WindowOptions,
  pages: Set<ServerResponse>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  switch (`${request.method} ${request.url}`) {
    case 'GET /':
      return page(options.playgroundUrl, response);
    case 'GET /_sandbox/dialogs.js':
      return file(response, 'text/javascript', new URL('./page/dialogs.js', import.meta.url));
    case 'GET /_sandbox/dialogs.css':
      return file(response, 'text/css', new URL('./page/dialogs.css', import.meta.url));
    case 'GET /_sandbox/adaptivecards.js':
      return file(response, 'text/javascript', adaptiveCards());
    case 'GET /_sandbox/tasks':
      return follow(pages, response);
    case 'POST /_sandbox/submit':
      return submitDialog(options, request, response);
    case 'POST /_conversation/v1/submit':
      return submitCard(options, pages, request, response);
    default:
      return forward(options.playgroundUrl, request, response);
  }
}

async function page(playgroundUrl: string, response: ServerResponse): Promise<void> {
  const html = await (await fetch(playgroundUrl)).text();
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(html.replace('<head>', HEAD));
}

function file(response: ServerResponse, type: string, path: URL | string): void {
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` });
  response.end(readFileSync(path));
}

function adaptiveCards(): string {
  return createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
}

/** An event stream: each dialog to open is one event. */
function follow(pages: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': open\n\n');
  pages.add(response);
  response.once('close', () => pages.delete(response));
}

/** A card's button: to the Playground, unless it asks for a dialog. */
async function submitCard(
  options: WindowOptions,
  pages: Set<ServerResponse>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const text = await textOf(request);
  const submission = submissionOf(JSON.parse(text));
  if (!submission || !asksForDialog(submission)) {
    return forward(options.playgroundUrl, request, response, text);
  }
  finish(response, 200);
  const task = await invoke('task/fetch', submission.value, submission, options);
  if (!task) return;
  for (const each of pages) each.write(`data: ${JSON.stringify({ task, submission })}\n\n`);
}

/** A button inside a dialog; the answer is the next dialog, or nothing to close it. */
async function submitDialog(
  options: WindowOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body: unknown = JSON.parse(await textOf(request));
  const submission = isObject(body) ? submissionOf(body.submission) : undefined;
  if (!isObject(body) || !submission) {
    finish(response, 400);
    return;
  }
  const task = await invoke('task/submit', body.data, submission, options);
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ task }));
}

/** Passes a request on as it came; `text` stands in for a body that was read already. */
function forward(
  playgroundUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
  text?: string,
): void {
  const { host: _, ...headers } = request.headers;
  const onward = forwardRequest(
    `${playgroundUrl}${request.url}`,
    { method: request.method, headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.once('error', () => response.destroy());
  if (text === undefined) request.pipe(onward);
  else onward.end(text);
}

/** The page hears of new messages over web sockets. */
function tunnel(playgroundUrl: string, request: IncomingMessage, socket: Duplex, head: Buffer) {
  const { hostname, port } = new URL(playgroundUrl);
  const onward = connect(Number(port), hostname, () => {
    const lines = [`${request.method} ${request.url} HTTP/1.1`];
    for (let at = 0; at < request.rawHeaders.length; at += 2) {
      lines.push(`${request.rawHeaders[at]}: ${request.rawHeaders[at + 1]}`);
    }
    onward.write(`${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.once('error', () => socket.destroy());
  socket.once('error', () => onward.destroy());
  socket.once('close', () => onward.destroy());
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}
