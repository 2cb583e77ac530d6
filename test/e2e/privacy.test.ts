import assert from 'node:assert/strict';
import { buttonsOf } from './buttons.ts';
import { type Actor, type Place, type Stage, startStage } from './stage.ts';

const GROUP: Place = { id: '19:group@thread.v2', conversationType: 'groupChat' };
const CHANNEL: Place = { id: '19:team@thread.tacv2;messageid=1', conversationType: 'channel' };

describe('e2e: what is private stays private', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.stop());

  const sentTo = (place: string) =>
    stage.connector.calls.filter(({ conversation }) => conversation === place);

  for (const place of [GROUP, CHANNEL]) {
    it(`goes on in the known personal chat when asked in a ${place.conversationType}`, async () => {
      const adele = stage.as('adele');
      await adele.say('hello');

      await adele.say('<at>Reset Desk</at> my password reset failed', place);
      await adele.finding();

      const [answer, ...more] = sentTo(place.id);
      assert.ok(answer);
      assert.deepEqual(more, []);
      assert.deepEqual(buttonsOf(answer.activity.attachments), []);
      assert.equal((await stage.store.people.get(adele.subject))?.timeZone, 'Europe/London');
    });
  }

  it('opens the personal chat of somebody it never met', async () => {
    const adele = stage.as('adele');
    await adele.say('<at>Reset Desk</at> my password reset failed', GROUP);
    await stage.connector.until(() => sentTo('opened-1').length === 2, 'the finding');

    assert.equal(sentTo(GROUP.id).length, 1);
    assert.deepEqual(
      sentTo('opened-1').map(({ method }) => method),
      ['POST', 'PUT'],
    );
  });

  it('says no more than how to reach it when no personal chat can be had', async () => {
    const adele = stage.as('adele');
    stage.connector.refuse({ status: 403, code: 'ForbiddenOperationException', conversation: '' });
    await adele.say('my password reset failed', GROUP);
    await stage.connector.until(
      () => stage.log.some(({ message }) => message === 'no personal chat could be opened'),
      'the refusal in the log',
    );

    assert.equal(stage.connector.calls.length, 2);
    assert.equal(sentTo(GROUP.id).length, 1);
    assert.equal(await adele.inquiry(), undefined);
  });

  it('is silent when it is added to a group', async () => {
    await stage.as('adele').install('add', GROUP);
    assert.deepEqual(stage.connector.calls, []);
  });

  describe('with a card of somebody else', () => {
    let alex: Actor;
    let foreign: { readonly inquiry: string };
    beforeEach(async () => {
      const adele = stage.as('adele');
      await adele.say('my password reset failed');
      foreign = { inquiry: (await adele.finding()).inquiry.id };
      alex = stage.as('alex');
    });

    const refusals = () => stage.log.filter(({ message }) => message === 'a request was refused');

    for (const verb of ['look-again', 'escalate', 'answer']) {
      it(`refuses and logs ${verb}`, async () => {
        const { inquiry } = foreign;
        const before = await stage.store.inquiries.get(inquiry);
        const data = { verb, inquiry, question: 'no-such-question', answer: 'yes' };

        const { status, body } = await alex.press({ type: 'Action.Execute', verb, data }, 'm1');

        assert.equal(status, 200);
        assert.equal(body.statusCode, 200);
        assert.equal(refusals().length, 1);
        assert.deepEqual(await stage.store.inquiries.get(inquiry), before);
      });
    }

    it('refuses the dialog, and a case in the name of the other', async () => {
      const data = { verb: 'escalate', ...foreign };
      const opened = await alex.invoke('task/fetch', { data });
      const sent = await alex.invoke('task/submit', {
        data: { ...data, verb: 'escalate-submit', saw: 'x' },
      });

      assert.equal(opened.body.task.type, 'message');
      assert.equal(sent.body.task.type, 'message');
      assert.equal(refusals().length, 2);
    });
  });

  const tampered: readonly [string, unknown][] = [
    ['no data', undefined],
    ['an inquiry that is no id', { verb: 'look-again', inquiry: '../../x' }],
    ['an inquiry that is an object', { verb: 'look-again', inquiry: { $ne: '' } }],
    ['a list', ['look-again']],
    ['somebody else as the person', { verb: 'look-again', userId: 'someone', inquiry: '' }],
  ];
  for (const [title, data] of tampered) {
    it(`refuses ${title}`, async () => {
      const action = { type: 'Action.Execute', verb: 'look-again', data };
      const { status, body } = await stage.as('adele').invoke('adaptiveCard/action', { action });

      assert.equal(status, 200);
      assert.equal(body.type, 'application/vnd.microsoft.activity.message');
    });
  }

  it('takes who somebody is from Teams alone', async () => {
    const adele = stage.as('adele');
    const { id } = stage.as('alex').person;
    await adele.send({ type: 'message', text: '', value: { verb: 'check', userId: id, from: id } });
    await adele.finding();

    assert.equal(await stage.as('alex').inquiry(), undefined);
  });
});
