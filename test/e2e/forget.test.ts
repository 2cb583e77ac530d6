import assert from 'node:assert/strict';
import { asksForHelp, CHANNEL, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Stage } from './stage.ts';

describe('e2e: forget me', () => {
  let stage: Stage;
  let adele: Actor;

  beforeEach(async () => {
    stage = await startDesk();
    adele = stage.as('adele');
    await setUp(stage.as('lidia'), stage);
  });
  afterEach(() => stage.stop());

  const forget = async () => {
    await adele.say('forget me');
    const asked = await shown(stage, adele.chat.id, 'forget-confirm');
    return adele.pressOn(asked.card, 'forget-confirm', asked.id);
  };

  it('keeps an open case, and says so', async () => {
    const reference = await asksForHelp(adele, stage);
    const { body } = await forget();
    assert.ok(JSON.stringify(body.value).includes(reference));
    assert.ok(await stage.store.cases.get(reference));
  });

  it('deletes a closed case, and what its card in the channel says', async () => {
    const reference = await asksForHelp(adele, stage);
    await shown(stage, CHANNEL.id, 'Adele Vance');
    const mine = await shown(stage, adele.chat.id, 'case-withdraw');
    await adele.pressOn(mine.card, 'case-withdraw', mine.id);
    const { id } = await shown(stage, CHANNEL.id, 'case-reopen');

    await forget();

    assert.equal(await stage.store.cases.get(reference), undefined);
    assert.equal(await stage.store.people.get(adele.subject), undefined);
    await stage.connector.until(
      () => !JSON.stringify(stage.connector.cardOf(id)).includes('Adele'),
      'the card without its case',
    );
  });

  it('deletes nothing before it is confirmed', async () => {
    await adele.say('forget me');
    await shown(stage, adele.chat.id, 'forget-confirm');
    assert.ok(await stage.store.people.get(adele.subject));
  });
});
