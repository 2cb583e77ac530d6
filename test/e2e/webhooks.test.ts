import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VirtualClock } from '../clock.ts';
import { buttonOf, buttonsOf } from './buttons.ts';
import { asksForHelp, CHANNEL, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Stage } from './stage.ts';
import { documentedCheck, WebhookReceiver } from './webhook-receiver.ts';

const KEY = 'a key of thirty-two characters, or more';
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('e2e: webhooks', () => {
  let folder: string;
  let receiver: WebhookReceiver;
  let clock: VirtualClock;
  let stage: Stage;
  let adele: Actor;
  let lidia: Actor;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reset-desk-webhook-'));
    receiver = new WebhookReceiver();
    await receiver.start();
    clock = new VirtualClock(new Date().toISOString());
    const file = join(folder, 'desk.json');
    writeFileSync(file, JSON.stringify({ webhook: { url: receiver.url } }));
    stage = await startDesk({
      substitutes: { clock },
      environment: { DESK_FILE: file, SECRET_WEBHOOK_KEY: KEY },
    });
    [adele, lidia] = [stage.as('adele'), stage.as('lidia')];
    await setUp(lidia, stage);
  });
  afterEach(async () => {
    await stage.stop();
    await receiver.stop();
    rmSync(folder, { recursive: true });
  });

  /** Moves on until the receiver has so many; the time that takes is the bot's own. */
  async function until(received: number): Promise<void> {
    const end = performance.now() + 8_000;
    while (receiver.received.length < received) {
      assert.ok(performance.now() < end, `only ${receiver.received.length} of ${received} came`);
      await clock.advance(5 * SECOND);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  const events = () => receiver.received.map(({ body }) => body.event);
  const log = () => stage.store.webhooks.log(adele.subject.tenantId, 20);
  async function settled(what: (states: readonly string[]) => boolean): Promise<void> {
    await stage.connector.until(() => true, 'a moment');
    const end = performance.now() + 8_000;
    while (!what((await log()).map(({ state }) => state))) {
      assert.ok(performance.now() < end, JSON.stringify(await log()));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  it('sends each event signed, as the documented check wants it, and no replay passes it', async () => {
    const check = await documentedCheck();
    await asksForHelp(adele, stage);
    await until(1);
    const [first] = receiver.received;
    assert.ok(first);
    const now = clock.now().getTime();
    assert.equal(check(first.signature, first.raw, KEY, now), true);
    assert.equal(check(first.signature, first.raw, KEY, now + 6 * MINUTE), false, 'too old');
    assert.equal(check(first.signature, `${first.raw} `, KEY, now), false, 'changed');
    assert.equal(check(first.signature, first.raw, `${KEY}.`, now), false, 'another key');
    assert.equal(check('t=1', first.raw, KEY, now), false, 'no signature');
    assert.equal(first.body.event, 'opened');
  });

  it('tries again after 5xx and 429 as asked, in order, and says each event once more at most', async () => {
    receiver.answer({ status: 503 }, { status: 429, headers: { 'retry-after': '600' } });
    const reference = await asksForHelp(adele, stage);
    const { id, card } = await shown(stage, CHANNEL.id, reference);
    await lidia.pressOn(card, 'case-claim', id, {}, CHANNEL);
    await until(2);
    const asked = clock.now().getTime();
    await until(4);
    assert.ok(clock.now().getTime() - asked >= 600 * SECOND, 'waited as long as asked');
    assert.deepEqual(events(), ['opened', 'opened', 'opened', 'claimed']);
    const ids = receiver.received.map(({ body }) => body.id);
    assert.equal(new Set(ids).size, 2, 'a repeated event has the id it had');
    const seconds = receiver.received.map(({ signature }) => /^t=(\d+)/.exec(signature)?.[1]);
    assert.ok(new Set(seconds.slice(0, 3)).size === 3, 'each try is signed anew');
  });

  it('shows the ticket of the answer on the case, as a link to a web page', async () => {
    const url = 'https://contoso.service-now.com/incident/INC0012345';
    receiver.usual = {
      status: 200,
      body: JSON.stringify({ ticket: { number: 'INC0012345', url } }),
    };
    const reference = await asksForHelp(adele, stage);
    await shown(stage, CHANNEL.id, reference);
    await until(1);
    const { card } = await shown(stage, CHANNEL.id, 'INC0012345');
    assert.ok(JSON.stringify(card).includes(`[INC0012345](${url})`));
    assert.deepEqual((await stage.store.cases.get(reference))?.ticket, {
      number: 'INC0012345',
      url,
    });
  });

  it('shows no link that leads elsewhere than to a web page', async () => {
    receiver.usual = {
      status: 200,
      body: JSON.stringify({ ticket: { number: 'INC7', url: 'javascript:alert(1)' } }),
    };
    const reference = await asksForHelp(adele, stage);
    await shown(stage, CHANNEL.id, reference);
    await until(1);
    const { card } = await shown(stage, CHANNEL.id, 'INC7');
    assert.ok(!JSON.stringify(card).includes('javascript'));
  });

  it('gives up what is refused for what it is; the log says why, and the helpdesk sends it again', async function () {
    this.timeout(30_000);
    receiver.usual = { status: 401 };
    const reference = await asksForHelp(adele, stage);
    await until(1);
    await settled((states) => states.includes('dead'));
    await clock.advance(2 * 60 * MINUTE);
    assert.equal(receiver.received.length, 1, 'not tried again');

    await adele.say('webhooks');
    await stage.connector.until(
      () => stage.connector.accepted.findLast((call) => call.conversation === adele.chat.id),
      'a refusal',
    );
    assert.ok(!stage.connector.accepted.some((call) => saysReference(call.activity, reference)));

    await lidia.say('webhooks');
    const report = await shown(stage, lidia.chat.id, '401');
    assert.ok(JSON.stringify(report.card).includes(reference));
    receiver.usual = { status: 204 };
    const again = buttonOf(report.card, 'webhooks-again');
    const forged = await adele.press(again, report.id);
    assert.ok(!buttonsOf(forged.body.value).some(({ verb }) => verb === 'webhooks'));
    assert.equal((await stage.store.webhooks.counts(adele.subject.tenantId)).dead, 1);
    await lidia.press(again, report.id);
    await until(2);
    await settled((states) => states.every((state) => state === 'sent'));
  });
});

function saysReference(activity: object, reference: string): boolean {
  const text = JSON.stringify(activity);
  return text.includes('401') && text.includes(reference);
}
