import assert from 'node:assert/strict';
import type { Reply } from '../../src/teams/reply.ts';
import { ROUTES } from '../../src/teams/routes.ts';
import { type Place, type Stage, startStage } from './stage.ts';

const REFERENCE = /[0-9A-Z]{4}-[0-9A-Z]{4}/;

describe('e2e: the boundary around a turn', () => {
  let stage: Stage;
  afterEach(() => stage.stop());

  describe('when a handler throws', () => {
    beforeEach(async () => {
      const fail = async () => {
        throw new Error('secret detail');
      };
      const routes = Object.fromEntries(Object.keys(ROUTES).map((name) => [name, fail]));
      stage = await startStage({ substitutes: { routes } });
    });

    /** The reference that a person was told stands in the log beside the error. */
    function assertTold(shown: string | undefined) {
      const reference = REFERENCE.exec(shown ?? '')?.[0];
      assert.ok(reference, `no reference in: ${shown}`);
      assert.ok(!shown?.includes('secret detail'));
      const entry = stage.log.find(({ level }) => level === 'error');
      assert.ok(JSON.stringify(entry).includes(reference));
      assert.ok(JSON.stringify(entry).includes('secret detail'));
    }

    it('tells a person who wrote', async () => {
      const { status } = await stage.as('adele').say('my password reset failed');

      assert.equal(status, 200);
      assertTold(JSON.stringify(stage.connector.cardOf('m1')));
    });

    it('answers a button with an error it can show', async () => {
      const action = { type: 'Action.Execute', verb: 'check', data: { verb: 'check' } };
      const { status, body } = await stage.as('adele').invoke('adaptiveCard/action', { action });

      assert.equal(status, 200);
      assert.equal(body.type, 'application/vnd.microsoft.error');
      assertTold(body.value.message);
    });

    for (const [name, verb] of [
      ['task/fetch', 'escalate'],
      ['task/submit', 'escalate-submit'],
    ] as const) {
      it(`answers ${name} with a message`, async () => {
        const { status, body } = await stage.as('adele').invoke(name, { data: { verb } });

        assert.equal(status, 200);
        assert.equal(body.task.type, 'message');
        assertTold(body.task.value);
      });
    }

    it('does not bother anybody about a failed install', async () => {
      const { status } = await stage.as('adele').install();

      assert.equal(status, 200);
      assert.deepEqual(stage.connector.calls, []);
    });
  });

  describe('when the store fails', () => {
    it('still answers, with a reference', async () => {
      stage = await startStage();
      const adele = stage.as('adele');
      await adele.say('hello');
      await stage.store.close();

      await adele.say('my password reset failed');

      assert.match(JSON.stringify(stage.connector.cardOf('m2')), REFERENCE);
    });
  });

  describe('when a handler is slow', () => {
    it('answers the button in time and shows the result later', async () => {
      let finish = () => {};
      const slow = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const check = ROUTES['card.action/check'];
      assert.ok(check);
      stage = await startStage({
        substitutes: {
          deadlines: { invokeMs: 20, messageMs: 5_000 },
          routes: { ...ROUTES, 'card.action/check': (...turn) => slow.then(() => check(...turn)) },
        },
      });
      const action = { type: 'Action.Execute', verb: 'check', data: { verb: 'check' } };

      const { status, body } = await stage.as('adele').invoke('adaptiveCard/action', { action });
      finish();
      await stage.as('adele').finding();

      assert.equal(status, 200);
      assert.equal(body.statusCode, 200);
    });
  });

  it('says what a dialog had to say in the own chat, when the dialog could not wait', async () => {
    const words = 'RD-1001 is open';
    const late = () =>
      new Promise<Reply>((resolve) => {
        setTimeout(() => resolve({ kind: 'dialog-message', text: words }), 100);
      });
    stage = await startStage({
      substitutes: {
        deadlines: { invokeMs: 20, messageMs: 5_000 },
        routes: { ...ROUTES, 'command.submit/open-case': late },
      },
    });
    const adele = stage.as('adele');
    await adele.install();
    const group: Place = { id: '19:group@thread.v2', conversationType: 'groupChat' };
    const value = { commandId: 'open-case', data: {} };
    const { body } = await adele.invoke('composeExtension/submitAction', value, undefined, group);
    assert.equal(body.task.type, 'message');
    const told = await stage.connector.until(
      () => stage.connector.accepted.find(({ activity }) => activity.text === words),
      'the words',
    );
    assert.equal(told.conversation, adele.chat.id);
  });

  it('never leaves an invoke without an answer', async () => {
    stage = await startStage();
    const adele = stage.as('adele');
    const unknown: readonly [string, unknown][] = [
      ['adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'none', data: {} } }],
      ['adaptiveCard/action', {}],
      ['adaptiveCard/action', undefined],
      ['task/fetch', { data: null }],
      ['task/submit', { data: { verb: 'none' } }],
      ['composeExtension/query', {}],
      ['composeExtension/fetchTask', { commandId: 'none' }],
      ['composeExtension/submitAction', {}],
      ['something/else', 7],
    ];
    for (const [name, value] of unknown) {
      const { status } = await adele.invoke(name, value);
      assert.equal(status, 200, name);
    }
  });

  describe('when things come more than once or at once', () => {
    beforeEach(async () => {
      stage = await startStage();
    });

    it('answers a repeated message once', async () => {
      const adele = stage.as('adele');
      const said = 'my password reset failed';

      await Promise.all([
        adele.say(said, adele.chat, 'activity-1'),
        adele.say(said, adele.chat, 'activity-1'),
      ]);
      await adele.finding();
      await adele.say(said, adele.chat, 'activity-1');

      const posts = stage.connector.accepted.filter(({ method }) => method === 'POST');
      assert.equal(posts.length, 1);
    });

    it('gives a repeated invoke the first answer', async () => {
      const adele = stage.as('adele');
      const opened = await adele.invoke('task/fetch', { data: { verb: 'escalate' } });
      const form = {
        ...{ type: 'invoke', name: 'task/submit', id: 'activity-2' },
        value: { data: { verb: 'escalate-submit', saw: 'x' } },
      };

      const first = await adele.send(form);
      const again = await adele.send(form);

      assert.equal(opened.status, 200);
      assert.deepEqual(again.body, first.body);
      await stage.connector.until(() => stage.connector.accepted.length === 1, 'the receipt');
    });

    it('does not mix up two people whose activities have the same id', async () => {
      const [adele, alex] = [stage.as('adele'), stage.as('alex')];
      await adele.say('hello', adele.chat, '1');
      await alex.say('hello', alex.chat, '1');

      assert.deepEqual(
        stage.connector.accepted.map(({ conversation }) => conversation),
        [adele.chat.id, alex.chat.id],
      );
    });

    it('keeps every one of many turns at once in one conversation', async () => {
      const adele = stage.as('adele');
      const texts = Array.from({ length: 20 }, (_, at) => (at % 2 ? 'hello' : 'help'));

      const answers = await Promise.all(texts.map((text) => adele.say(text)));

      assert.ok(answers.every(({ status }) => status === 200));
      assert.equal(stage.connector.accepted.length, texts.length);
    });

    it('keeps the turns of two people apart', async function () {
      // Just after a start one of them may have to wait for the next ten seconds of the report budget.
      this.timeout(30_000);
      const actors = ['adele', 'alex'].map((key) => stage.as(key));

      await Promise.all(actors.map((actor) => actor.say('my password reset failed')));
      const findings = await Promise.all(actors.map((actor) => actor.finding()));

      for (const [at, { inquiry }] of findings.entries()) {
        assert.equal(inquiry.userId, actors[at]?.person.id);
      }
      assert.equal(new Set(findings.map(({ cardId }) => cardId)).size, actors.length);
    });

    it('loses no answer when two are given at once', async () => {
      const alex = stage.as('alex');
      await alex.say('my password reset failed');
      const { card, cardId, inquiry } = await alex.finding();
      const [one, other] = inquiry.diagnosis?.question?.answers ?? [];

      await Promise.all([
        alex.pressOn(card, 'answer', cardId, { answer: one }),
        alex.pressOn(card, 'answer', cardId, { answer: other }),
        alex.pressOn(card, 'answer', cardId, { answer: one }),
      ]);

      const after = await alex.inquiry();
      assert.ok(after && Object.keys(after.answers).length === 1);
      assert.ok(after.revision > inquiry.revision);
    });
  });
});
