import assert from 'node:assert/strict';
import type { Json } from '../../src/cards/card.ts';
import { textsOf } from '../cards/elements.ts';
import { type Stage, startStage } from './stage.ts';

describe('e2e: which words were understood', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.stop());

  const shown = (cardId: string) =>
    textsOf(stage.connector.cardOf(cardId) as unknown as Json).join('\n');

  const unknown: readonly (readonly [said: string, quoted: string, kept: string])[] = [
    ['my reset failed with SSPR_0042', 'SSPR\\_0042', 'SSPR_0042'],
    [
      'my reset failed: "the flux capacitor is not charged"',
      'flux capacitor',
      'a message that was quoted in chat',
    ],
  ];
  for (const [said, quoted, kept] of unknown) {
    it(`says that it does not know what is quoted, looks all the same, and keeps no word: ${said}`, async () => {
      const adele = stage.as('adele');
      await adele.say(said);
      const { cardId, inquiry } = await adele.finding();
      await stage.connector.until(() => shown(cardId).includes(quoted), 'the quotation');

      assert.equal(inquiry.diagnosis?.candidates[0]?.id, 'minimum-password-age');
      assert.equal(inquiry.reported.unrecognised, true);
      assert.doesNotMatch(JSON.stringify(inquiry), /flux|0042/);
      const recorded = await stage.store.unknownReasons.list();
      assert.deepEqual(
        recorded.map(({ reason, count }) => [reason, count]),
        [[kept, 1]],
      );
    });
  }

  it('does the same with a message of the form, and keeps markup in it quiet', async () => {
    const adele = stage.as('adele');
    await adele.install();
    await adele.pressOn(stage.connector.cardOf('m1'), 'report', 'm1');
    const form = await stage.connector.until(() => stage.connector.cardOf('m2'), 'the form');

    await adele.pressOn(form, 'report-submit', 'm2', {
      message: 'Zorb [click](https://evil.example) is not aligned',
    });
    const { cardId, inquiry } = await adele.finding();
    await stage.connector.until(() => shown(cardId).includes('Zorb'), 'the quotation');

    assert.ok(!shown(cardId).includes('[click](https://'));
    assert.doesNotMatch(JSON.stringify(inquiry), /Zorb/);
  });

  it('quotes what it recognised in this turn, and not on a later look', async () => {
    const nestor = stage.as('nestor');
    await nestor.say('The verification code never arrives');
    const { cardId, inquiry } = await nestor.finding();
    await stage.connector.until(() => shown(cardId).includes('never arrives'), 'the quotation');
    assert.doesNotMatch(JSON.stringify(inquiry), /never arrives/);

    const lookAgain = { type: 'Action.Execute', verb: 'look-again', data: { inquiry: inquiry.id } };
    await nestor.press(lookAgain, cardId);
    await stage.connector.until(
      () => stage.connector.accepted.filter(({ method }) => method === 'PUT').length === 3,
      'the gathering card and the second finding',
    );
    assert.ok(!shown(cardId).includes('never arrives'));
  });

  it('does not ask what has just been said', async () => {
    const nestor = stage.as('nestor');
    await nestor.say('The verification code never arrives');
    const { inquiry } = await nestor.finding();
    assert.equal(inquiry.diagnosis?.candidates[0]?.id, 'verification-code-not-received');
    assert.notEqual(inquiry.diagnosis?.question?.id, 'code-arrived');
  });

  it('does not quote a message that may hold a password', async () => {
    const adele = stage.as('adele');
    await adele.say('my password is Sommer2026! and my reset failed: "zorb is not aligned"');
    await adele.finding();
    assert.doesNotMatch(JSON.stringify(stage.connector.calls), /Sommer2026/);
  });
});
