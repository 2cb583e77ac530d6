import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { VERBS } from '../../src/cards/verbs.ts';
import { asksForHelp, CHANNEL, messagesIn, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Place, Stage } from './stage.ts';

const GROUP: Place = { id: '19:group@thread.v2', conversationType: 'groupChat' };
const OTHER_CHANNEL: Place = { id: '19:lunch@thread.tacv2', conversationType: 'channel' };

/** All that a card about cases can send. */
const OF_CASES = VERBS.filter((verb) => /^(?:case|call|open-case)-/.test(verb));

describe('e2e: cards that are forged, replayed or forwarded', () => {
  let stage: Stage;
  let adele: Actor;
  let lidia: Actor;
  let alex: Actor;
  let reference: string;

  beforeEach(async () => {
    stage = await startDesk();
    [adele, lidia, alex] = [stage.as('adele'), stage.as('lidia'), stage.as('alex')];
    await lidia.install();
    await setUp(lidia, stage);
    reference = await asksForHelp(adele, stage);
  });
  afterEach(() => stage.stop());

  const current = async () => {
    const found = await stage.store.cases.get(reference);
    assert.ok(found);
    return found;
  };
  /** All that the card could have wished for. */
  const forgedData = (verb: string) => ({
    ...{ verb, case: reference, text: 'forged', answer: 'yes', person: 'adele', yes: true },
    ...{ isHelpdesk: true, isPrivilegedDesk: true, by: lidia.person.id, userId: lidia.person.id },
    ...{ requesterId: alex.person.id, tenantId: alex.subject.tenantId, from: 'channel-card' },
  });
  const execute = (actor: Actor, data: { verb: string }, place: Place) =>
    actor.invoke('adaptiveCard/action', { action: { verb: data.verb, data } }, 'm1', place);

  it('let nobody else do anything, whatever they send and wherever they send it from', async () => {
    const before = await current();
    const seen = messagesIn(stage, alex.chat.id).length;
    for (const place of [alex.chat, CHANNEL, GROUP, OTHER_CHANNEL]) {
      for (const verb of OF_CASES) {
        const data = forgedData(verb);
        const { body } = await execute(alex, data, place);
        await alex.send({ type: 'message', value: data, replyToId: 'm1' }, place);
        const opened = await alex.invoke('task/fetch', { data }, 'm1', place);
        const sent = await alex.invoke('task/submit', { data }, 'm1', place);
        for (const answer of [body, opened.body, sent.body]) {
          const text = JSON.stringify(answer);
          assert.ok(!text.includes('Adele') && !text.includes('A red'), `${verb}: ${text}`);
        }
      }
    }
    assert.deepEqual(await current(), before);
    assert.deepEqual(await stage.store.cases.list({ ...alex.subject, limit: 9 }), [before]);
    const told = JSON.stringify(messagesIn(stage, alex.chat.id).slice(seen));
    assert.ok(!told.includes('Adele Vance'));
  });

  it('do not let the person of a case act as the helpdesk', async () => {
    const before = await current();
    const hers = /^case-(?:add|mine|withdraw|answer|worked|reopen)/;
    for (const verb of OF_CASES.filter((one) => !hers.test(one))) {
      await execute(
        adele,
        { ...forgedData(verb), requesterId: adele.person.id } as never,
        adele.chat,
      );
    }
    assert.deepEqual(await current(), before);
  });

  it('do not let an agent answer for the person', async () => {
    const before = await current();
    for (const verb of ['case-withdraw', 'case-add-submit', 'case-answer-submit', 'case-worked']) {
      for (const place of [lidia.chat, CHANNEL]) await execute(lidia, forgedData(verb), place);
    }
    await execute(lidia, forgedData('call-confirm'), lidia.chat);
    assert.deepEqual(await current(), before);
  });

  it('do a thing once when the same press is delivered again', async () => {
    const id = randomUUID();
    const value = { action: { verb: 'case-note-submit', data: forgedData('case-note-submit') } };
    const press = { type: 'invoke', name: 'adaptiveCard/action', value, id };
    await lidia.send(press, CHANNEL);
    await lidia.send(press, CHANNEL);
    const notes = (await current()).history.filter(({ what }) => what === 'noted');
    assert.equal(notes.length, 1);
    assert.equal(notes[0]?.who, lidia.person.id);
  });

  it('say that it is too late when an old card is pressed', async () => {
    const { id, card } = await shown(stage, CHANNEL.id, reference);
    await lidia.pressOn(card, 'case-claim', id, {}, CHANNEL);
    await execute(lidia, forgedData('case-resolve-submit'), CHANNEL);
    const solved = await current();
    assert.equal(solved.state, 'resolved');

    const { body } = await stage.as('miriam').pressOn(card, 'case-claim', id, {}, CHANNEL);
    assert.ok(JSON.stringify(body).includes('solved already'));
    assert.deepEqual(await current(), solved);
  });

  it('are as good in another chat for the helpdesk, and show nothing to the others there', async () => {
    const { id, card } = await shown(stage, CHANNEL.id, reference);
    const { body } = await lidia.pressOn(card, 'case-claim', id, {}, GROUP);
    assert.ok(JSON.stringify(body.value).includes('Adele'));
    assert.equal((await current()).claimedBy, lidia.person.id);
    assert.equal((await current()).history.at(-1)?.from, 'shared-card');
    assert.deepEqual(messagesIn(stage, GROUP.id), []);
  });

  it('reach no case of another organisation', async () => {
    const other = await stage.store.cases.add({
      ...{ tenantId: randomUUID(), requesterId: adele.person.id, state: 'open', form: {} },
      ...{ openedAt: '2026-01-01T00:00:00Z', history: [] },
    });
    const data = { ...forgedData('case-claim'), case: other.case.reference };
    await execute(lidia, data, CHANNEL);
    assert.deepEqual(await stage.store.cases.get(other.case.reference), other.case);
  });
});
