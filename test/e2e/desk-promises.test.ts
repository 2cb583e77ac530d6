import assert from 'node:assert/strict';
import { GROUPS } from '../../src/sandbox/contoso/catalogue.ts';
import { buttonsOf } from './buttons.ts';
import { asksForHelp, CHANNEL, messagesIn, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Stage, StageOptions } from './stage.ts';

describe('e2e: what the helpdesk promises people', () => {
  let stage: Stage;
  let adele: Actor;
  let lidia: Actor;

  const begin = async (options: StageOptions = {}) => {
    stage = await startDesk(options);
    [adele, lidia] = [stage.as('adele'), stage.as('lidia')];
    await setUp(lidia, stage);
  };
  afterEach(() => stage.stop());

  const caseOf = async (reference: string) => {
    const found = await stage.store.cases.get(reference);
    assert.ok(found);
    return found;
  };
  /** An agent writes something on the card in the channel. */
  const write = async (verb: string, reference: string, text: string) => {
    const { id, card } = await shown(stage, CHANNEL.id, reference);
    const opened = await lidia.pressOn(card, verb, id, {}, CHANNEL);
    const form = opened.body.task.value.card.content;
    await lidia.submitDialog(form, { text }, `${verb}-submit`, CHANNEL);
  };

  describe('on their own card', () => {
    beforeEach(() => begin());

    it('keeps one card of each case current, from the first to the last', async () => {
      const reference = await asksForHelp(adele, stage);
      const { id } = await shown(stage, adele.chat.id, 'The helpdesk has it');
      const says = (words: string) =>
        stage.connector.until(
          () => stage.connector.cardOf(id)?.fallbackText.includes(words),
          words,
        );
      const { id: post, card } = await shown(stage, CHANNEL.id, reference);
      await lidia.pressOn(card, 'case-claim', post, {}, CHANNEL);
      await says('Lidia Holloway is working on it');
      await write('case-ask', reference, 'Which page?');
      await says('needs an answer');
      await adele.say('The one for resets');
      await says('is working on it');
      await write('case-resolve', reference, 'Unlocked it');
      await says('says it is solved');
    });

    it('takes what they add to it, and their withdrawal', async () => {
      const reference = await asksForHelp(adele, stage);
      const { id: post } = await shown(stage, CHANNEL.id, reference);
      const { id, card } = await shown(stage, adele.chat.id, 'case-withdraw');
      const opened = await adele.pressOn(card, 'case-add', id);
      const form = opened.body.task.value.card.content;
      await adele.submitDialog(form, { text: 'On my phone, too' }, 'case-add-submit');
      await shown(stage, `${CHANNEL.id};messageid=${post}`, 'On my phone, too');
      await adele.pressOn(card, 'case-withdraw', id);
      await shown(stage, CHANNEL.id, 'Withdrawn');

      const { history } = await caseOf(reference);
      const told = history.map(({ what, who, from }) => [what, who === adele.person.id, from]);
      assert.deepEqual(told.slice(1), [
        ['added', true, 'person-card'],
        ['withdrawn', true, 'person-card'],
      ]);
    });

    it('asks once whether it worked, and is content with yes', async () => {
      const reference = await asksForHelp(adele, stage);
      await write('case-resolve', reference, 'Unlocked it');
      const news = await shown(stage, adele.chat.id, '"answer":"yes"');
      const yes = buttonsOf(news.card).find(({ data }) => data.answer === 'yes');
      assert.ok(yes);
      await adele.press(yes, news.id);
      await adele.press(yes, news.id);

      const { state, worked, history } = await caseOf(reference);
      assert.deepEqual([state, worked], ['resolved', 'yes']);
      assert.equal(history.filter(({ what }) => what === 'worked').length, 1);
      const asked = messagesIn(stage, adele.chat.id).filter((one) =>
        JSON.stringify(one.activity).includes('"answer":"yes"'),
      );
      assert.deepEqual(asked, []);
    });

    it('lets a caller be confirmed for ten minutes', async () => {
      const reference = await asksForHelp(adele, stage);
      const { id, card } = await shown(stage, CHANNEL.id, reference);
      await lidia.pressOn(card, 'call-check', id, {}, CHANNEL);
      const prompt = await shown(stage, adele.chat.id, 'call-confirm');
      const asked = await caseOf(reference);
      const left = Date.parse(asked.callerCheckUntil ?? '') - Date.now();
      assert.ok(left > 9 * 60_000 && left <= 10 * 60_000);
      const late = { ...asked, callerCheckUntil: new Date(Date.now() - 1).toISOString() };
      assert.ok(await stage.store.cases.replace({ ...late, revision: asked.revision + 1 }));

      const { body } = await adele.pressOn(prompt.card, 'call-confirm', prompt.id);
      assert.ok(JSON.stringify(body).includes('too late'));
      assert.ok(!(await caseOf(reference)).history.some(({ what }) => what === 'caller-confirmed'));
    });
  });

  describe('about accounts with administrator rights', () => {
    /** Isaiah, an administrator, asks for help with what was found. */
    const administratorsCase = async () => {
      const isaiah = stage.as('isaiah');
      await isaiah.say('my password reset failed');
      const { card, cardId } = await isaiah.finding();
      const opened = await isaiah.pressOn(card, 'escalate', cardId);
      await isaiah.submitDialog(opened.body.task.value.card.content, { saw: 'It refused' });
      return shown(stage, CHANNEL.id, 'administrator rights');
    };
    const claimed = async () => {
      const [one] = await stage.store.cases.list({ ...adele.subject, limit: 1 });
      return one?.claimedBy;
    };

    it('lets nobody act while no group is named', async () => {
      await begin();
      const { id, card } = await administratorsCase();
      const { body } = await lidia.pressOn(card, 'case-claim', id, {}, CHANNEL);
      assert.ok(JSON.stringify(body).includes('administrator rights'));
      assert.equal(await claimed(), undefined);
    });

    it('lets those of the group act, who also work the helpdesk', async () => {
      const HELPDESK_PRIVILEGED_GROUP_ID = GROUPS['Password reset users'];
      await begin({ environment: { HELPDESK_PRIVILEGED_GROUP_ID } });
      const { id, card } = await administratorsCase();
      await stage.as('alex').pressOn(card, 'case-claim', id, {}, CHANNEL);
      assert.equal(await claimed(), undefined);
      await lidia.pressOn(card, 'case-claim', id, {}, CHANNEL);
      assert.equal(await claimed(), lidia.person.id);
    });
  });
});
