import type { AddressInfo } from 'node:net';
import { Application } from '@microsoft/teams-ai';
import { createServer, plugins } from 'restify';
import { systemClock } from '../src/clock.ts';
import { DeskAdapter } from '../src/teams/adapter.ts';
import type { Registration } from './bot-identity.ts';

/** The least that a bot on this stack can do: restify, TeamsAdapter, Application, one text back, as botbuilder sends it. */
export async function startEchoBot(
  registration?: Registration,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const { botId: id = '', tenantId = '', metadataUrl: openIdMetadata } = registration ?? {};
  const adapter = new DeskAdapter(
    registration ? { kind: 'client-secret', id, tenantId, secret: 'unused' } : { kind: 'none' },
    { cloud: 'public', ...(openIdMetadata && { openIdMetadata }) },
    systemClock,
  );
  const app = new Application({ startTypingTimer: false });
  app.activity('message', async (context) => {
    await context.sendActivity(`You said: ${context.activity.text}`);
  });
  const server = createServer({ name: '' });
  server.use(plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, async (context) => {
      await app.run(context);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      }),
  };
}
