import assert from 'node:assert/strict';
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
      const { credentialsFactory } = new DeskAdapter(identity, { cloud: 'public' });

      // One of botbuilder's factories says nothing where the others say no.
      assert.equal((await credentialsFactory.isAuthenticationDisabled()) === true, open);
      if (!open) {
        assert.equal(await credentialsFactory.isValidAppId(ID), true);
        assert.equal(await credentialsFactory.isValidAppId(TENANT), false);
      }
    });
  }
});
