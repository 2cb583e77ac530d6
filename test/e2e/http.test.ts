import assert from 'node:assert/strict';
import { request } from 'node:http';
import { type Stage, startStage } from './stage.ts';

describe('e2e: the HTTP door', () => {
  let stage: Stage;
  before(async () => {
    stage = await startStage();
  });
  after(() => stage.stop());

  /** A refusal says why in a sentence, with a reference, and nothing of the inside. */
  function assertRefused(body: unknown) {
    assert.deepEqual(Object.keys(body as object).toSorted(), ['error', 'reference']);
    assert.doesNotMatch(JSON.stringify(body), /\bat \w|node_modules|\.ts|Error:|restify|undefined/);
  }

  const adele = () => stage.as('adele');
  const bodies: readonly [string, () => unknown, number][] = [
    ['no JSON', () => '{', 400],
    ['an empty body', () => '', 400],
    ['a list', () => [], 400],
    ['null', () => null, 400],
    ['an object that is no activity', () => ({ hello: 'world' }), 400],
    ['an activity without sender', () => adele().activity({ type: 'message', from: {} }), 400],
    ['an activity without recipient', () => adele().activity({ recipient: null }), 400],
    ['another channel', () => adele().activity({ type: 'message', channelId: 'webchat' }), 400],
    ['text that is no text', () => adele().activity({ type: 'message', text: { $gt: '' } }), 400],
    [
      'a service address elsewhere, without a token to vouch for it',
      () => adele().activity({ type: 'message', serviceUrl: 'https://smba.example.com/' }),
      400,
    ],
    ['a service address that is none', () => adele().activity({ serviceUrl: 'file:///etc' }), 400],
    ['too much', () => adele().activity({ type: 'message', text: 'x'.repeat(600_000) }), 413],
  ];
  for (const [title, body, status] of bodies) {
    it(`answers ${title} with ${status}`, async () => {
      const answer = await stage.post(body());
      assert.equal(answer.status, status);
      assertRefused(answer.body);
    });
  }

  it('takes nothing but JSON', async () => {
    const activity = adele().activity({ type: 'message', text: 'hello' });
    const { status, body } = await stage.post(activity, { 'Content-Type': 'text/plain' });
    assert.equal(status, 415);
    assertRefused(body);
  });

  it('refuses a body that grows beyond the limit without having said so', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' };
      const sending = request(`${stage.url}/api/messages`, { method: 'POST', headers });
      const more = () => void (!sending.destroyed && sending.write(' '.repeat(65_536), more));
      sending.on('response', (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', reject);
      more();
    });
    assert.equal(status, 413);
  });

  for (const [method, path, status] of [
    ['GET', '/', 404],
    ['GET', '/api/messages', 405],
    ['POST', '/health', 405],
    ['GET', '/../package.json', 404],
    ['GET', '/api/notify', 404],
  ] as const) {
    it(`has nothing at ${method} ${path}`, async () => {
      const response = await fetch(`${stage.url}${path}`, { method });
      assert.equal(response.status, status);
      assertRefused(await response.json());
      assert.equal(response.headers.get('server'), null);
    });
  }

  it('serves this machine by its own names alone, as nobody shows a token', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', Host: 'evil.example:3978' };
      request(`${stage.url}/api/messages`, { method: 'POST', headers })
        .on('response', (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end(JSON.stringify(adele().activity({ type: 'typing' })));
    });
    assert.equal(status, 403);
  });

  it('says that it is well', async () => {
    const response = await fetch(`${stage.url}/health`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('server'), null);
    assert.match(await response.text(), /"well":true/);
  });

  it('listens on this machine alone in a trial', () => {
    assert.equal(new URL(stage.url).hostname, '127.0.0.1');
  });

  for (const [title, activity] of [
    ['another tenant', { channelData: { tenant: { id: '9'.repeat(36) } } }],
    ['no tenant', { channelData: {}, conversation: { id: 'a:1', conversationType: 'personal' } }],
  ] as const) {
    it(`turns ${title} away in silence`, async () => {
      const calls = stage.connector.calls.length;
      const { status, body } = await adele().send({ type: 'message', text: 'hello', ...activity });

      assert.equal(status, 403);
      assertRefused(body);
      assert.equal(stage.connector.calls.length, calls);
    });
  }
});
