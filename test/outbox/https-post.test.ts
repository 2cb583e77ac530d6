import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpsPost } from '../../src/outbox/https-post.ts';

describe('posting to the webhook', () => {
  let server: Server;
  let url: string;
  const seen: string[] = [];

  before(async () => {
    server = createServer((request, response) => {
      seen.push(String(request.url));
      if (request.url === '/away') {
        // Two statements: restify replaces writeHead, in the whole process, by one that returns nothing.
        response.writeHead(302, { location: '/elsewhere' });
        response.end();
      } else if (request.url === '/busy') {
        response.statusCode = 429;
        response.setHeader('retry-after', '7');
        response.end();
      } else if (request.url === '/much') response.end('x'.repeat(100_000));
      else request.pipe(response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  it('gives the status and the answer', async () => {
    const answer = await httpsPost({ url, headers: { 'x-signed': 'yes' }, body: '{"a":1}' });
    assert.deepEqual(answer, { status: 200, body: '{"a":1}' });
  });

  it('tells how long the receiver asks to wait', async () => {
    const answer = await httpsPost({ url: `${url}/busy`, headers: {}, body: '' });
    assert.deepEqual(answer, { status: 429, body: '', retryAfterMs: 7_000 });
  });

  it('goes nowhere else', async () => {
    const { status } = await httpsPost({ url: `${url}/away`, headers: {}, body: '' });
    assert.equal(status, 302);
    assert.equal(seen.includes('/elsewhere'), false);
    const plain = { url: 'http://tickets.contoso.com/', headers: {}, body: '' };
    await assert.rejects(httpsPost(plain), /https/);
  });

  it('listens to no endless answer', async () => {
    const { body } = await httpsPost({ url: `${url}/much`, headers: {}, body: '' });
    assert.equal(body, '');
  });
});
