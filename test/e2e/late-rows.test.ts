import assert from 'node:assert/strict';
import { VirtualClock } from '../clock.ts';
import { type Stage, startStage } from './stage.ts';

const MINUTE = 60_000;

describe('e2e: rows that arrive late', () => {
  const clock = new VirtualClock();
  let stage: Stage;
  before(async () => {
    stage = await startStage({ substitutes: { clock } });
  });
  after(() => stage.stop());

  it('updates the same card by itself once the log shows the attempt', async () => {
    const { control } = stage.contoso;
    const late = control.people.find(({ attempts }) => attempts.at(-1)?.rowsLateByMinutes);
    assert.ok(late, 'nobody at Contoso has rows that arrive late');
    const actor = stage.as(late.key);

    await actor.say(late.says);
    const waiting = await actor.finding();
    assert.equal(waiting.inquiry.diagnosis?.awaitingRows, true);
    assert.ok(waiting.inquiry.nextLookAt);

    // Looks go over the real network, so each minute of the clock gets a moment of real time.
    for (let minute = 0; minute < 70; minute += 1) {
      await clock.advance(MINUTE);
      await new Promise((resolve) => setTimeout(resolve, 10));
      if ((await actor.inquiry())?.diagnosis?.awaitingRows === false) break;
    }
    const settled = await actor.finding();

    assert.equal(settled.inquiry.diagnosis?.candidates[0]?.id, late.expects);
    assert.equal(settled.cardId, waiting.cardId);
    await stage.connector.until(
      () => JSON.stringify(stage.connector.cardOf(settled.cardId)) !== JSON.stringify(waiting.card),
      'the updated card',
    );
    assert.equal(stage.connector.accepted.filter(({ method }) => method === 'POST').length, 1);
  });
});
