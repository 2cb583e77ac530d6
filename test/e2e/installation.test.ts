import assert from 'node:assert/strict';
import { GROUPS } from '../../src/sandbox/contoso/catalogue.ts';
import { CATALOG_APP_ID } from '../../src/sandbox/contoso/installed-apps.ts';
import { knowledgeOfAttempts } from '../../src/watch/knowledge.ts';
import { VirtualClock } from '../clock.ts';
import { setUp } from './desk-world.ts';
import { type Stage, startStage } from './stage.ts';

describe('e2e: people without the app', () => {
  let clock: VirtualClock;
  let stage: Stage;

  afterEach(stop);

  /** What was begun waits for its turn in a time that only the test moves. */
  async function stop(): Promise<void> {
    let isStopped = false;
    const stopping = stage.stop().finally(() => {
      isStopped = true;
    });
    await playUntil(() => isStopped);
    await stopping;
  }

  async function start(environment: Record<string, string>): Promise<void> {
    clock = new VirtualClock();
    stage = await startStage({
      environment: { WATCH: 'on', HELPDESK_GROUP_ID: GROUPS['Identity helpdesk'], ...environment },
      substitutes: { clock },
    });
    await playUntil(async () => {
      const { tenantId } = stage.as('diego').subject;
      return knowledgeOfAttempts(await stage.store.rows.progress(tenantId)) !== undefined;
    });
  }

  /** Moves on, and lets answers on the loopback arrive. */
  async function playUntil(isSo: () => Promise<boolean> | boolean): Promise<void> {
    for (let step = 0; step < 4_000; step += 1) {
      if (await isSo()) return;
      await clock.advance(1_000);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    throw new Error('it never came to that');
  }

  const installed = () => stage.contoso.control.installedFor;
  const results = async () =>
    stage.store.notices.counts(stage.as('diego').subject.tenantId, new Date(0).toISOString());

  it('get it when they have a failure, and are told of it when Teams says where', async function () {
    this.timeout(60_000);
    await start({ TEAMS_CATALOG_APP_ID: CATALOG_APP_ID });
    const diego = stage.as('diego');
    stage.contoso.control.fail('diego');
    await playUntil(async () => installed().includes(diego.subject.userId));
    assert.ok(installed().includes(diego.subject.userId));
    assert.deepEqual(stage.connector.accepted, []);
    await diego.install();
    const inquiry = await diego.inquiry();
    await playUntil(async () => (await diego.inquiry())?.activityId !== undefined);
    assert.equal(inquiry?.origin, 'notice');
    const places = stage.connector.accepted.map(({ conversation }) => conversation);
    assert.deepEqual([...new Set(places)], [diego.chat.id]);
  });

  it('who have it already are found through Graph', async function () {
    this.timeout(60_000);
    await start({ TEAMS_CATALOG_APP_ID: CATALOG_APP_ID });
    await setUp(stage.as('lidia'), stage);
    const { subject } = stage.as('diego');
    const path = `/v1.0/users/${subject.userId}/teamwork/installedApps`;
    const body = { 'teamsApp@odata.bind': `x/appCatalogs/teamsApps/${CATALOG_APP_ID}` };
    await fetch(`${stage.contoso.url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer x' },
      body: JSON.stringify(body),
    });
    stage.contoso.control.fail('diego');
    const chat = `19:${subject.userId}_bot@unq.gbl.spaces`;
    await playUntil(() => stage.connector.accepted.some((one) => one.conversation === chat));
  });

  it('are passed over where nobody asked for it, where it is refused, and where they took it out', async function () {
    this.timeout(60_000);
    await start({});
    stage.contoso.control.fail('diego');
    await playUntil(async () => ((await results())['no-conversation'] ?? 0) > 0);
    assert.deepEqual(installed(), []);
    await stop();

    await start({ TEAMS_CATALOG_APP_ID: CATALOG_APP_ID });
    const withdrawn = stage.contoso.control.fault({
      kind: 'refuse',
      permission: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
    });
    stage.contoso.control.fail('diego');
    await playUntil(async () => ((await results())['no-conversation'] ?? 0) > 0);
    withdrawn();
    const miriam = stage.as('miriam');
    await miriam.install();
    await miriam.install('remove');
    await clock.advance(2 * 3_600_000);
    stage.contoso.control.fail('miriam');
    await playUntil(async () => ((await results())['no-conversation'] ?? 0) > 1);
    assert.deepEqual(installed(), []);
  });
});
