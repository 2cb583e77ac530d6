import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { type Stage, startStage } from './stage.ts';

const BOT_ID = '11111111-1111-4111-8111-111111111111';
const ISSUER = 'https://api.botframework.com';
const MINUTE = 60;

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

describe('e2e: inbound tokens', () => {
  let ours: Keys;
  let theirs: Keys;
  let metadata: Server;
  let stage: Stage;

  // botframework-connector writes every refused token's fate to the console, with the public key.
  const { error } = console;
  before(async () => {
    console.error = () => {};
    ours = await generateKeyPair('RS256', { extractable: true });
    theirs = await generateKeyPair('RS256', { extractable: true });
    const key = { ...(await exportJWK(ours.publicKey)), kid: 'ours', endorsements: ['msteams'] };
    metadata = createServer((request, response) => {
      const { port } = metadata.address() as AddressInfo;
      const answer = request.url?.startsWith('/keys')
        ? { keys: [key] }
        : { issuer: ISSUER, jwks_uri: `http://127.0.0.1:${port}/keys` };
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => metadata.listen(0, '127.0.0.1', resolve));
    stage = await startStage({
      environment: {
        BOT_ID,
        BOT_TENANT_ID: '22222222-2222-4222-8222-222222222222',
        SECRET_BOT_PASSWORD: 'never-used-here',
        BOT_OPENID_METADATA: `http://127.0.0.1:${(metadata.address() as AddressInfo).port}/`,
      },
    });
  });
  after(async () => {
    console.error = error;
    await stage.stop();
    metadata.closeAllConnections();
    metadata.close();
  });

  interface Claims {
    readonly issuer?: string;
    readonly audience?: string;
    readonly serviceUrl?: string;
    /** Seconds from now. */
    readonly expires?: number;
  }

  const now = () => Math.floor(performance.timeOrigin / 1000 + performance.now() / 1000);

  function payloadOf({
    issuer = ISSUER,
    audience = BOT_ID,
    serviceUrl,
    expires,
  }: Claims): JWTPayload {
    return {
      iss: issuer,
      aud: audience,
      serviceurl: serviceUrl ?? stage.connector.url,
      nbf: now() - 60 * MINUTE,
      exp: now() + (expires ?? 60 * MINUTE),
    };
  }

  function token(claims: Claims = {}, key = ours.privateKey, alg = 'RS256'): Promise<string> {
    return new SignJWT(payloadOf(claims)).setProtectedHeader({ alg, kid: 'ours' }).sign(key);
  }

  /** An invoke: its answer comes in the response, so that no token for the way out is needed. */
  function ask(authorization: string | undefined, activity: object = {}) {
    const invoke = { type: 'invoke', name: 'task/fetch', value: { data: { verb: 'escalate' } } };
    return stage.post(
      stage.as('adele').activity({ ...invoke, ...activity }),
      authorization === undefined ? {} : { Authorization: authorization },
    );
  }

  it('lets a valid one in', async () => {
    const { status, body } = await ask(`Bearer ${await token()}`);
    assert.equal(status, 200);
    assert.equal(body.task.type, 'continue');
  });

  it('forgives clocks that differ by less than five minutes', async () => {
    const { status } = await ask(`Bearer ${await token({ expires: -4 * MINUTE })}`);
    assert.equal(status, 200);
  });

  const refused: readonly [string, () => Promise<string | undefined>][] = [
    ['none', async () => undefined],
    ['an empty one', async () => 'Bearer '],
    ['something that is no token', async () => 'Bearer abc.def.ghi'],
    ['another scheme', async () => `Basic ${await token()}`],
    ['an expired one', async () => `Bearer ${await token({ expires: -6 * MINUTE })}`],
    ['one for another bot', async () => `Bearer ${await token({ audience: ISSUER })}`],
    [
      'one of another issuer',
      async () => `Bearer ${await token({ issuer: 'https://evil.example' })}`,
    ],
    ['one signed with another key', async () => `Bearer ${await token({}, theirs.privateKey)}`],
    [
      'one for another service address',
      async () => `Bearer ${await token({ serviceUrl: 'https://smba.example.com' })}`,
    ],
    ['an unsigned one', async () => `Bearer ${new UnsecuredJWT(payloadOf({})).encode()}`],
    [
      'one signed with the public key as a secret',
      async () => {
        const { n = '' } = await exportJWK(ours.publicKey);
        return `Bearer ${await new SignJWT(payloadOf({}))
          .setProtectedHeader({ alg: 'HS256', kid: 'ours' })
          .sign(new TextEncoder().encode(n))}`;
      },
    ],
  ];
  for (const [title, authorization] of refused) {
    it(`refuses ${title}, without saying why`, async () => {
      const { status, body } = await ask(await authorization());

      assert.equal(status, 401);
      assert.deepEqual(Object.keys(body).toSorted(), ['error', 'reference']);
      assert.equal(body.error, 'The request is not authorised.');
    });
  }

  it('refuses an activity of a channel that the key does not vouch for', async () => {
    const { status } = await ask(`Bearer ${await token()}`, { channelId: 'emulator' });
    assert.equal(status, 401);
  });

  it('still refuses what only resembles a token that was just let in', async () => {
    const valid = await token();
    const tail = valid.endsWith('AAAA') ? 'BBBB' : 'AAAA';
    assert.equal((await ask(`Bearer ${valid}`)).status, 200);
    assert.equal((await ask(`Bearer ${valid.slice(0, -4)}${tail}`)).status, 401);
    assert.equal((await ask(`Bearer ${valid}`, { channelId: 'emulator' })).status, 401);
    const elsewhere = { serviceUrl: 'https://smba.example.com' };
    assert.equal((await ask(`Bearer ${valid}`, elsewhere)).status, 401);
    assert.equal((await ask(`Bearer ${valid}`)).status, 200);
  });

  it('does not take the token for proof of the tenant', async () => {
    const channelData = { tenant: { id: '9'.repeat(36) } };
    const { status } = await ask(`Bearer ${await token()}`, { channelData });
    assert.equal(status, 403);
  });

  it('does not answer a repetition without a token from what was answered with one', async () => {
    const again = { id: 'the-same' };
    await ask(`Bearer ${await token()}`, again);
    assert.equal((await ask(undefined, again)).status, 401);
  });

  it('logs no token', async () => {
    const valid = await token();
    await ask(`Bearer ${valid}`);
    assert.ok(!JSON.stringify(stage.log).includes(valid.slice(0, 40)));
  });
});
