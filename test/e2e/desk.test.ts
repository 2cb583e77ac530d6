import assert from 'node:assert/strict';
import { buttonsOf } from './buttons.ts';
import { asksForHelp, CHANNEL, messagesIn, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Stage } from './stage.ts';

describe('e2e: the helpdesk works a case', () => {
  let stage: Stage;
  let adele: Actor;
  let lidia: Actor;
  let miriam: Actor;

  beforeEach(async () => {
    stage = await startDesk();
    [adele, lidia, miriam] = [stage.as('adele'), stage.as('lidia'), stage.as('miriam')];
    // They have met the bot, so it knows their names.
    await miriam.install();
    await setUp(lidia, stage);
  });
  afterEach(() => stage.stop());

  const caseOf = async (reference: string) => {
    const found = await stage.store.cases.get(reference);
    assert.ok(found);
    return found;
  };
  const press = (actor: Actor, card: unknown, verb: string, id: string, inputs?: object) =>
    actor.pressOn(card, verb, id, inputs, CHANNEL);

  it('lets only the helpdesk choose the channel', async () => {
    await adele.say('<at>Reset Desk</at> use this channel', {
      ...CHANNEL,
      id: '19:lunch@thread.tacv2',
    });
    const reference = await asksForHelp(adele, stage);
    await shown(stage, CHANNEL.id, reference);
    assert.equal((await caseOf(reference)).channel?.id, CHANNEL.id);
  });

  it('posts one card, which tells everybody who has taken it', async () => {
    const reference = await asksForHelp(adele, stage);
    const { id, card } = await shown(stage, CHANNEL.id, reference);

    const { body } = await press(lidia, card, 'case-claim', id);
    const after = await shown(stage, CHANNEL.id, 'case-unclaim');

    assert.equal((await caseOf(reference)).claimedBy, lidia.subject.userId);
    assert.equal(body.type, 'application/vnd.microsoft.card.adaptive');
    assert.equal(after.id, id);
    assert.ok(JSON.stringify(after.card).includes('Lidia Holloway'));
  });

  it('tells whoever is second who was first', async () => {
    const reference = await asksForHelp(adele, stage);
    const { id, card } = await shown(stage, CHANNEL.id, reference);

    await Promise.all([lidia, miriam].map((agent) => press(agent, card, 'case-claim', id)));
    const { claimedBy } = await caseOf(reference);
    const [first, second] = claimedBy === lidia.subject.userId ? [lidia, miriam] : [miriam, lidia];
    const { body } = await press(second, card, 'case-claim', id);

    assert.equal((await caseOf(reference)).claimedBy, first.subject.userId);
    assert.ok(JSON.stringify(body.value).includes(first.person.displayName));
  });

  it('does nothing for anybody else, whatever their card says', async () => {
    const reference = await asksForHelp(adele, stage);
    const { id, card } = await shown(stage, CHANNEL.id, reference);
    const before = await caseOf(reference);

    const claimed = await press(stage.as('alex'), card, 'case-claim', id);
    const forged = await stage.as('alex').invoke('adaptiveCard/action', {
      action: {
        verb: 'case-resolve-submit',
        data: { verb: 'case-resolve-submit', case: reference, text: 'x', isHelpdesk: true },
      },
    });
    const altered = await stage.as('alex').invoke('adaptiveCard/action', {
      action: { verb: 'case-claim', data: { verb: 'case-claim', case: { $ne: 1 } } },
    });

    for (const { body } of [claimed, forged, altered]) {
      assert.equal(body.type, 'application/vnd.microsoft.activity.message');
      assert.ok(!JSON.stringify(body).includes('Adele'));
    }
    assert.deepEqual(await caseOf(reference), before);
    assert.ok(stage.log.some(({ level, message }) => level === 'warn' && /case/.test(message)));
  });

  it('shows a question to the person, and their words in the thread', async () => {
    const reference = await asksForHelp(adele, stage);
    const { id, card } = await shown(stage, CHANNEL.id, reference);
    const opened = await press(lidia, card, 'case-ask', id);
    const sent = await lidia.submitDialog(
      opened.body.task.value.card.content,
      { text: 'Which browser is it?' },
      'case-ask-submit',
      CHANNEL,
    );
    assert.deepEqual(sent.body, {});
    await shown(stage, adele.chat.id, 'Which browser is it?');

    await adele.say('It is Firefox');
    await shown(stage, `${CHANNEL.id};messageid=${id}`, 'It is Firefox');

    const { state, history } = await caseOf(reference);
    assert.equal(state, 'claimed');
    assert.equal(history.at(-1)?.what, 'answered');
  });

  it('asks whether it works, once, and opens the case again when it does not', async () => {
    const reference = await asksForHelp(adele, stage);
    const { id, card } = await shown(stage, CHANNEL.id, reference);
    const opened = await press(lidia, card, 'case-resolve', id);
    await lidia.submitDialog(
      opened.body.task.value.card.content,
      { text: 'Unlocked the account' },
      'case-resolve-submit',
      CHANNEL,
    );
    const news = await shown(stage, adele.chat.id, '"answer":"yes"');
    const no = buttonsOf(news.card).find(({ data }) => data.answer === 'no');
    assert.ok(no);

    await adele.press(no, news.id);

    assert.equal((await caseOf(reference)).state, 'claimed');
    await shown(stage, CHANNEL.id, 'case-unclaim');
    const asked = messagesIn(stage, adele.chat.id).filter((one) =>
      JSON.stringify(one).includes('"answer":"yes"'),
    );
    assert.equal(asked.length, 0);
  });

  it('lets nobody answer for somebody else', async () => {
    const reference = await asksForHelp(adele, stage);
    const { card, id } = await shown(stage, adele.chat.id, reference);
    const before = await caseOf(reference);
    const { body } = await stage.as('alex').pressOn(card, 'case-withdraw', id);
    assert.equal(body.type, 'application/vnd.microsoft.activity.message');
    assert.deepEqual(await caseOf(reference), before);

    await adele.pressOn(card, 'case-withdraw', id);
    assert.equal((await caseOf(reference)).state, 'withdrawn');
  });

  it('asks the person whether they are on the phone', async () => {
    const reference = await asksForHelp(adele, stage);
    const { id, card } = await shown(stage, CHANNEL.id, reference);
    await press(lidia, card, 'call-check', id);
    const prompt = await shown(stage, adele.chat.id, 'call-confirm');

    await adele.pressOn(prompt.card, 'call-confirm', prompt.id);

    const { history } = await caseOf(reference);
    assert.equal(history.at(-1)?.what, 'caller-confirmed');
    await shown(stage, `${CHANNEL.id};messageid=${id}`, reference);
  });

  it('asks in the card itself where the host has no dialogs', async () => {
    lidia.headers = { 'x-ms-agents-playground': 'true' };
    await setUp(lidia, stage);
    const reference = await asksForHelp(adele, stage);
    const { id, card } = await shown(stage, CHANNEL.id, reference);

    const form = await press(lidia, card, 'case-note', id);
    await press(lidia, form.body.value, 'case-note-submit', id, { text: 'Called back' });

    const { history } = await caseOf(reference);
    assert.equal(history.at(-1)?.text, 'Called back');
  });

  it('sends the dossier to the agent alone', async () => {
    const reference = await asksForHelp(adele, stage);
    const { id, card } = await shown(stage, CHANNEL.id, reference);
    const refused = await press(stage.as('alex'), card, 'case-dossier', id);
    const { body } = await press(lidia, card, 'case-dossier', id);

    assert.equal(body.type, 'application/vnd.microsoft.activity.message');
    const sent = await stage.connector.until(
      () =>
        stage.connector.accepted.find((one) =>
          JSON.stringify(one.activity).includes(adele.subject.tenantId),
        ),
      'the dossier',
    );
    assert.notEqual(sent.conversation, CHANNEL.id);
    await press(lidia, card, 'case-dossier', id);
    const taken = (await caseOf(reference)).history.filter(({ what }) => what === 'dossier');
    assert.deepEqual(
      taken.map(({ who, from }) => [who, from]),
      [[lidia.subject.userId, 'channel-card']],
      'who took it, from where, once for what belongs together',
    );
    assert.ok(!JSON.stringify(refused.body).includes(adele.subject.tenantId));
  });

  it('looks again and shows what has changed', async () => {
    await adele.say('my password reset failed');
    const { card: finding, cardId } = await adele.finding();
    const opened = await adele.pressOn(finding, 'escalate', cardId);
    await adele.submitDialog(opened.body.task.value.card.content, WORDS);
    const { id, card } = await shown(stage, CHANNEL.id, 'case-check');

    await press(lidia, card, 'case-check', id);
    const [request] = await stage.store.cases.list({
      tenantId: adele.subject.tenantId,
      requesterId: adele.subject.userId,
      limit: 1,
    });
    await stage.connector.until(
      () =>
        messagesIn(stage, CHANNEL.id).some((one) => JSON.stringify(one).includes('checked again')),
      'the second look on the card',
    );
    const after = await caseOf(request?.reference ?? '');
    assert.equal(after.history.at(-1)?.what, 'checked');
    assert.equal(after.history.at(-1)?.cause, after.cause);
  });
});

const WORDS = { saw: 'A red line' };
