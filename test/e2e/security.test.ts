import assert from 'node:assert/strict';
import { buttonOf } from './buttons.ts';
import { CHANNEL, setUp, shown, startDesk } from './desk-world.ts';
import type { Stage } from './stage.ts';

describe('e2e: that wasn’t me', () => {
  let stage: Stage;

  before(async () => {
    stage = await startDesk();
    await setUp(stage.as('lidia'), stage);
  });
  after(() => stage.stop());

  const casesOf = async (key: string) => {
    const { tenantId, userId } = stage.as(key).subject;
    return stage.store.cases.list({ tenantId, requesterId: userId, limit: 5 });
  };

  it('asks once more before it calls anybody, and lets go again', async () => {
    const diego = stage.as('diego');
    await diego.say('that wasn’t me');
    const { id, card } = await shown(stage, diego.chat.id, 'not-me-confirm');
    await diego.pressOn(card, 'dismiss', id);
    assert.deepEqual(await casesOf('diego'), []);
  });

  it('opens a case of security with everything known, once, and says what to do now', async () => {
    const diego = stage.as('diego');
    await diego.say('My password reset failed');
    const { inquiry } = await diego.finding();
    await diego.say('That was not me!');
    const { id, card } = await shown(stage, diego.chat.id, inquiry.id);
    const taps = [1, 2].map(() => diego.pressOn(card, 'not-me-confirm', id));
    const [answer] = await Promise.all(taps);
    const now = JSON.stringify(answer?.body);
    const [only, ...others] = await casesOf('diego');
    assert.deepEqual(others, []);
    assert.ok(only && now.includes(only.reference) && now.includes('mysignins.microsoft.com'));
    const { priority, security, inquiryId, person, cause } = only;
    assert.deepEqual([priority, security?.because, inquiryId], ['urgent', 'not-me', inquiry.id]);
    assert.ok(person?.displayName);
    assert.equal(cause, inquiry.diagnosis?.candidates[0]?.id);
    const [tried] = security?.tried ?? [];
    assert.equal(tried?.attemptId, inquiry.diagnosis?.attempt?.id);
    assert.ok(tried?.address);
  });

  it('shows the helpdesk the attempts and a runbook for this account', async () => {
    const [only] = await casesOf('diego');
    const [tried] = only?.security?.tried ?? [];
    const { card } = await shown(stage, CHANNEL.id, 'Revoke-MgUserSignInSession');
    const text = JSON.stringify(card).replaceAll('\\\\', '');
    for (const words of [tried?.attemptId, tried?.address, `-UserId ${only?.requesterId}`]) {
      assert.ok(words && text.includes(words), words);
    }
  });

  it('passes on that it was them after all, and leaves the closing to the helpdesk', async () => {
    const diego = stage.as('diego');
    const [only] = await casesOf('diego');
    const own = await shown(stage, diego.chat.id, 'case-withdraw');
    await diego.pressOn(own.card, 'case-withdraw', own.id);
    const [after] = await casesOf('diego');
    assert.deepEqual([after?.state, after?.history.at(-1)?.what], [only?.state, 'was-me']);
    await shown(stage, CHANNEL.id, 'that it was them after all');
  });

  it('refuses somebody else’s inquiry', async () => {
    const before = await casesOf('megan');
    const [theirs] = await casesOf('diego');
    const data = { verb: 'not-me-confirm', inquiry: theirs?.inquiryId };
    await stage
      .as('megan')
      .invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: data.verb, data } });
    assert.deepEqual(await casesOf('megan'), before);
  });

  it('stands on a block, which somebody else may have caused', async function () {
    this.timeout(60_000);
    const blocked = stage.contoso.control.people.find(({ expects }) => expects === 'throttled');
    assert.ok(blocked);
    const actor = stage.as(blocked.key);
    await actor.say('My password reset failed');
    const { card } = await actor.finding();
    assert.equal(buttonOf(card, 'not-me').verb, 'not-me');
  });
});
