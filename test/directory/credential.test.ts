import assert from 'node:assert/strict';
import type { AccessToken, TokenCredential } from '@azure/identity';
import {
  AuthenticationError,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  WorkloadIdentityCredential,
} from '@azure/identity';
import { missing } from '../../src/diagnosis/piece.ts';
import { GraphClient } from '../../src/directory/client.ts';
import { authorityHost, createCredential, type GraphAuth } from '../../src/directory/credential.ts';
import { Deadline } from '../../src/directory/deadline.ts';
import { TokenSource } from '../../src/directory/token-source.ts';
import { VirtualClock } from '../clock.ts';
import { ADELE, NOW, TENANT } from './contoso.ts';
import { collectingLog, directoryOf, type Logged } from './directory-test.ts';
import { GraphServer } from './graph-server.ts';

const GLOBAL = 'https://graph.microsoft.com';
const COMMON = { tenantId: TENANT, clientId: ADELE };
const SECRET: GraphAuth = { kind: 'client-secret', ...COMMON, secret: 'not a secret' };

describe('credential', () => {
  const kinds: readonly [GraphAuth, new (...args: never[]) => TokenCredential][] = [
    [SECRET, ClientSecretCredential],
    [{ kind: 'client-certificate', ...COMMON, path: '/tmp/none.pem' }, ClientCertificateCredential],
    [{ kind: 'managed-identity' }, ManagedIdentityCredential],
    [{ kind: 'managed-identity', clientId: ADELE }, ManagedIdentityCredential],
    [
      { kind: 'workload-identity', ...COMMON, tokenFilePath: '/tmp/token' },
      WorkloadIdentityCredential,
    ],
  ];
  for (const [auth, type] of kinds) {
    it(`is a ${type.name} for ${auth.kind}`, () => {
      assert.ok(createCredential(GLOBAL, auth, false) instanceof type);
    });
  }

  const clouds: readonly [string, string | undefined][] = [
    ['https://graph.microsoft.com', 'https://login.microsoftonline.com'],
    ['https://graph.microsoft.us', 'https://login.microsoftonline.us'],
    ['https://dod-graph.microsoft.us', 'https://login.microsoftonline.us'],
    ['https://microsoftgraph.chinacloudapi.cn', 'https://login.chinacloudapi.cn'],
    ['http://graph.microsoft.com', undefined],
    ['https://graph.microsoft.com.attacker.example', undefined],
    ['http://127.0.0.1:4000', undefined],
  ];
  for (const [base, authority] of clouds) {
    it(`takes ${authority ?? 'nobody'} as the authority of ${base}`, () => {
      assert.equal(authorityHost(base), authority);
    });
  }

  it('does not exist towards this machine in local-only mode', () => {
    assert.equal(createCredential('http://127.0.0.1:4000', SECRET, true), undefined);
    assert.equal(createCredential('http://localhost:4000', { kind: 'none' }, true), undefined);
  });

  it('is refused where a token would leave for a host that is not Graph', () => {
    assert.throws(() => createCredential('http://127.0.0.1:4000', SECRET, false));
    assert.throws(() => createCredential('https://graph.example', SECRET, true));
  });

  it('is required everywhere else', () => {
    assert.throws(() => createCredential(GLOBAL, { kind: 'none' }, false));
    assert.throws(() => createCredential(GLOBAL, { kind: 'none' }, true));
  });
});

describe('token source', () => {
  const HOUR = 3_600_000;

  class CountingCredential implements TokenCredential {
    readonly scopes: (string | string[])[] = [];
    readonly clock: VirtualClock;

    constructor(clock: VirtualClock) {
      this.clock = clock;
    }

    async getToken(scope: string | string[]): Promise<AccessToken> {
      this.scopes.push(scope);
      const token = `token-${this.scopes.length}`;
      return { token, expiresOnTimestamp: this.clock.now().getTime() + HOUR };
    }
  }

  it('asks once for all who wait, and again shortly before the token ends', async () => {
    const clock = new VirtualClock(NOW);
    const credential = new CountingCredential(clock);
    const tokens = new TokenSource(credential, `${GLOBAL}/.default`, clock);
    assert.deepEqual(await Promise.all([tokens.get(), tokens.get()]), ['token-1', 'token-1']);
    await clock.advance(HOUR - 6 * 60_000);
    assert.equal(await tokens.get(), 'token-1');
    await clock.advance(2 * 60_000);
    assert.equal(await tokens.get(), 'token-2');
    assert.deepEqual(credential.scopes, [`${GLOBAL}/.default`, `${GLOBAL}/.default`]);
  });

  it('asks anew after a token was rejected, and after a failure', async () => {
    const clock = new VirtualClock(NOW);
    const credential = new CountingCredential(clock);
    const tokens = new TokenSource(credential, 'scope', clock);
    await tokens.get();
    tokens.forget();
    assert.equal(await tokens.get(), 'token-2');

    let fail = true;
    const moody = new TokenSource(
      {
        getToken: async () => {
          if (fail) throw new Error('no network');
          return { token: 'late', expiresOnTimestamp: clock.now().getTime() + HOUR };
        },
      },
      'scope',
      clock,
    );
    await assert.rejects(moody.get());
    fail = false;
    assert.equal(await moody.get(), 'late');
  });

  it('names what to mend when the sign-in is refused, and asks only once', async () => {
    const clock = new VirtualClock(NOW);
    let asked = 0;
    const refusing: TokenCredential = {
      getToken: async () => {
        asked += 1;
        throw new AuthenticationError(401, { error: 'invalid_client' });
      },
    };
    const tokens = new TokenSource(refusing, 'scope', clock);
    const logged: Logged[] = [];
    const client = new GraphClient(GLOBAL, tokens, clock, collectingLog(logged));
    const call = { reference: 'ref-1', deadline: new Deadline(clock, 8000) };
    const reply = await client.send({ method: 'GET', path: '/organization' }, call);
    assert.deepEqual(reply, missing('not-permitted', 'GRAPH_AUTH'));
    assert.equal(asked, 1);
    assert.deepEqual(
      logged.map(({ level }) => level),
      ['error'],
    );
  });

  it('never sends a token to a host that is not Graph', async () => {
    const clock = new VirtualClock(NOW);
    const credential = new CountingCredential(clock);
    const graph = await GraphServer.start();
    const tokens = new TokenSource(credential, 'scope', clock);
    const client = new GraphClient(graph.url, tokens, clock, collectingLog([]));
    const call = { reference: 'ref-1', deadline: new Deadline(clock, 8000) };
    await client.send({ method: 'GET', path: '/organization' }, call);
    await graph.close();
    assert.equal(graph.asked.length, 1);
    assert.equal(graph.asked[0]?.headers.authorization, undefined);
    assert.deepEqual(credential.scopes, []);
  });

  it('is not asked towards this machine: requests carry no token', async () => {
    const graph = await GraphServer.start();
    const directory = directoryOf(graph, { auth: SECRET });
    await directory.gather(
      { tenantId: TENANT, userId: ADELE },
      { deadlineMs: 8000, reference: 'ref-1' },
    );
    await graph.close();
    assert.ok(graph.asked.length > 0);
    assert.ok(graph.asked.every(({ headers }) => headers.authorization === undefined));
  });
});
