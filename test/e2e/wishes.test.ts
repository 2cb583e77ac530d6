import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VirtualClock } from '../clock.ts';
import { messagesIn } from './desk-world.ts';
import { type Stage, startStage } from './stage.ts';

const MINUTE = 60_000;
/** A Monday morning in London, in winter: local time is UTC. */
const MORNING = '2026-03-09T09:00:00.000Z';

describe('e2e: when people want to hear of it', () => {
  let clock: VirtualClock;
  let stage: Stage;
  let folder: string;

  beforeEach(async () => {
    clock = new VirtualClock(MORNING);
    folder = mkdtempSync(join(tmpdir(), 'reset-desk-wishes-'));
    stage = await start();
  });
  afterEach(async () => {
    await stage.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (environment = {}) =>
    startStage({
      environment: { WATCH: 'on', DATA_FILE: join(folder, 'desk.sqlite'), ...environment },
      contoso: { throttleReports: false },
      substitutes: { clock },
    });

  /** Moves on in small steps, and lets answers on the loopback arrive. */
  async function play(ms: number): Promise<void> {
    const end = clock.now().getTime() + ms;
    while (clock.now().getTime() < end) {
      await clock.advance(Math.min(30_000, end - clock.now().getTime()));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  /** What stands in their chat, beside what they said themselves. */
  const chatOf = (key: string) =>
    messagesIn(stage, stage.as(key).chat.id).map(({ activity }) => String(activity.summary ?? ''));
  const noticesTo = async (key: string) => {
    const { subject } = stage.as(key);
    const told = await stage.store.notices.toldOf(subject, MORNING);
    return told.map(({ result }) => result);
  };
  const fails = (key: string) => stage.contoso.control.fail(key);

  it('says nothing after “notify off”, and speaks again after “notify on”', async function () {
    this.timeout(240_000);
    const diego = stage.as('diego');
    await diego.say('notify off');
    const before = chatOf('diego').length;
    fails('diego');
    await play(30 * MINUTE);
    assert.deepEqual(await noticesTo('diego'), ['opted-out']);
    assert.equal(chatOf('diego').length, before);
    await diego.say('notify on');
    const heard = chatOf('diego').length;
    fails('diego');
    await play(30 * MINUTE);
    assert.deepEqual(await noticesTo('diego'), ['opted-out', 'queued']);
    assert.equal(chatOf('diego').length, heard + 1);
    // Never again for the same cause within a day.
    fails('diego');
    await play(60 * MINUTE);
    assert.equal(chatOf('diego').length, heard + 1);
  });

  it('waits through “quiet 9-12” by their clock, and stays silent if it worked meanwhile', async function () {
    this.timeout(240_000);
    for (const key of ['diego', 'nestor']) {
      await stage.as(key).say('quiet 9-12');
      fails(key);
    }
    const before = [chatOf('diego').length, chatOf('nestor').length];
    await play(60 * MINUTE);
    assert.deepEqual(await noticesTo('diego'), ['queued']);
    stage.contoso.control.happen('nestor', 'works');
    await play(119 * MINUTE);
    assert.deepEqual([chatOf('diego').length, chatOf('nestor').length], before);
    await play(3 * MINUTE);
    assert.equal(chatOf('diego').length, (before[0] ?? 0) + 1);
    assert.equal(chatOf('nestor').length, before[1]);
  });

  it('keeps to the quiet hours of the organisation where people set none', async function () {
    this.timeout(240_000);
    await stage.stop();
    stage = await start({ QUIET_HOURS: '9-11 Europe/London' });
    await stage.as('diego').say('hello');
    const before = chatOf('diego').length;
    fails('diego');
    await play(119 * MINUTE);
    assert.equal(chatOf('diego').length, before);
    await play(3 * MINUTE);
    assert.equal(chatOf('diego').length, before + 1);
  });

  describe('“Remind me”', () => {
    /** Miriam is blocked for a day from here on; gives when it ends. */
    async function reminded(): Promise<string> {
      const miriam = stage.as('miriam');
      await miriam.say('My password reset failed');
      const { card, cardId, inquiry } = await miriam.finding();
      await miriam.pressOn(card, 'remind', cardId);
      const ends = inquiry.diagnosis?.worksAt?.at ?? '';
      assert.ok(ends > clock.now().toISOString());
      return ends;
    }

    const left = (ends: string) => Date.parse(ends) - clock.now().getTime();

    /** The bot is down until a little before that time, and then another process starts. */
    async function downUntil(
      ends: string,
      environment: Readonly<Record<string, string>>,
    ): Promise<number> {
      await stage.stop();
      await clock.advance(left(ends) - 10 * MINUTE);
      stage = await start(environment);
      await stage.as('miriam').say('hello');
      return chatOf('miriam').length;
    }

    it('comes at the minute at which the block ends, after a restart and with nobody following the log', async function () {
      this.timeout(240_000);
      const ends = await reminded();
      const before = await downUntil(ends, { WATCH: 'off' });
      await play(left(ends) - 1_000);
      assert.equal(chatOf('miriam').length, before);
      await play(2 * MINUTE);
      assert.equal(chatOf('miriam').length, before + 1);
    });

    it('does not come when it worked before', async function () {
      this.timeout(240_000);
      const ends = await reminded();
      stage.contoso.control.happen('miriam', 'works');
      await play(10 * MINUTE);
      const before = await downUntil(ends, { WATCH: 'off' });
      await play(left(ends) + 2 * MINUTE);
      assert.equal(chatOf('miriam').length, before);
    });
  });
});
