import assert from 'node:assert/strict';
import { nodesOf } from '../cards/elements.ts';
import { buttonsOf } from './buttons.ts';
import { asksForHelp, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Stage } from './stage.ts';

describe('e2e: trends', () => {
  let stage: Stage;
  let adele: Actor;
  let lidia: Actor;

  beforeEach(async () => {
    stage = await startDesk();
    [adele, lidia] = [stage.as('adele'), stage.as('lidia')];
    await setUp(lidia, stage);
  });
  afterEach(() => stage.stop());

  const asked = async (who: Actor, words: string) => {
    const before = stage.connector.accepted.length;
    await who.say(words);
    const answer = await stage.connector.until(
      () => stage.connector.accepted.slice(before).find((one) => one.conversation === who.chat.id),
      'an answer',
    );
    return { id: answer.id, card: stage.connector.cardOf(answer.id) };
  };
  const typesOn = (card: unknown) => nodesOf(card as never).map(({ type }) => String(type));

  it('are for the helpdesk only, whatever a card says', async () => {
    const refused = await asked(adele, 'trends');
    assert.ok(!buttonsOf(refused.card).some(({ verb }) => verb === 'trends-show'));
    const forged = await adele.invoke('adaptiveCard/action', {
      action: {
        verb: 'trends-show',
        data: { verb: 'trends-show', days: 7, isHelpdesk: true },
      },
    });
    assert.ok(!JSON.stringify(forged.body).includes('trends-show'));
    const altered = await lidia.invoke('adaptiveCard/action', {
      action: { verb: 'trends-show', data: { verb: 'trends-show', days: '7; DROP' } },
    });
    assert.ok(!typesOn(altered.body.value).includes('FactSet'));
  });

  it('count a failure and a case in charts, each with a table for hosts that have none', async () => {
    await adele.say('my password reset failed');
    const { card: finding, cardId } = await adele.finding();
    const opened = await adele.pressOn(finding, 'escalate', cardId);
    await adele.submitDialog(opened.body.task.value.card.content, { saw: 'A red line' });
    const { card } = await asked(lidia, 'trends');
    const charts = nodesOf(card as never).filter(({ type }) => String(type).startsWith('Chart.'));
    assert.ok(charts.length >= 2);
    for (const { fallback } of charts) {
      assert.ok(typesOn(fallback).some((type) => type === 'Table' || type === 'FactSet'));
    }
    const series = charts.flatMap(({ data }) => data as { values?: { y: number }[] }[]);
    const most = series.map(({ values = [] }) => Math.max(...values.map(({ y }) => y), 0));
    assert.equal(Math.max(...most), 1);
  });

  it('show another period in the place of the one shown', async () => {
    await asksForHelp(adele, stage);
    const { id, card } = await asked(lidia, 'trends 90');
    const week = buttonsOf(card).find(({ data }) => data.days === 7);
    assert.ok(week);
    const { body } = await lidia.press(week, id);
    assert.equal(body.type, 'application/vnd.microsoft.card.adaptive');
    assert.notDeepEqual(body.value, card);
  });

  it('say so where there is nothing yet', async () => {
    const { card } = await asked(lidia, 'trends 7');
    assert.ok(!typesOn(card).some((type) => type.startsWith('Chart.')));
    assert.ok(buttonsOf(card).length > 0);
  });

  it('are not shown in a channel', async () => {
    await lidia.say('<at>Reset Desk</at> trends', {
      id: '19:x@thread',
      conversationType: 'channel',
    });
    await shown(stage, '19:x@thread', 'private');
  });
});
