import assert from 'node:assert/strict';
import { VirtualClock } from '../clock.ts';
import { ADELE, furnish, NOW, TENANT } from './contoso.ts';
import { coldDirectoryOf } from './directory-test.ts';
import { DENIED, GraphServer } from './graph-server.ts';

const USERS = /^\/users\?/;
const ALEX = 'aaaaaaaa-0000-4000-8000-000000000002';

describe('whom the helpdesk means', () => {
  let graph: GraphServer;

  beforeEach(async () => {
    graph = await GraphServer.start();
    furnish(graph);
    graph.on(USERS, { body: { value: [] } });
  });
  afterEach(() => graph.close());

  const lookUp = (words: string, tenantId = TENANT) =>
    coldDirectoryOf(graph, {}, new VirtualClock(NOW)).people.lookUp(words, { tenantId });
  const user = (id: string, more: object = {}) => ({ id, displayName: 'X', ...more });
  const none = { status: 404, body: { error: { code: 'Request_ResourceNotFound' } } };

  it('is asked by object id alone where that is given', async () => {
    const found = await lookUp(ADELE.toUpperCase());
    assert.deepEqual('found' in found && found.found.map(({ userId }) => userId), [ADELE]);
    assert.equal(graph.to(USERS).length, 0);
  });

  it('is found by sign-in name and by mail, once', async () => {
    graph.on(USERS, { body: { value: [user(ADELE), user(ALEX)] } });
    const found = await lookUp('adele@contoso.example');
    assert.deepEqual('found' in found && found.found.map(({ userId }) => userId), [ADELE, ALEX]);
  });

  it('cannot break out of the filter, nor be empty or endless', async () => {
    graph.on(/^\/users\/[^?]*/, none);
    await lookUp("x' or mail ne 'y@z");
    const [asked] = graph.to(USERS);
    assert.ok(asked?.target.includes("mail eq 'x'' or mail ne ''y@z'"));
    assert.deepEqual(await lookUp('  '), { found: [] });
    assert.deepEqual(await lookUp('x'.repeat(500)), { found: [] });
    assert.equal(graph.to(USERS).length, 1);
  });

  it('tells guests by either sign', async () => {
    graph.on(USERS, {
      body: {
        value: [
          user(ADELE, { userType: 'Guest' }),
          user(ALEX, { userPrincipalName: 'a_b.com#EXT#@contoso.example', userType: 'Member' }),
        ],
      },
    });
    const found = await lookUp('gu');
    assert.deepEqual('found' in found && found.found.map(({ isGuest }) => isGuest), [true, true]);
  });

  it('is nobody of another tenant, and unreadable when Graph refuses', async () => {
    assert.deepEqual(await lookUp('adele', ADELE), { found: [] });
    assert.equal(graph.asked.length, 0);
    graph.on(/^\/users/, DENIED);
    assert.deepEqual(await lookUp('adele@contoso.example'), { unreadable: 'not-permitted' });
  });
});
