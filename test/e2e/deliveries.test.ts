import assert from 'node:assert/strict';
import { asksForHelp, CHANNEL, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Stage } from './stage.ts';

describe('e2e: what was not delivered is listed, explained and sent again', () => {
  let stage: Stage;
  let lidia: Actor;

  beforeEach(async () => {
    stage = await startDesk();
    lidia = stage.as('lidia');
    await setUp(lidia, stage);
    // Teams takes no such card, now or later; the case is there all the same.
    stage.connector.refuse({ status: 413, code: 'MessageSizeTooBig', conversation: CHANNEL.id });
    await asksForHelp(stage.as('adele'), stage);
    await stage.connector.until(dead, 'the card of the case given up');
  });
  afterEach(() => stage.stop());

  const dead = () =>
    stage.log.some((line) => line.message === 'a message was not sent' && state(line) === 'dead');

  it('for the helpdesk, and it goes out', async () => {
    await lidia.say('delivery report');
    const report = await shown(stage, lidia.chat.id, 'The card of a case');
    assert.match(JSON.stringify(report.card), /larger than Teams takes/);
    const { body } = await lidia.pressOn(report.card, 'delivery-again', report.id);
    assert.match(JSON.stringify(body.value), /on its way again/);
    await shown(stage, CHANNEL.id, 'RD-1001');
    const again = await lidia.pressOn(report.card, 'delivery-again', report.id);
    assert.match(JSON.stringify(again.body.value), /nothing to send again/);
  });

  it('for nobody else, whatever their card says', async () => {
    const adele = stage.as('adele');
    await adele.say('undelivered');
    await shown(stage, adele.chat.id, 'helpdesk');
    const forged = {
      type: 'Action.Execute',
      verb: 'delivery-again',
      data: { verb: 'delivery-again', message: 1 },
    };
    const before = stage.connector.accepted.length;
    await adele.press(forged, 'm1');
    const { counts } = await stage.store.outbox.report(new Date().toISOString());
    assert.ok(
      counts.some((one) => one.state === 'dead'),
      'it is left as it was',
    );
    assert.equal(
      stage.connector.accepted.slice(before).filter((one) => one.conversation === CHANNEL.id)
        .length,
      0,
    );
  });

  it('takes no number but one of this outbox', async () => {
    await lidia.say('deliveries');
    const report = await shown(stage, lidia.chat.id, 'The card of a case');
    for (const message of ['1', -1, 1.5, null, 9_999]) {
      const button = {
        type: 'Action.Execute',
        verb: 'delivery-again',
        data: { verb: 'delivery-again', message },
      };
      const { status, body } = await lidia.press(button, report.id);
      assert.equal(status, 200);
      assert.doesNotMatch(JSON.stringify(body), /on its way/);
    }
  });
});

function state(line: object): unknown {
  return 'state' in line ? line.state : undefined;
}
