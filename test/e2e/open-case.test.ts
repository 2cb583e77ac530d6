import assert from 'node:assert/strict';
import { stringsFor } from '../../src/cards/strings.ts';
import type { Case } from '../../src/desk/case.ts';
import { CHANNEL, messagesIn, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Place, Stage } from './stage.ts';

const GROUP: Place = { id: '19:group@thread.v2', conversationType: 'groupChat' };
const COMMAND = 'open-case';

describe('e2e: the action command that opens a case for somebody', () => {
  let stage: Stage;
  let adele: Actor;
  let lidia: Actor;

  beforeEach(async () => {
    stage = await startDesk();
    [adele, lidia] = [stage.as('adele'), stage.as('lidia')];
    await adele.install();
    await setUp(lidia, stage);
  });
  afterEach(() => stage.stop());

  const fetchTask = async (actor: Actor, more: object = {}) => {
    const value = { commandId: COMMAND, commandContext: 'compose', context: {}, ...more };
    const { body } = await actor.invoke('composeExtension/fetchTask', value, undefined, GROUP);
    return body.task;
  };
  const submit = async (actor: Actor, data: object) => {
    const value = { commandId: COMMAND, commandContext: 'compose', data, context: {} };
    const { body } = await actor.invoke('composeExtension/submitAction', value, undefined, GROUP);
    return body.task;
  };
  const casesOf = (actor: Actor): Promise<readonly Case[]> =>
    stage.store.cases.list({ ...actor.subject, requesterId: actor.person.id, limit: 5 });
  // biome-ignore lint/suspicious/noExplicitAny: the form is probed for its inputs
  const input = (task: any, id: string) =>
    task.value.card.content.body.find((one: { id?: string }) => one.id === id);

  it('opens one with a diagnosis, in the name of the agent, of which the person hears', async () => {
    const opened = await fetchTask(lidia);
    assert.ok(input(opened, 'person') && input(opened, 'saw') && input(opened, 'reach'));
    const form = { person: adele.person.userPrincipalName, saw: 'It says no', reach: 'desk 4' };
    const done = await submit(lidia, form);
    assert.equal(done.type, 'message');

    const [one, ...others] = await casesOf(adele);
    assert.deepEqual(others, []);
    assert.ok(done.value.includes(one?.reference));
    assert.equal(one?.cause, 'minimum-password-age');
    assert.deepEqual(one?.form, { saw: 'It says no', reach: 'desk 4' });
    const { who, what, from } = one?.history[0] ?? {};
    assert.deepEqual([who, what, from], [lidia.person.id, 'opened', 'search']);
    assert.ok(done.value.includes('in their own chat'));
    await shown(stage, CHANNEL.id, one?.reference ?? '');
    await shown(stage, adele.chat.id, 'Lidia Holloway opened this for you');
    assert.deepEqual(messagesIn(stage, GROUP.id), []);
  });

  it('opens one when it is sent twice', async () => {
    const form = { person: 'adele', saw: 'It says no' };
    await submit(lidia, form);
    await submit(lidia, form);
    assert.equal((await casesOf(adele)).length, 1);
  });

  it('gives the finding to the case when it comes later', async () => {
    stage.contoso.control.fault({ kind: 'slow', ms: 1_000 });
    await submit(lidia, { person: adele.person.id, saw: 'x' });
    const [first] = await casesOf(adele);
    assert.equal(first?.cause, undefined);
    assert.equal(first?.person?.displayName, 'Adele Vance');
    await shown(stage, CHANNEL.id, stringsFor('en').say('causes.minimum-password-age.name'));
    assert.equal((await casesOf(adele))[0]?.cause, 'minimum-password-age');
  });

  it('asks again for who is missing, unknown or one of several, and keeps what was written', async () => {
    for (const person of ['', '   ', 'nobody@contoso.example', 7, { $ne: 1 }]) {
      const again = await submit(lidia, { person, saw: 'It says no' });
      assert.equal(again.type, 'continue');
      assert.equal(input(again, 'saw').value, 'It says no');
    }
    const which = await submit(lidia, { person: 'l', saw: 'It says no' });
    const choices: { value: string }[] = input(which, 'chosen').choices;
    const lee = stage.as('lee');
    assert.ok(choices.length > 1 && choices.some(({ value }) => value === lee.person.id));
    const done = await submit(lidia, { chosen: lee.person.id, saw: 'It says no' });
    assert.equal((await casesOf(lee)).length, 1);
    // He never met the bot.
    assert.ok(done.value.includes('for the first time'));
    await lee.say('hello');
    await shown(stage, lee.chat.id, 'Lidia Holloway opened this for you');
  });

  it('keeps no password that was typed into it', async () => {
    const again = await submit(lidia, { person: 'adele', saw: 'my password is Winter2026!x' });
    assert.equal(again.type, 'continue');
    assert.ok(!JSON.stringify(again).includes('Winter'));
    assert.deepEqual(await casesOf(adele), []);
  });

  it('knows who wrote the message whose menu was used', async () => {
    const messagePayload = {
      from: { user: { id: adele.person.id, displayName: 'Adele Vance' } },
      body: { contentType: 'html', content: '<p>My reset <b>failed</b> &amp; I am stuck</p>' },
    };
    const opened = await fetchTask(lidia, { commandContext: 'message', messagePayload });
    assert.equal(input(opened, 'person').value, adele.person.userPrincipalName);
    assert.equal(input(opened, 'saw').value, 'My reset failed & I am stuck');
  });

  it('is for the helpdesk alone, and looks up nobody for others', async () => {
    const alex = stage.as('alex');
    const refused = await fetchTask(alex);
    const forged = await submit(alex, { person: 'adele', saw: 'x', isHelpdesk: true });
    for (const task of [refused, forged]) assert.equal(task.type, 'message');
    assert.deepEqual(await casesOf(adele), []);
    assert.equal(await adele.inquiry(), undefined);
  });
});
