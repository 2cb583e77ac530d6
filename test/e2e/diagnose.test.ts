import assert from 'node:assert/strict';
import { CHANNEL, messagesIn, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Place, Stage } from './stage.ts';

const GROUP: Place = { id: '19:group@thread.v2', conversationType: 'groupChat' };
const OPEN = 'case-open-for';

describe('e2e: the helpdesk has somebody diagnosed', () => {
  let stage: Stage;
  let adele: Actor;
  let lidia: Actor;

  beforeEach(async () => {
    stage = await startDesk();
    [adele, lidia] = [stage.as('adele'), stage.as('lidia')];
    // She could be written to.
    await adele.install();
    await lidia.install();
    await setUp(lidia, stage);
  });
  afterEach(() => stage.stop());

  const upn = (key: string) => stage.as(key).person.userPrincipalName;
  const inChat = (actor: Actor) => JSON.stringify(messagesIn(stage, actor.chat.id));
  const inquiryOf = async (actor: Actor) => (await actor.inquiry())?.diagnosis;
  /** The card that ends it: with what was found, or a sentence with these words. */
  const diagnose = async (whom: string, words = OPEN) => {
    await lidia.say(`diagnose ${whom}`);
    return shown(stage, lidia.chat.id, words);
  };

  it('by sign-in name, object id or name, in any case, and tells the person nothing', async () => {
    const before = inChat(adele);
    const ways = [upn('adele').toUpperCase(), adele.person.id, 'adele', 'Adele Vance', 'vance'];
    for (const whom of ways) {
      const { card } = await diagnose(whom);
      assert.ok(JSON.stringify(card).includes(upn('adele').replace('.', '\\\\.')), whom);
      assert.equal((await inquiryOf(adele))?.candidates[0]?.id, 'minimum-password-age');
      assert.equal((await adele.inquiry())?.origin, 'desk');
    }
    assert.equal(inChat(adele), before);
  });

  it('is not mixed up with what the person asks herself a moment later', async () => {
    await diagnose(upn('adele'));
    await adele.say('my password reset failed');
    const { inquiry } = await adele.finding();
    assert.equal(inquiry.origin, undefined);
  });

  it('says so when nobody, several or a guest is meant, or nobody can be looked up', async () => {
    await diagnose('nobody@contoso.example', 'nobody@contoso');
    await diagnose('l', 'Several');
    await diagnose('johanna@fabrikam.example', 'guest');
    stage.contoso.control.fault({ kind: 'refuse', permission: 'User.Read.All' });
    await diagnose('patti', 'permission');
  });

  it('is for the helpdesk alone', async () => {
    const alex = stage.as('alex');
    await alex.say(`diagnose ${upn('adele')}`);
    await shown(stage, alex.chat.id, 'That one is for the helpdesk');
    assert.equal(await adele.inquiry(), undefined);
    assert.ok(!inChat(alex).includes('Adele'));
  });

  it('takes other people’s "diagnose" for what it says', async () => {
    const alex = stage.as('alex');
    await alex.say('diagnose my failed password reset');
    assert.equal((await alex.finding()).inquiry.userId, alex.person.id);
  });

  it('answers in the agent’s own chat when it is asked in a channel or a group', async () => {
    for (const place of [CHANNEL, GROUP]) {
      await lidia.say(`<at>Reset Desk</at> diagnose ${upn('adele')}`, place);
      await shown(stage, lidia.chat.id, OPEN);
      assert.ok(!JSON.stringify(messagesIn(stage, place.id)).includes('Adele'));
    }
    await lidia.say('<at>Reset Desk</at> queue', CHANNEL);
    await shown(stage, lidia.chat.id, 'Nothing waits');
  });

  it('writes down who asked about whom, and no name', async () => {
    await diagnose(upn('adele'));
    const lines = stage.log
      .filter(({ level }) => level !== 'debug')
      .map((one) => JSON.stringify(one));
    const line = lines.find((one) => one.includes('had a person diagnosed'));
    assert.ok(line?.includes(lidia.person.id) && line.includes(adele.person.id));
    assert.deepEqual(
      lines.filter((one) => one.includes(upn('adele'))),
      [],
    );
  });

  it('opens a case for them, with the diagnosis, of which they hear', async () => {
    const { id, card } = await diagnose(upn('adele'));
    await lidia.pressOn(card, OPEN, id);
    await lidia.pressOn(card, OPEN, id);

    await shown(stage, adele.chat.id, 'Lidia Holloway opened this for you');
    const cases = await stage.store.cases.list({ ...adele.subject, limit: 5 });
    assert.equal(cases.length, 1);
    const [opened] = cases;
    assert.equal(opened?.requesterId, adele.person.id);
    assert.equal(opened.cause, 'minimum-password-age');
    assert.deepEqual(opened.history[0]?.who, lidia.person.id);
    await shown(stage, CHANNEL.id, opened.reference);

    const again = await diagnose(upn('adele'), `already: ${opened.reference}`);
    assert.ok(JSON.stringify(again.card).includes(OPEN));
  });

  it('opens none for somebody who only has the card', async () => {
    const { id, card } = await diagnose(upn('adele'));
    await stage.as('alex').pressOn(card, OPEN, id);
    assert.deepEqual(await stage.store.cases.list({ ...adele.subject, limit: 5 }), []);
  });

  it('opens none from what people asked themselves, whatever the card says', async () => {
    await adele.say('my password reset failed');
    const { inquiry } = await adele.finding();
    const action = { verb: OPEN, data: { verb: OPEN, inquiry: inquiry.id } };
    await lidia.invoke('adaptiveCard/action', { action }, 'm1');
    assert.deepEqual(await stage.store.cases.list({ ...adele.subject, limit: 5 }), []);
  });

  it('shows the person nothing of a later look either', async () => {
    const { id, card } = await diagnose(upn('adele'));
    await lidia.pressOn(card, OPEN, id);
    const post = await shown(stage, CHANNEL.id, 'case-check');
    await shown(stage, adele.chat.id, 'opened this for you');
    const before = messagesIn(stage, adele.chat.id).length;
    await lidia.pressOn(post.card, 'case-check', post.id, {}, CHANNEL);
    await shown(stage, CHANNEL.id, 'checked again');
    assert.equal(messagesIn(stage, adele.chat.id).length, before);
  });
});
