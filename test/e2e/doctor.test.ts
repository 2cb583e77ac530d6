import assert from 'node:assert/strict';
import { GROUPS } from '../../src/sandbox/contoso/catalogue.ts';
import { type Stage, startStage } from './stage.ts';

describe('e2e: the helpdesk asks how the bot is doing', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await startStage({
      environment: { HELPDESK_GROUP_ID: GROUPS['Identity helpdesk'] },
    });
  });

  afterEach(() => stage.stop());

  const asked = () => stage.contoso.control.calls.map(({ target }) => target);
  const looked = () => asked().some((target) => target.includes('subscribedSkus'));

  for (const word of ['doctor', 'Health check', '/doctor', 'healthcheck!']) {
    it(`shows the helpdesk a checkup for "${word}"`, async () => {
      const lidia = stage.as('lidia');
      stage.contoso.control.fault({ kind: 'refuse', permission: 'Policy.Read.All' });
      await lidia.say(word);
      const result = await stage.connector.until(
        () => stage.connector.accepted.find(({ method }) => method === 'PUT'),
        'the results',
      );
      const [first] = stage.connector.accepted;
      assert.equal(result.id, first?.id);
      assert.match(JSON.stringify(stage.connector.cardOf(result.id)), /Policy\\\\\.Read\\\\\.All/);
      assert.equal(await lidia.inquiry(), undefined);
    });
  }

  it('shows nobody else anything, and looks at nothing', async () => {
    const adele = stage.as('adele');
    await adele.say('doctor');
    assert.equal(stage.connector.accepted.length, 1);
    assert.doesNotMatch(JSON.stringify(stage.connector.accepted), /Read\.All/);
    assert.ok(!looked());
  });

  it('believes no card data: who asks is who Teams says', async () => {
    const adele = stage.as('adele');
    const { id } = stage.as('lidia').person;
    await adele.send({ type: 'message', text: 'doctor', value: { userId: id, helpdesk: true } });
    await stage.connector.until(() => stage.connector.accepted.length > 0, 'an answer');
    assert.ok(!looked());
  });

  it('shows nothing in a channel', async () => {
    const channel = { id: '19:it@thread.tacv2', conversationType: 'channel' } as const;
    await stage.as('lidia').say('doctor', channel);
    assert.ok(!looked());
  });

  it('takes the word inside a sentence for no more than a word', async () => {
    await stage.as('lidia').say('I could not reset my password at the doctor');
    await stage.as('lidia').finding();
    assert.ok(!JSON.stringify(stage.connector.accepted).includes('Policy'));
  });
});
