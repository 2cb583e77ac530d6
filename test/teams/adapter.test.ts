import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppCredentials } from 'botframework-connector';
import { systemClock } from '../../src/clock.ts';
import { DeskAdapter } from '../../src/teams/adapter.ts';
import type { BotIdentity } from '../../src/teams/identity.ts';

const ID = '11111111-1111-4111-8111-111111111111';
const TENANT = '22222222-2222-4222-8222-222222222222';

describe('adapter', () => {
  const identities: readonly [BotIdentity, boolean][] = [
    [{ kind: 'none' }, true],
    [{ kind: 'client-secret', id: ID, tenantId: TENANT, secret: 's' }, false],
    [{ kind: 'client-secret', id: ID, secret: 's' }, false],
    [{ kind: 'managed-identity', id: ID, tenantId: TENANT }, false],
    [{ kind: 'certificate', id: ID, tenantId: TENANT, thumbprint: 'A0', privateKey: 'k' }, false],
  ];
  for (const [identity, open] of identities) {
    const tenant = 'tenantId' in identity && identity.tenantId ? ' of one tenant' : '';
    it(`${open ? 'asks for no' : 'demands a'} token with ${identity.kind}${tenant}`, async () => {
      const { credentialsFactory } = new DeskAdapter(identity, { cloud: 'public' }, systemClock);

      // One of botbuilder's factories says nothing where the others say no.
      assert.equal((await credentialsFactory.isAuthenticationDisabled()) === true, open);
      if (!open) {
        assert.equal(await credentialsFactory.isValidAppId(ID), true);
        assert.equal(await credentialsFactory.isValidAppId(TENANT), false);
      }
    });
  }

  describe('writes to Teams', () => {
    const tokens: unknown = Reflect.get(AppCredentials, 'cache');
    const kept = tokens as Map<string, { accessToken: string; expiresOn: Date }>;
    const key = `${ID}https://api.botframework.com-cache`;
    afterEach(() => void kept.delete(key));

    /** The Authorization header that reaches Teams. */
    async function authorisation(identity: BotIdentity): Promise<string | undefined> {
      const seen: (string | undefined)[] = [];
      const server = createServer((request, response) => {
        seen.push(request.headers.authorization);
        response.end('{}');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const adapter = new DeskAdapter(identity, { cloud: 'public' }, systemClock);
      const connector = await adapter.connector(`http://127.0.0.1:${port}`);
      await connector.post('a:1', {}, new AbortController().signal);
      server.closeAllConnections();
      server.close();
      return seen[0];
    }

    it('with the token that botbuilder keeps', async () => {
      const expiresOn = new Date(performance.timeOrigin + performance.now() + 3_600_000);
      kept.set(key, { accessToken: 'abc', expiresOn });
      const identity = { kind: 'client-secret', id: ID, tenantId: TENANT, secret: 's' } as const;
      assert.equal(await authorisation(identity), 'Bearer abc');
    });

    it('without one where nobody is authenticated', async () => {
      assert.equal(await authorisation({ kind: 'none' }), undefined);
    });
  });
});
