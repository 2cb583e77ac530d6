import assert from 'node:assert/strict';
import { type Stage, startStage } from './stage.ts';

describe('e2e: when Teams does not take a message', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.stop());

  const attempts = (method: string) =>
    stage.connector.calls.filter((call) => call.method === method).map(({ status }) => status);

  it('waits as long as it is asked to and tries again', async () => {
    stage.connector.refuse({ status: 429, headers: { 'Retry-After': '1' } });
    const before = performance.now();
    await stage.as('adele').say('hello');

    assert.deepEqual(attempts('POST'), [429, 201]);
    assert.ok(performance.now() - before >= 1_000);
  });

  for (const status of [412, 502, 503, 504]) {
    it(`tries again after ${status}`, async () => {
      stage.connector.refuse({ status });
      await stage.as('adele').say('hello');
      assert.deepEqual(attempts('POST'), [status, 201]);
    });
  }

  for (const status of [403, 413, 500]) {
    it(`does not repeat itself after ${status}`, async () => {
      stage.connector.refuse({ status, code: 'Refused' });
      const answer = await stage.as('adele').say('hello');

      assert.equal(answer.status, 200);
      assert.deepEqual(attempts('POST'), [status]);
      assert.ok(stage.log.some((line) => line.message === 'a reply could not be sent'));
    });
  }

  it('gives up on an endless refusal', async () => {
    stage.connector.refuse(...Array.from({ length: 9 }, () => ({ status: 503 })));
    await stage.as('adele').say('hello');
    assert.equal(attempts('POST').length, 3);
  });

  it('posts the finding anew when its message is gone', async () => {
    const adele = stage.as('adele');
    stage.connector.refuse({ status: 404, code: 'ActivityNotFoundInConversation', method: 'PUT' });
    await adele.say('my password reset failed');
    await stage.connector.until(() => stage.connector.cardOf('m2'), 'the finding');

    assert.deepEqual(attempts('POST'), [201, 201]);
    for (;;) {
      const inquiry = await adele.inquiry();
      if (inquiry?.activityId === 'm2') break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });

  it('still finds an answer when the gathering card could not be sent', async () => {
    const adele = stage.as('adele');
    stage.connector.refuse({ status: 500, method: 'POST' });
    await adele.say('my password reset failed');

    const card = await stage.connector.until(() => stage.connector.cardOf('m2'), 'the finding');
    assert.ok(card);
  });

  it('answers Teams although the connector hangs', async () => {
    await stage.stop();
    stage = await startStage({
      substitutes: { deadlines: { invokeMs: 50, messageMs: 50 } },
    });
    stage.connector.refuse({ status: 'hang' });
    const { status } = await stage.as('adele').say('hello');
    assert.equal(status, 200);
  });

  it('answers a button although the connector hangs', async () => {
    stage.connector.refuse({ status: 'hang' });
    const action = { type: 'Action.Execute', verb: 'check', data: { verb: 'check' } };
    const { status, body } = await stage.as('adele').invoke('adaptiveCard/action', { action });

    assert.equal(status, 200);
    assert.equal(body.statusCode, 200);
  });
});
