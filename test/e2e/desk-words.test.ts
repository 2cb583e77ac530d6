import assert from 'node:assert/strict';
import { asksForHelp, CHANNEL, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Stage } from './stage.ts';

describe('e2e: what is said to the desk in words', () => {
  let stage: Stage;
  let adele: Actor;
  let lidia: Actor;

  beforeEach(async () => {
    stage = await startDesk();
    [adele, lidia] = [stage.as('adele'), stage.as('lidia')];
    await setUp(lidia, stage);
  });
  afterEach(() => stage.stop());

  const ask = async (reference: string, text: string) => {
    const { id, card } = await shown(stage, CHANNEL.id, reference);
    const opened = await lidia.pressOn(card, 'case-ask', id, {}, CHANNEL);
    const form = opened.body.task.value.card.content;
    await lidia.submitDialog(form, { text }, 'case-ask-submit', CHANNEL);
    await shown(stage, adele.chat.id, text);
  };
  const eventsOf = async (reference: string) =>
    (await stage.store.cases.get(reference))?.history.map(({ what }) => what);
  /** What the bot answers to a message, as JSON. */
  const answerTo = async (actor: Actor, text: string) => {
    const before = stage.connector.accepted.length;
    await actor.say(text);
    const answer = await stage.connector.until(
      () =>
        stage.connector.accepted
          .slice(before)
          .find(({ conversation }) => conversation === actor.chat.id),
      `an answer to "${text}"`,
    );
    return JSON.stringify(answer.activity);
  };

  it('does not guess which of two questions an answer is for', async () => {
    const first = await asksForHelp(adele, stage, { saw: 'One thing', reach: 'desk 4' });
    const second = await asksForHelp(adele, stage, { saw: 'Another thing', reach: 'desk 4' });
    assert.notEqual(first, second);
    await ask(first, 'Is it about the first?');
    await ask(second, 'Is it about the second?');

    await adele.say('Yes, since this morning');
    await shown(stage, adele.chat.id, `${second}, ${first}`);
    for (const reference of [first, second]) {
      assert.ok(!(await eventsOf(reference))?.includes('answered'));
    }

    const { id, card } = await shown(stage, adele.chat.id, 'Is it about the second?');
    await adele.pressOn(card, 'case-answer-submit', id, { text: 'This one' });
    assert.ok((await eventsOf(second))?.includes('answered'));
    assert.ok(!(await eventsOf(first))?.includes('answered'));
  });

  it('still hears what is plainly for the bot while a question is open', async () => {
    const reference = await asksForHelp(adele, stage);
    await ask(reference, 'Which page?');
    await adele.say('help');
    assert.ok(!(await eventsOf(reference))?.includes('answered'));
  });

  it('keeps no password that comes as an answer', async () => {
    const reference = await asksForHelp(adele, stage);
    await ask(reference, 'Which page?');
    await adele.say('my password is Winter2026!x');
    assert.ok(!JSON.stringify(await stage.store.cases.get(reference)).includes('Winter'));
  });

  it('shows the queue, and what is one’s own, to the helpdesk alone', async () => {
    const reference = await asksForHelp(adele, stage);
    assert.ok((await answerTo(lidia, 'queue')).includes(reference));
    assert.ok(!(await answerTo(lidia, 'mine')).includes(reference));

    const { id, card } = await shown(stage, CHANNEL.id, reference);
    await lidia.pressOn(card, 'case-claim', id, {}, CHANNEL);
    assert.ok((await answerTo(lidia, 'mine')).includes(reference));
    assert.ok(!(await answerTo(lidia, 'queue')).includes(reference));

    for (const word of ['queue', 'mine']) {
      assert.ok(!(await answerTo(stage.as('alex'), word)).includes(reference));
    }
  });

  it('shows a case to the helpdesk, its own person, and nobody else', async () => {
    const reference = await asksForHelp(adele, stage);
    const number = reference.replace('RD-', '');
    assert.ok((await answerTo(lidia, `case ${number}`)).includes('case-claim'));
    assert.ok((await answerTo(adele, reference)).includes('case-withdraw'));
    const refused = await answerTo(stage.as('alex'), `case ${number}`);
    assert.ok(!refused.includes('Adele') && !refused.includes('case-'));
  });

  it('works a case from the agent’s own chat, and keeps the channel’s card current', async () => {
    const reference = await asksForHelp(adele, stage);
    await answerTo(lidia, 'queue');
    const list = await shown(stage, lidia.chat.id, reference);
    await lidia.pressOn(list.card, 'case-show', list.id);
    const one = await shown(stage, lidia.chat.id, 'case-claim');
    await lidia.pressOn(one.card, 'case-claim', one.id);
    await shown(stage, CHANNEL.id, 'case-unclaim');
    assert.ok((await eventsOf(reference))?.includes('claimed'));
  });
});
