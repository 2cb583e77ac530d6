import assert from 'node:assert/strict';
import { VirtualClock } from '../clock.ts';
import { asksForHelp, CHANNEL, messagesIn, setUp, shown, startDesk } from './desk-world.ts';
import type { Stage } from './stage.ts';

const MINUTE = 60_000;

describe('e2e: what came of it', () => {
  const clock = new VirtualClock();
  let stage: Stage;

  before(async () => {
    stage = await startDesk({
      environment: { WATCH: 'on' },
      contoso: { throttleReports: true },
      substitutes: { clock },
    });
    await setUp(stage.as('lidia'), stage);
    await stage.as('diego').say('hello');
  });
  after(() => stage.stop());

  async function playUntil<T>(find: () => Promise<T | undefined | false>): Promise<T> {
    for (;;) {
      const found = await find();
      if (found) return found;
      await clock.advance(5_000);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  const newest = async (key: string) => {
    const { tenantId, userId } = stage.as(key).subject;
    const [found] = await stage.store.cases.list({ tenantId, requesterId: userId, limit: 1 });
    return found;
  };

  it('says on the same card that it reached the on-premises account, without a report call', async function () {
    this.timeout(60_000);
    const diego = stage.as('diego');
    await playUntil(async () => (await stage.store.rows.rowsOf(diego.subject)).length > 0);
    await diego.say('My password reset failed');
    const { inquiry, cardId } = await diego.finding();
    stage.contoso.control.forgetCalls();
    stage.contoso.control.happen('diego', 'works');
    const after = await playUntil(async () => {
      const now = await stage.store.inquiries.get(inquiry.id);
      return now?.outcome && now;
    });
    assert.equal(after.outcome?.where, 'on-premises');
    assert.ok(after.diagnosis?.solved);
    const { id } = await shown(stage, diego.chat.id, 'reached your on-premises account');
    assert.equal(id, cardId);
    const asked = stage.contoso.control.calls.filter(
      ({ report, target }) => report && target.includes(diego.person.id),
    );
    assert.deepEqual(asked, []);
  });

  it('says so on the case that the helpdesk has solved, whatever came first', async function () {
    this.timeout(60_000);
    const lee = stage.as('lee');
    const lidia = stage.as('lidia');
    await lee.say('My password reset failed');
    await lee.finding();
    const inquiry = await lee.inquiry();
    const opened = await lee.invoke('task/fetch', {
      data: { verb: 'escalate', inquiry: inquiry?.id },
    });
    await lee.submitDialog(opened.body.task.value.card.content, { saw: 'no', reach: 'desk 4' });
    const reference = (await newest('lee'))?.reference ?? '';
    await clock.advance(2 * MINUTE);
    stage.contoso.control.happen('lee', 'reset-by-helpdesk');
    await clock.advance(MINUTE);
    const { id, card } = await shown(stage, CHANNEL.id, reference);
    const form = await lidia.pressOn(card, 'case-resolve', id, {}, CHANNEL);
    await lidia.submitDialog(
      form.body.task.value.card.content,
      { text: 'Reset it' },
      'case-resolve-submit',
      CHANNEL,
    );
    const verified = await playUntil(async () => (await newest('lee'))?.verified);
    assert.deepEqual([verified.where, verified.operation], ['on-premises', 'admin-reset']);
    await shown(stage, CHANNEL.id, 'reached the on-premises account');
  });

  it('says so on a notice that nobody asked for', async function () {
    this.timeout(60_000);
    const them = stage.as('isaiah');
    await them.say('hello');
    stage.contoso.control.fail('isaiah');
    const { id } = await playUntil(async () => {
      const noticed = await them.inquiry();
      return noticed?.activityId ? noticed : undefined;
    });
    stage.contoso.control.happen('isaiah', 'works');
    const after = await playUntil(async () => {
      const now = await stage.store.inquiries.get(id);
      return now?.outcome && now;
    });
    const words = 'reached your on-premises account';
    assert.equal((await shown(stage, them.chat.id, words)).id, after.activityId);
  });

  it('claims nothing of a case where nothing is proven', async function () {
    this.timeout(60_000);
    await asksForHelp(stage.as('megan'), stage);
    stage.contoso.control.happen('megan', 'works');
    const { subject } = stage.as('megan');
    await playUntil(async () =>
      (await stage.store.rows.rowsOf(subject)).some(({ reason = '' }) =>
        reason.startsWith('Successfully'),
      ),
    );
    await clock.advance(10 * MINUTE);
    // Her account was never read for this case: it may live in the cloud.
    assert.equal((await newest('megan'))?.verified, undefined);
  });

  it('opens a case of an account that is tried from three addresses, and only one', async function () {
    this.timeout(60_000);
    await stage.as('nestor').say('notify off');
    const before = messagesIn(stage, stage.as('nestor').chat.id).length;
    for (const from of ['198.51.100.7', '192.0.2.11', '192.0.2.12']) {
      stage.contoso.control.happen('nestor', 'blocked', from);
      await clock.advance(4 * MINUTE);
    }
    const raised = await playUntil(() => newest('nestor'));
    const { priority, security, person } = raised;
    assert.deepEqual(
      [priority, security?.because, security?.counts.addresses],
      ['urgent', 'many-addresses', 3],
    );
    assert.deepEqual(security?.tried[0]?.methods, ['sms']);
    assert.ok(person?.displayName);
    await shown(stage, CHANNEL.id, `${raised.reference}: security`);
    // Looking into it tells the person nothing.
    const lidia = stage.as('lidia');
    const { id, card } = await shown(stage, CHANNEL.id, `${raised.reference}: security`);
    await lidia.pressOn(card, 'case-check', id, {}, CHANNEL);
    await playUntil(async () =>
      (await newest('nestor'))?.history.some(({ what }) => what === 'checked'),
    );
    await clock.advance(30 * MINUTE);
    assert.deepEqual(messagesIn(stage, stage.as('nestor').chat.id).length, before);
    const { tenantId, userId } = stage.as('nestor').subject;
    assert.equal(
      (await stage.store.cases.list({ tenantId, requesterId: userId, limit: 5 })).length,
      1,
    );
  });
});
