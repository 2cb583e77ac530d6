import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OWNERS } from '../../src/sandbox/contoso/catalogue.ts';
import { type BotProxy, startBotProxy } from '../../src/sandbox/local-teams/bot-proxy.ts';
import { playgroundConfig, TESTER_OBJECT_ID } from '../../src/sandbox/local-teams/cast.ts';
import { Stage } from '../../src/sandbox/local-teams/stage.ts';
import { PEOPLE } from '../../src/sandbox/people/people.ts';
import { contosoForTest, type TestContoso } from './with-contoso.ts';

interface Seen {
  readonly url: string;
  readonly playground: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: activities as they came
  readonly body: any;
}

/** Something on loopback that takes posts and keeps them: the bot on one side, the connector on the other. */
async function listener(): Promise<{ url: string; seen: Seen[]; stop(): void }> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const playground = request.headers['x-ms-agents-playground'];
    seen.push({
      url: request.url ?? '',
      playground: playground === undefined ? undefined : String(playground),
      body: JSON.parse(text),
    });
    response.end('{"id":"1"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen, stop: () => server.close() };
}

describe('the local Teams', () => {
  let contoso: TestContoso;
  let bot: Awaited<ReturnType<typeof listener>>;
  let connector: Awaited<ReturnType<typeof listener>>;
  let door: BotProxy;

  before(async () => {
    [contoso, bot, connector] = await Promise.all([contosoForTest(), listener(), listener()]);
  });
  beforeEach(async () => {
    bot.seen.length = 0;
    connector.seen.length = 0;
    const [first] = PEOPLE;
    assert.ok(first);
    door = await startBotProxy({
      botUrl: bot.url,
      stage: new Stage(first),
      contoso: contoso.control,
      port: 0,
    });
  });
  afterEach(() => door.stop());
  after(async () => {
    bot.stop();
    connector.stop();
    await contoso.stop();
  });

  const write = async (text: string, more: object = {}) => {
    const response = await fetch(door.endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'x-ms-agents-playground': 'true' },
      body: JSON.stringify({
        type: 'message',
        id: '7',
        text,
        serviceUrl: connector.url,
        from: { id: '29:tester', name: 'Adele Vance', aadObjectId: TESTER_OBJECT_ID },
        recipient: { id: '28:bot', name: 'Reset Desk' },
        conversation: { id: 'a:chat', conversationType: 'personal' },
        entities: [{ type: 'clientInfo', timezone: 'UTC' }],
        ...more,
      }),
    });
    return response.status;
  };

  it('gives the bot what is meant for it, unchanged while the tester is the first person', async () => {
    assert.equal(await write('My password reset failed'), 200);
    const [{ url, playground, body } = { url: '', playground: '', body: {} }] = bot.seen;
    assert.equal(url, '/api/messages');
    assert.equal(playground, 'true');
    assert.equal(body.text, 'My password reset failed');
    assert.equal(body.from.aadObjectId, TESTER_OBJECT_ID);
    assert.equal(connector.seen.length, 0);
  });

  it('makes the tester another person, for messages and for buttons', async () => {
    await write('be lee');
    assert.equal(bot.seen.length, 0);
    assert.match(connector.seen[0]?.body.text, /lee/);
    assert.equal(connector.seen[0]?.url, '/v3/conversations/a%3Achat/activities');
    await write('My password reset failed');
    await write('', { type: 'invoke', name: 'adaptiveCard/action' });
    const lee = contoso.control.person('lee');
    for (const { body } of bot.seen) {
      assert.equal(body.from.aadObjectId, lee?.id);
      assert.equal(body.from.name, lee?.displayName);
      assert.equal(body.from.id, '29:tester');
    }
    assert.equal(bot.seen.length, 2);
  });

  it('leaves other users, group chats and answers on cards alone', async () => {
    await write('be lee');
    const alex = PEOPLE[1];
    await write('hello', { from: { id: '29:alex', aadObjectId: alex?.id } });
    await write('who', { conversation: { id: '19:x', conversationType: 'channel' } });
    await write('who', { value: { verb: 'x' } });
    await write('<at>Reset Desk</at> be alex', {
      conversation: { id: '19:x', conversationType: 'channel' },
    });
    const ids = bot.seen.map(({ body }) => body.from.aadObjectId);
    const lee = contoso.control.person('lee')?.id;
    assert.deepEqual(ids, [alex?.id, lee, lee]);
  });

  it('refuses to become a stranger and quotes nothing back that could be read as markup', async () => {
    await write('be [x](https://evil.example)');
    assert.ok(!connector.seen[0]?.body.text.includes('['));
    await write('hello');
    assert.equal(bot.seen[0]?.body.from.aadObjectId, TESTER_OBJECT_ID);
  });

  it('makes the reset fail again, and withdraws permissions', async () => {
    const rows = async () => {
      const filter = `targetResources/any(t:t/id eq '${TESTER_OBJECT_ID}')`;
      const audits = '/v1.0/auditLogs/directoryAudits';
      const { status, body } = await contoso.get(audits, { $filter: filter });
      return status === 200 ? body.value.length : status;
    };
    const before = await rows();
    await write('fail');
    assert.ok((await rows()) > before);
    await write('refuse AuditLog.Read.All');
    assert.equal(await rows(), 403);
    await write('heal');
    assert.ok((await rows()) > before);
  });

  it('moves to another time zone', async () => {
    await write('zone Asia/Tokyo');
    await write('hello');
    assert.equal(bot.seen[0]?.body.localTimezone, 'Asia/Tokyo');
    assert.equal(bot.seen[0]?.body.entities[0].timezone, 'Asia/Tokyo');
  });

  it('refuses what is no activity', async () => {
    const bad = await fetch(door.endpoint, { method: 'POST', body: '[]' });
    assert.equal(bad.status, 400);
  });

  it('describes six people to the Playground, with the ids of Contoso', () => {
    const config = JSON.parse(playgroundConfig());
    assert.equal(config.users.length, 5);
    const ids = [config.currentUser, ...config.users].map(({ aadObjectId }) => aadObjectId);
    const keys = ids.map((id) => PEOPLE.find((one) => one.id === id)?.key);
    // The helpdesk and the owner of the team are among them, or nobody could set it up.
    assert.deepEqual(keys, ['adele', 'alex', 'megan', 'lidia', 'miriam', 'grady']);
    assert.deepEqual(OWNERS[config.team.aadGroupId], ['lidia']);
  });
});
