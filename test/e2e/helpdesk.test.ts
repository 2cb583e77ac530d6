import assert from 'node:assert/strict';
import { buttonOf, buttonsOf } from './buttons.ts';
import { type Actor, type Stage, startStage } from './stage.ts';

const WORDS = { saw: 'It says I cannot do that', reach: 'desk 4' };

describe('e2e: asking the helpdesk', () => {
  let stage: Stage;
  let adele: Actor;
  beforeEach(async () => {
    stage = await startStage();
    adele = stage.as('adele');
  });
  afterEach(() => stage.stop());

  const casesOf = ({ subject }: Actor) =>
    stage.store.cases.list({ tenantId: subject.tenantId, requesterId: subject.userId, limit: 9 });

  async function diagnosed(actor: Actor) {
    await actor.say('my password reset failed');
    return actor.finding();
  }

  it('opens a dialog and gives a reference for what was sent', async () => {
    const { card, cardId, inquiry } = await diagnosed(adele);

    const opened = await adele.pressOn(card, 'escalate', cardId);
    const form = opened.body.task.value.card.content;
    const sent = await adele.submitDialog(form, WORDS);
    const [request] = await casesOf(adele);
    const receipt = await stage.connector.until(() => stage.connector.cardOf('m2'), 'the receipt');

    assert.equal(opened.body.task.type, 'continue');
    assert.equal(request?.inquiryId, inquiry.id);
    assert.equal(request?.form.reach, WORDS.reach);
    assert.ok(sent.body.task.value.includes(request.reference));
    assert.ok(JSON.stringify(receipt).includes(request.reference));
  });

  it('asks in the chat where the host has no dialogs, with the same fields', async () => {
    const dialogs = await stage.as('alex').invoke('task/fetch', { data: { verb: 'escalate' } });
    adele.headers = { 'x-ms-agents-playground': 'true' };
    const { card, cardId } = await diagnosed(adele);
    assert.equal('msteams' in buttonOf(card, 'escalate').data, false);

    await adele.pressOn(card, 'escalate', cardId);
    const form = await stage.connector.until(() => stage.connector.cardOf('m2'), 'the form');
    const { body } = await adele.pressOn(form, 'escalate-submit', 'm2', WORDS);
    const [request] = await casesOf(adele);

    assert.deepEqual(inputsOf(form), inputsOf(dialogs.body.task.value.card.content));
    assert.ok(request);
    assert.ok(JSON.stringify(body.value).includes(request.reference));
  });

  it('sends the form back when what is needed is missing', async () => {
    const opened = await adele.invoke('task/fetch', { data: { verb: 'escalate' } });
    const { body } = await adele.submitDialog(opened.body.task.value.card.content, { page: 'x' });

    assert.equal(body.task.type, 'continue');
    assert.ok(JSON.stringify(body.task.value.card).includes('"x"'));
    assert.deepEqual(await casesOf(adele), []);
  });

  it('opens one case for a form that is sent twice', async () => {
    const { card, cardId } = await diagnosed(adele);
    const { body } = await adele.pressOn(card, 'escalate', cardId);
    const form = body.task.value.card.content;

    const answers = await Promise.all([
      adele.submitDialog(form, WORDS),
      adele.submitDialog(form, WORDS),
    ]);

    assert.equal((await casesOf(adele)).length, 1);
    assert.deepEqual(answers[0]?.body, answers[1]?.body);
  });

  it('puts the form in the chat away', async () => {
    adele.headers = { 'x-ms-agents-playground': 'true' };
    await adele.say('I want to talk to the helpdesk');
    const form = stage.connector.cardOf('m1');

    const { body } = await adele.pressOn(form, 'dismiss', 'm1');

    assert.equal(body.type, 'application/vnd.microsoft.card.adaptive');
    assert.ok(buttonsOf(body.value).some(({ verb }) => verb === 'check'));
  });

  it('replaces the form for a host that sends Action.Submit instead of Action.Execute', async () => {
    adele.headers = { 'x-ms-agents-playground': 'true' };
    await adele.say('I want to talk to the helpdesk');
    const { data, verb } = buttonOf(stage.connector.cardOf('m1'), 'escalate-submit');

    await adele.press({ type: 'Action.Submit', verb, data }, 'm1', WORDS);
    const [request] = await casesOf(adele);

    assert.ok(JSON.stringify(stage.connector.cardOf('m1')).includes(request?.reference ?? '?'));
  });
});

function inputsOf(card: unknown): string[] {
  if (Array.isArray(card)) return card.flatMap(inputsOf);
  if (typeof card !== 'object' || card === null) return [];
  const { type, id } = card as { type?: unknown; id?: unknown };
  const inside = Object.values(card).flatMap(inputsOf);
  return String(type).startsWith('Input.') ? [`${type} ${id}`, ...inside] : inside;
}
