import assert from 'node:assert/strict';
import { VirtualClock } from '../clock.ts';
import { CHANNEL, messagesIn, setUp, shown, startDesk } from './desk-world.ts';
import type { Stage } from './stage.ts';

const HIT = ['adele', 'alex', 'diego'];

describe('e2e: incidents', function () {
  this.timeout(30_000);
  const clock = new VirtualClock('2026-03-09T10:00:00.000Z');
  let stage: Stage;

  before(async () => {
    stage = await startDesk({
      environment: { WATCH: 'on', WATCH_LONGEST_WAIT_SECONDS: '30', INCIDENT_PEOPLE: '5' },
      substitutes: { clock },
    });
  });
  after(() => stage.stop());

  /** Moves on, and lets answers on the loopback arrive. */
  async function playUntil(isSo: () => unknown): Promise<void> {
    while (!(await isSo())) {
      await clock.advance(1_000);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  const incident = async () => (await stage.store.incidents.list(tenant(), 1))[0];
  const tenant = () => stage.as('lidia').subject.tenantId;
  const inChat = (key: string) => messagesIn(stage, stage.as(key).chat.id).map(textOf);
  const cards = () =>
    messagesIn(stage, CHANNEL.id).filter((one) => textOf(one).includes('INC-1001 · '));

  it('says nothing of how things are before it knows, and then only what was seen', async () => {
    await setUp(stage.as('lidia'), stage);
    for (const key of HIT) await stage.as(key).say('hello');
    await stage.as('lidia').say('<at>Reset Desk</at> show health here', CHANNEL);
    await playUntil(() => messagesIn(stage, CHANNEL.id).some((one) => isHealth(one, 'Unknown')));
    await playUntil(() => messagesIn(stage, CHANNEL.id).some((one) => isHealth(one, 'Working')));
    assert.equal(messagesIn(stage, CHANNEL.id).filter((one) => isHealth(one, '')).length, 1);
  });

  it('shows one card of six people who are cut off, and tells those it knows', async () => {
    stage.contoso.control.breakWriteback(6);
    await playUntil(async () => (await incident())?.changes && cards().length > 0);
    assert.equal((await incident())?.cause, 'writeback-connectivity');
    await playUntil(() => HIT.every((key) => inChat(key).some((text) => /know/.test(text))));
    assert.equal(cards().length, 1);
    const kinds = (await stage.store.outbox.report(clock.now().toISOString())).counts;
    const told = kinds.filter(({ kind }) => kind === 'incident-known');
    assert.equal(
      told.reduce((sum, { count }) => sum + count, 0),
      HIT.length,
    );
    const { found } = (await incident())?.changes ?? { found: [] };
    assert.deepEqual(
      found.map(({ activity, by }) => [activity, by]),
      [['Set DirSync feature', 'it.admin@contoso.example']],
    );
  });

  it('stands above the finding of who asks, and takes their case under it', async () => {
    stage.contoso.control.fail('emily');
    await playUntil(async () => {
      const current = await incident();
      return current && (await stage.store.incidents.figuresOf(current)).failures >= 7;
    });
    const emily = stage.as('emily');
    await emily.say('My password reset failed');
    const { card, cardId } = await emily.finding();
    assert.match(JSON.stringify(card), /INC-1001/);
    const opened = await emily.invoke('task/fetch', {
      data: { verb: 'escalate', inquiry: (await emily.inquiry())?.id },
    });
    await emily.submitDialog(opened.body.task.value.card.content, { saw: 'It cannot be reached' });
    const [newest] = await stage.store.cases.list({
      ...{ tenantId: tenant(), requesterId: emily.subject.userId, limit: 1 },
    });
    assert.deepEqual(newest?.incident, { reference: 'INC-1001', folded: true });
    await playUntil(() => textOf(cards().at(-1)).includes(newest?.reference ?? '-'));
    const own = messagesIn(stage, CHANNEL.id).filter((one) =>
      textOf(one).includes(`${newest?.reference} ·`),
    );
    assert.deepEqual(own, []);
    assert.ok(cardId);
  });

  it('lets the helpdesk act, and nobody else', async () => {
    const { id, card } = await shown(stage, CHANNEL.id, 'INC-1001');
    await stage.as('adele').pressOn(card, 'incident-acknowledge', id, {}, CHANNEL);
    assert.equal((await incident())?.acknowledgedBy, undefined);
    await stage.as('lidia').pressOn(card, 'incident-acknowledge', id, {}, CHANNEL);
    const { userId } = stage.as('lidia').subject;
    assert.equal((await incident())?.acknowledgedBy, userId);
    const chosen = stage.as('diego').subject.userId;
    await stage.as('lidia').pressOn(card, 'incident-split-submit', id, { chosen }, CHANNEL);
    const current = await incident();
    assert.ok(current);
    assert.equal((await stage.store.incidents.standing(current, chosen)).split, true);
    await stage
      .as('lidia')
      .pressOn(card, 'incident-split-submit', id, { chosen: 'somebody-else' }, CHANNEL);
    assert.equal((await incident())?.history.filter(({ what }) => what === 'split').length, 1);
  });

  it('answers "health" with details for the helpdesk and one sentence for others', async () => {
    await stage.as('lidia').say('health');
    await stage.as('alex').say('health');
    const details = await shown(stage, stage.as('lidia').chat.id, 'INC-1001');
    assert.match(JSON.stringify(details.card), /FactSet/);
    const sentence = messagesIn(stage, stage.as('alex').chat.id).at(-1);
    assert.doesNotMatch(textOf(sentence), /FactSet|INC-/);
  });

  it('closes its card when it works again, tells those who knew once, and unfolds the case', async () => {
    stage.contoso.control.mendWriteback();
    await playUntil(async () => (await incident())?.allTold);
    assert.equal((await incident())?.endedBy, 'successes');
    await playUntil(() => textOf(cards()[0]).includes('"text":"Over"'));
    const [mine] = await stage.store.cases.list({ tenantId: tenant(), limit: 1 });
    assert.equal(mine?.incident?.folded, false);
    await playUntil(() =>
      messagesIn(stage, CHANNEL.id).some((one) => textOf(one).includes(`${mine?.reference} ·`)),
    );
    await playUntil(() => messagesIn(stage, CHANNEL.id).some((one) => isHealth(one, 'Working')));
  });
});

type Said = ReturnType<typeof messagesIn>[number];

function textOf(said: Said | undefined): string {
  return said ? JSON.stringify(said.activity.attachments ?? said.activity.text ?? '') : '';
}

function isHealth(said: Said, state: string): boolean {
  const text = textOf(said);
  return text.includes('can pin it') && text.includes(state);
}
