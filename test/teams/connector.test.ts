import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { Connector, ConnectorRefusal } from '../../src/teams/connector.ts';

interface Seen {
  readonly method?: string;
  readonly url?: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

describe('connector', () => {
  let server: Server;
  let seen: Seen[];
  let answer: { status: number; body: string; headers?: Record<string, string> };
  const { signal } = new AbortController();

  beforeEach(async () => {
    seen = [];
    answer = { status: 201, body: '{"id":"m1"}' };
    server = createServer(async (request, response) => {
      const { method, url, headers } = request;
      seen.push({ method, url, headers, body: await json(request) });
      response.writeHead(answer.status, answer.headers);
      response.end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  function connector(path = '', token?: string): Connector {
    const { port } = server.address() as AddressInfo;
    return new Connector(`http://127.0.0.1:${port}${path}`, async () => token);
  }

  async function refusal(): Promise<ConnectorRefusal> {
    const error = await connector()
      .post('a:1', {}, signal)
      .catch((reason: unknown) => reason);
    assert.ok(error instanceof ConnectorRefusal);
    return error;
  }

  it('posts a message with the token, below the path of the address', async () => {
    const id = await connector('/emea/', 'Bearer abc').post('a:1/b', { text: 'grüß' }, signal);

    assert.equal(id, 'm1');
    const [call] = seen;
    assert.equal(call?.method, 'POST');
    assert.equal(call?.url, '/emea/v3/conversations/a%3A1%2Fb/activities');
    assert.equal(call?.headers.authorization, 'Bearer abc');
    assert.deepEqual(call?.body, { text: 'grüß' });
  });

  it('replaces a message, and sends no token where there is none', async () => {
    await connector().replace('a:1', 'm/1', { text: 'x' }, signal);

    const [call] = seen;
    assert.equal(call?.method, 'PUT');
    assert.equal(call?.url, '/v3/conversations/a%3A1/activities/m%2F1');
    assert.equal(call?.headers.authorization, undefined);
  });

  it('opens a conversation', async () => {
    const bot = { id: '28:bot', name: 'bot' };
    const wanted = { isGroup: false, bot, members: [], tenantId: 't', channelData: {} };
    assert.equal(await connector().open(wanted, signal), 'm1');
    assert.equal(seen[0]?.url, '/v3/conversations');
    assert.deepEqual(seen[0]?.body, wanted);
  });

  it('takes a success without a body for one', async () => {
    answer = { status: 200, body: '' };
    assert.equal(await connector().post('a:1', {}, signal), undefined);
  });

  it('says what Teams refused and when to come back', async () => {
    const body = '{"error":{"code":"BotNotInConversationRoster"}}';
    answer = { status: 403, body, headers: { 'Retry-After': '7' } };
    const { status, code, retryAfter } = await refusal();
    assert.deepEqual([status, code, retryAfter], [403, 'BotNotInConversationRoster', '7']);
  });

  it('survives the page of a gateway', async () => {
    answer = { status: 502, body: '<html>' };
    const { status, code } = await refusal();
    assert.deepEqual([status, code], [502, undefined]);
  });

  it('does not follow where it is sent elsewhere, because the token would go along', async () => {
    answer = { status: 307, body: '', headers: { Location: 'http://127.0.0.1:9/' } };
    assert.equal((await refusal()).status, 307);
  });

  it('gives up when it is called off', async () => {
    const calling = new AbortController();
    calling.abort();
    await assert.rejects(connector().post('a:1', {}, calling.signal), { name: 'AbortError' });
    assert.equal(seen.length, 0);
  });
});
