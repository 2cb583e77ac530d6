import assert from 'node:assert/strict';
import { knowledgeOfAttempts } from '../../src/watch/knowledge.ts';
import { VirtualClock } from '../clock.ts';
import { type Stage, startStage } from './stage.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

describe('e2e: the watch', () => {
  const clock = new VirtualClock();
  let stage: Stage;

  before(async () => {
    const environment = { WATCH: 'on' };
    const contoso = { throttleReports: true };
    stage = await startStage({ environment, contoso, substitutes: { clock } });
  });
  after(() => stage.stop());

  /** Moves on, and lets answers on the loopback arrive. */
  async function playUntil(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) {
      await clock.advance(1_000);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  async function isWarm(): Promise<boolean> {
    const [adele] = stage.contoso.control.people;
    assert.ok(adele);
    const { tenantId, userId } = stage.as(adele.key).subject;
    const known = knowledgeOfAttempts(await stage.store.rows.progress(tenantId));
    const registration = await stage.store.registrations.get({ tenantId, userId });
    const since = new Date(clock.now().getTime() - WEEK_MS).toISOString();
    return registration !== undefined && known !== undefined && known.since <= since;
  }

  it('reads the log without being throttled', async function () {
    this.timeout(60_000);
    await playUntil(isWarm);
    const refused = stage.contoso.control.calls.filter(({ status }) => status >= 400);
    assert.deepEqual(refused, []);
  });

  it('answers a question without a report call', async () => {
    stage.contoso.control.forgetCalls();
    const adele = stage.as('adele');
    await adele.say('My password reset failed');
    const { inquiry } = await adele.finding();
    assert.equal(inquiry.diagnosis?.candidates[0]?.id, 'minimum-password-age');
    const asked = stage.contoso.control.calls.filter(({ report }) => report);
    assert.deepEqual(asked, []);
  });

  it('shows everybody the cause that Graph would have shown', async function () {
    this.timeout(60_000);
    for (const { key, expects } of stage.contoso.control.people) {
      const actor = stage.as(key);
      if (key === 'emily' || key === 'adele') continue;
      await actor.say('My password reset failed');
      const { inquiry } = await actor.finding();
      const first = inquiry.diagnosis?.candidates[0]?.id ?? 'no-failure';
      assert.equal(first, expects, key);
    }
  });

  it('tells of a failure that nobody asked about, in the personal chat, and updates that card', async function () {
    this.timeout(60_000);
    const diego = stage.as('diego');
    const before = await diego.inquiry();
    await clock.advance(24 * 3_600_000);
    await playUntil(isWarm);
    stage.contoso.control.fail('diego');
    await playUntil(async () => (await diego.inquiry())?.activityId !== before?.activityId);
    const noticed = await diego.inquiry();
    assert.equal(noticed?.origin, 'notice');
    const card = stage.connector.cardOf(noticed?.activityId ?? '');
    await diego.pressOn(card, 'look-again', noticed?.activityId ?? '');
    await stage.connector.until(
      () =>
        stage.connector.accepted.findLast(
          ({ method, id }) => method === 'PUT' && id === noticed?.activityId,
        ),
      'the notice to be updated',
    );
  });

  it('is told to keep quiet', async () => {
    const { subject } = stage.as('megan');
    await stage.as('megan').say('notify off');
    assert.deepEqual(await stage.store.notices.wishesOf(subject), { off: true });
    await stage.as('megan').say('quiet 18-8');
    await stage.as('megan').say('Notify ON');
    assert.deepEqual(await stage.store.notices.wishesOf(subject), { quiet: { from: 18, to: 8 } });
  });

  it('keeps a reminder until the minute from which it can work', async function () {
    this.timeout(60_000);
    const miriam = stage.as('miriam');
    const [row] = stage.contoso.control.fail('miriam') ?? [];
    await playUntil(async () => {
      const rows = await stage.store.rows.rowsOf(miriam.subject);
      return rows.some(({ id }) => id === row?.id);
    });
    await miriam.say('My password reset failed');
    const { card, cardId } = await miriam.finding();
    await miriam.pressOn(card, 'remind', cardId);
    await miriam.pressOn(card, 'remind', cardId);
    const { counts } = await stage.store.outbox.report(clock.now().toISOString());
    const reminders = counts.filter(({ kind }) => kind === 'reminder');
    assert.deepEqual(
      reminders.map(({ state, count }) => [state, count]),
      [['queued', 1]],
    );
  });
});
