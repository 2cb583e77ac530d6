import assert from 'node:assert/strict';
import { buttonsOf } from './buttons.ts';
import { type Stage, startStage } from './stage.ts';

describe('e2e: the personal chat', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.stop());

  const verbsOf = (card: unknown) => [...new Set(buttonsOf(card).map(({ verb }) => verb))];

  it('welcomes once, however often the host announces the install', async () => {
    const adele = stage.as('adele');
    const membership = {
      type: 'conversationUpdate',
      membersAdded: [{ id: '28:desk' }, { id: '29:adele' }],
    };

    await Promise.all([adele.install(), adele.send(membership), adele.install()]);
    await adele.install();

    assert.equal(stage.connector.accepted.length, 1);
    assert.deepEqual(verbsOf(stage.connector.cardOf('m1')), ['check', 'report', 'escalate']);
  });

  it('welcomes again after an uninstall, and not when somebody else joins', async () => {
    const adele = stage.as('adele');
    await adele.install();
    await adele.install('remove');
    await adele.install();
    await adele.send({ type: 'conversationUpdate', membersAdded: [{ id: '29:other' }] });

    assert.equal(stage.connector.accepted.length, 2);
  });

  it('shows the gathering card before the finding, in one message', async () => {
    const adele = stage.as('adele');

    await adele.say('my password reset failed');
    const [gathering] = stage.connector.accepted;
    await adele.finding();

    assert.deepEqual(buttonsOf(gathering?.activity.attachments), []);
    const calls = stage.connector.accepted.map(({ method, id }) => [method, id]);
    assert.deepEqual(calls, [
      ['POST', 'm1'],
      ['PUT', 'm1'],
    ]);
  });

  it('sends cards alone, with a summary for the notification', async () => {
    const adele = stage.as('adele');
    await adele.say('my password reset failed');
    await adele.finding();

    for (const { activity } of stage.connector.accepted) {
      assert.equal(activity.text, undefined);
      assert.ok(activity.summary);
    }
  });

  it('looks at the last attempt when the button of the welcome is pressed', async () => {
    const adele = stage.as('adele');
    await adele.install();

    const { status, body } = await adele.pressOn(stage.connector.cardOf('m1'), 'check', 'm1');
    const { cardId } = await adele.finding();

    assert.equal(status, 200);
    assert.equal(body.statusCode, 200);
    assert.equal(cardId, 'm2');
  });

  it('turns the form for an error message into the finding', async () => {
    const adele = stage.as('adele');
    await adele.install();
    await adele.pressOn(stage.connector.cardOf('m1'), 'report', 'm1');
    const form = await stage.connector.until(() => stage.connector.cardOf('m2'), 'the form');

    const { body } = await adele.pressOn(form, 'report-submit', 'm2', { message: 'SSPR_0011' });
    const { cardId, inquiry } = await adele.finding();

    assert.equal(body.type, 'application/vnd.microsoft.activity.message');
    assert.equal(cardId, 'm2');
    assert.equal(inquiry.reported.meanings.length, 1);
  });

  it('re-ranks when a question is answered, in the same message', async () => {
    const alex = stage.as('alex');
    await alex.say('my password reset failed');
    const before = await alex.finding();
    const question = before.inquiry.diagnosis?.question;
    assert.ok(question, 'the person of this test has no open question');

    const { body } = await alex.pressOn(before.card, 'answer', before.cardId, {
      answer: question.answers[0],
    });
    const after = await alex.inquiry();
    await stage.connector.until(
      () => stage.connector.accepted.filter(({ method }) => method === 'PUT').length === 2,
      'the answered card',
    );

    assert.equal(body.type, 'application/vnd.microsoft.card.adaptive');
    assert.ok(question.id in (after?.answers ?? {}));
    assert.notDeepEqual(after?.diagnosis?.candidates, before.inquiry.diagnosis?.candidates);
    assert.deepEqual(stage.connector.cardOf(before.cardId), body.value);
  });

  it('looks again and updates the same card', async () => {
    const adele = stage.as('adele');
    await adele.say('my password reset failed');
    const { cardId, inquiry } = await adele.finding();
    const calls = stage.contoso.control.calls.length;
    const lookAgain = { type: 'Action.Execute', verb: 'look-again', data: { inquiry: inquiry.id } };

    const { body } = await adele.press(lookAgain, cardId);
    await stage.connector.until(
      () => stage.connector.accepted.filter(({ method }) => method === 'PUT').length === 3,
      'the gathering card and the second finding',
    );

    assert.equal(body.type, 'application/vnd.microsoft.activity.message');
    assert.notDeepEqual(buttonsOf(stage.connector.cardOf(cardId)), []);
    assert.ok(stage.contoso.control.calls.length > calls, 'Graph was not asked again');
  });

  for (const text of [
    'hello',
    'thank you!',
    'help',
    'the coffee machine on floor two is broken again',
  ]) {
    it(`answers "${text}" without a diagnosis`, async () => {
      const adele = stage.as('adele');
      await adele.say(text);

      assert.equal(stage.connector.accepted.length, 1);
      assert.equal(await adele.inquiry(), undefined);
      const { calls } = stage.contoso.control;
      assert.ok(calls.every(({ target }) => !target.includes(adele.person.id)));
    });
  }

  it('says so when a password is typed, forgets it, and still looks', async () => {
    const adele = stage.as('adele');
    await adele.say('my password reset failed, my password is Tr0ub4dor&3');
    const { inquiry } = await adele.finding();

    assert.equal(stage.connector.accepted[0]?.id, 'm1');
    const everything = JSON.stringify([stage.log, stage.connector.calls, inquiry]);
    assert.ok(!everything.includes('Tr0ub4dor'));
  });

  it('writes times in the zone of the person', async () => {
    const adele = stage.as('adele');
    await adele.say('my password reset failed');
    await adele.finding();

    const { after } = { after: await stage.store.people.get(adele.subject) };
    assert.equal(after?.timeZone, 'Europe/London');
    assert.equal(after?.locale, 'en-GB');
  });

  it('keeps zone and language when an install says nothing of them', async () => {
    const adele = stage.as('adele');
    await adele.say('hello');
    await adele.send({
      type: 'installationUpdate',
      action: 'add',
      entities: [],
      locale: undefined,
    });

    assert.equal((await stage.store.people.get(adele.subject))?.timeZone, 'Europe/London');
  });

  it('leaves alone what it has no use for', async () => {
    const adele = stage.as('adele');
    const { status } = await adele.send({ type: 'typing' });
    const reaction = await adele.send({ type: 'messageReaction', reactionsAdded: [] });

    assert.equal(status, 200);
    assert.equal(reaction.status, 200);
    assert.deepEqual(stage.connector.calls, []);
  });
});
