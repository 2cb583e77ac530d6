import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Control } from '../contoso/control.ts';
import { answerTo } from './commands.ts';
import { finish } from './finish.ts';
import { isObject, type Stage } from './stage.ts';

export interface BotProxyOptions {
  readonly botUrl: string;
  readonly stage: Stage;
  readonly contoso: Control;
  readonly port: number;
}

export interface BotProxy {
  /** Where Teams delivers activities. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/**
 * Stands between the local Teams and the bot. Answers the sandbox's own words and makes the tester the
 * person they want to be; the bot is the product as it ships and knows nothing of it.
 */
export async function startBotProxy(options: BotProxyOptions): Promise<BotProxy> {
  const server = createServer((request, response) => {
    relay(options, request, response).catch(() => {
      finish(response, 502);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    stop() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function relay(
  { botUrl, stage, contoso }: BotProxyOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const text = await textOf(request);
  const activity: unknown = text === '' ? undefined : JSON.parse(text);
  if (!isObject(activity)) {
    finish(response, 400);
    return;
  }
  const words = wordsIn(activity);
  const answer = words === undefined ? undefined : answerTo(words, stage, contoso);
  if (answer !== undefined) {
    await say(activity, answer);
    finish(response, 200, '{}');
    return;
  }
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  const playground = request.headers['x-ms-agents-playground'];
  if (playground !== undefined) headers['x-ms-agents-playground'] = String(playground);
  const fromBot = await fetch(`${botUrl}${request.url ?? ''}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(stage.cast(activity)),
  });
  response.writeHead(fromBot.status, {
    'Content-Type': fromBot.headers.get('Content-Type') ?? 'application/json',
  });
  response.end(await fromBot.text());
}

/** What may be meant for the sandbox: all that is typed in the personal chat, and "@Reset Desk be lidia" elsewhere. */
function wordsIn(activity: Readonly<Record<string, unknown>>): string | undefined {
  const { type, text, value, conversation } = activity;
  if (type !== 'message' || value !== undefined || typeof text !== 'string') return undefined;
  if (isObject(conversation) && conversation.conversationType === 'personal') return text;
  const words = text.replace(/<at\b[^>]*>[^<]*<\/at>/gi, ' ').trim();
  return /^be\s/i.test(words) ? words : undefined;
}

/** Answers in the bot's name through the connector that the activity came from. */
async function say(activity: Readonly<Record<string, unknown>>, text: string): Promise<void> {
  const { serviceUrl, conversation, recipient, from, id } = activity;
  if (!isObject(conversation)) return;
  const chat = encodeURIComponent(String(conversation.id));
  await fetch(`${serviceUrl}/v3/conversations/${chat}/activities`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      textFormat: 'markdown',
      text,
      from: recipient,
      recipient: from,
      conversation,
      replyToId: id,
    }),
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}
