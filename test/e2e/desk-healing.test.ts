import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VirtualClock } from '../clock.ts';
import { buttonsOf } from './buttons.ts';
import { FakeConnector } from './connector.ts';
import { asksForHelp, CHANNEL, messagesIn, setUp, shown, startDesk } from './desk-world.ts';
import type { Stage } from './stage.ts';

const HOUR = 3_600_000;
const GONE = { status: 404, method: 'PUT', conversation: CHANNEL.id } as const;

describe('e2e: cards that were lost', function () {
  this.timeout(60_000);
  let folder: string;
  let connector: FakeConnector;
  let clock: VirtualClock;
  let stage: Stage;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reset-desk-healing-'));
    connector = new FakeConnector();
    await connector.start();
    clock = new VirtualClock();
    stage = await start();
    await setUp(stage.as('lidia'), stage);
  });
  afterEach(async () => {
    await stage.stop();
    await connector.stop();
    rmSync(folder, { recursive: true });
  });

  const start = () =>
    startDesk({
      connector,
      substitutes: { clock },
      environment: { DATA_FILE: join(folder, 'desk.sqlite') },
    });
  /** Messages of the channel that are the card of a case, whatever became of them. */
  const cards = () =>
    messagesIn(stage, CHANNEL.id).filter((call) =>
      buttonsOf(connector.cardOf(call.id)).some(
        ({ verb }) => verb === 'case-check' || verb === 'case-note',
      ),
    );
  async function pass(ms: number): Promise<void> {
    await clock.advance(ms);
    for (let i = 0; i < 5; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await clock.advance(1_000);
    }
  }

  it('are posted anew when a change finds them deleted, and changed there from then on', async () => {
    const lidia = stage.as('lidia');
    const reference = await asksForHelp(stage.as('adele'), stage);
    const { id, card } = await shown(stage, CHANNEL.id, reference);
    connector.refuse(GONE);
    await lidia.pressOn(card, 'case-claim', id, {}, CHANNEL);
    await pass(2_000);
    const [old, anew, ...more] = cards();
    assert.equal(old?.id, id);
    assert.ok(anew);
    assert.deepEqual(more, []);
    assert.ok(JSON.stringify(connector.cardOf(anew.id)).includes('case-unclaim'));

    await lidia.pressOn(connector.cardOf(anew.id), 'case-unclaim', anew.id, {}, CHANNEL);
    await pass(2_000);
    assert.ok(JSON.stringify(connector.cardOf(anew.id)).includes('case-claim'));
    assert.equal(cards().length, 2);
  });

  it('are posted anew though nobody touches the case', async () => {
    const reference = await asksForHelp(stage.as('adele'), stage);
    await shown(stage, CHANNEL.id, reference);
    connector.refuse(GONE);
    await pass(5 * HOUR);
    assert.equal(cards().length, 2);
  });

  it('are posted once though the process ended between the case and its card', async () => {
    const refusal = { status: 503, method: 'POST', conversation: CHANNEL.id } as const;
    connector.refuse(...Array(50).fill(refusal));
    const reference = await asksForHelp(stage.as('adele'), stage);
    assert.equal(cards().length, 0);
    await stage.stop();
    connector.forgive();

    stage = await start();
    assert.ok(await stage.store.cases.get(reference), 'the case was there first');
    await pass(60_000);
    await shown(stage, CHANNEL.id, reference);
    await pass(HOUR);
    assert.equal(cards().length, 1);
  });
});
