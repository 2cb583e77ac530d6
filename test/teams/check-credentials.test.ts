import assert from 'node:assert/strict';
import { checkBotCredentials } from '../../src/teams/check-credentials.ts';

const ID = '11111111-1111-4111-8111-111111111111';

describe('check of the bot’s credentials', () => {
  it('is left out in a local trial, and without a registration', async () => {
    const secret = { kind: 'client-secret', id: ID, tenantId: ID, secret: 'never-used' } as const;
    const results = [
      ...(await checkBotCredentials(secret, { cloud: 'public' }, true)),
      ...(await checkBotCredentials({ kind: 'none' }, { cloud: 'public' }, false)),
    ];
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['skipped', 'skipped'],
    );
  });

  it('is refused with a key that is none, and repeats nothing of it', async () => {
    const privateKey = 'not a key, but not to be shown either';
    const results = await checkBotCredentials(
      { kind: 'certificate', id: ID, tenantId: ID, thumbprint: 'AB12', privateKey },
      { cloud: 'public' },
      false,
    );
    assert.equal(results[0]?.level, 'fault');
    assert.ok(!JSON.stringify(results).includes('not a key'));
  });
});
