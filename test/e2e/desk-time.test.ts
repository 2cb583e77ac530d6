import assert from 'node:assert/strict';
import { VirtualClock } from '../clock.ts';
import { buttonsOf } from './buttons.ts';
import { asksForHelp, CHANNEL, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Stage } from './stage.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const MONDAY = '2026-03-09T08:00:00.000Z';
const MONDAY_EVENING = '2026-03-09T16:50:00.000Z';

/** Working hours are those of the defaults: Monday to Friday, 08:00 to 17:00 UTC; reminders after 30 minutes, 2, 8 hours. */
describe('e2e: time at the desk', function () {
  this.timeout(60_000);
  let clock: VirtualClock;
  let stage: Stage;
  let adele: Actor;
  let lidia: Actor;

  async function open(start: string): Promise<void> {
    clock = new VirtualClock(start);
    stage = await startDesk({ substitutes: { clock } });
    [adele, lidia] = [stage.as('adele'), stage.as('lidia')];
    await setUp(lidia, stage);
  }
  afterEach(() => stage.stop());

  /** Lets the bot's time pass, and what it does in it arrive. */
  async function pass(ms: number): Promise<void> {
    await clock.advance(ms);
    // Whatever was planned has been sent over real connections by then.
    for (let i = 0; i < 5; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await clock.advance(SECOND);
    }
  }
  /** In the channel they stand in the thread of the case. */
  const reminders = (place: string = CHANNEL.id) =>
    stage.connector.accepted.filter(
      ({ id, method, conversation }) =>
        method === 'POST' &&
        conversation.startsWith(place) &&
        buttonsOf(stage.connector.cardOf(id)).some(({ verb }) => verb === 'case-acknowledge'),
    );
  const press = (verb: string, { card, id }: Awaited<ReturnType<typeof shown>>) =>
    lidia.pressOn(card, verb, id, {}, CHANNEL);
  const caseCard = (reference: string) => shown(stage, CHANNEL.id, reference);

  it('reminds the channel of what nobody takes, until somebody has seen it', async () => {
    await open(MONDAY);
    const reference = await asksForHelp(adele, stage);
    await caseCard(reference);
    await pass(28 * MINUTE);
    assert.equal(reminders().length, 0);
    await pass(3 * MINUTE);
    const [first, ...more] = reminders();
    assert.ok(first);
    assert.equal(more.length, 0);

    await press('case-acknowledge', { id: first.id, card: stage.connector.cardOf(first.id) });
    await pass(3 * HOUR);
    assert.equal(reminders().length, 1, 'nobody is reminded of what they have seen');
    assert.equal((await stage.store.cases.get(reference))?.reminded?.acknowledged, true);
  });

  it('reminds again at the next step when nobody has seen it', async () => {
    await open(MONDAY);
    await caseCard(await asksForHelp(adele, stage));
    await pass(31 * MINUTE);
    await pass(90 * MINUTE);
    assert.equal(reminders().length, 2);
  });

  it('keeps quiet at night, and counts working hours only', async () => {
    await open(MONDAY_EVENING);
    await caseCard(await asksForHelp(adele, stage));
    // Ten minutes on Monday and eighteen on Tuesday.
    await pass(15 * HOUR + 28 * MINUTE);
    assert.equal(reminders().length, 0, clock.now().toISOString());
    await pass(5 * MINUTE);
    assert.equal(reminders().length, 1, clock.now().toISOString());
  });

  it('puts reminders off from the card of the case, and reminds once when that is over', async () => {
    await open(MONDAY);
    const reference = await asksForHelp(adele, stage);
    const card = await caseCard(reference);
    await press('case-snooze', card);
    await pass(3 * HOUR + 50 * MINUTE);
    assert.equal(reminders().length, 0);
    await pass(15 * MINUTE);
    assert.equal(reminders().length, 1);
    const { history = [] } = (await stage.store.cases.get(reference)) ?? {};
    assert.deepEqual(
      history.map(({ what }) => what),
      ['opened', 'snoozed', 'reminded'],
    );
  });

  it('reminds the agent of what they took and left, in their own chat', async () => {
    await open(MONDAY);
    await lidia.say('hello');
    const card = await caseCard(await asksForHelp(adele, stage));
    await press('case-claim', card);
    await pass(8 * HOUR + 5 * MINUTE);
    assert.equal(reminders().length, 0);
    assert.equal(reminders(lidia.chat.id).length, 1);
  });

  it('shows the age of a case on its card, which moves on by itself', async () => {
    await open(MONDAY);
    const { id } = await caseCard(await asksForHelp(adele, stage));
    const before = JSON.stringify(stage.connector.cardOf(id));
    await pass(5 * HOUR);
    const after = JSON.stringify(stage.connector.cardOf(id));
    assert.doesNotMatch(before, /\d hours? old/);
    assert.match(after, /\d hours? old/);
  });

  it('puts who is locked out before who asked first', async () => {
    await open(new Date().toISOString());
    const first = await asksForHelp(adele, stage);
    const disabled = stage.as('henrietta');
    await disabled.say('my password reset failed');
    const { card, cardId, inquiry } = await disabled.finding();
    assert.equal(inquiry.diagnosis?.candidates[0]?.id, 'account-disabled');
    const opened = await disabled.pressOn(card, 'escalate', cardId);
    await disabled.submitDialog(opened.body.task.value.card.content, { saw: 'Nothing works' });
    const queue = await stage.store.cases.unclosed({
      tenantId: adele.subject.tenantId,
      unclaimed: true,
      limit: 10,
    });
    assert.deepEqual(
      queue.map(({ priority, reference }) => [priority, reference === first]),
      [
        ['high', false],
        ['normal', true],
      ],
    );
  });
});
