import assert from 'node:assert/strict';
import type { Checked } from '../../src/desk/checkup.ts';
import { VirtualClock } from '../clock.ts';
import { furnish, NOW } from './contoso.ts';
import { coldDirectoryOf, gather, playOn } from './directory-test.ts';
import { GraphServer } from './graph-server.ts';

const MINUTE = 60_000;

describe('checks of the tenant', () => {
  let graph: GraphServer;
  let clock: VirtualClock;

  beforeEach(async () => {
    graph = await GraphServer.start();
    clock = new VirtualClock(NOW);
    furnish(graph);
  });

  afterEach(() => graph.close());

  async function check(gentle = false): Promise<readonly Checked[]> {
    return playOn(clock, coldDirectoryOf(graph, {}, clock).check({ gentle }), 500);
  }

  async function outcomeOf(kind: string): Promise<string | undefined> {
    return (await check()).find((one) => one.kind === kind)?.outcome;
  }

  const clocks: readonly [minutes: number, outcome: string][] = [
    [0, 'right'],
    [0.9, 'right'],
    [2, 'drifting'],
    [-4.9, 'drifting'],
    [5.2, 'wrong'],
    [-600, 'wrong'],
  ];
  for (const [minutes, outcome] of clocks) {
    it(`finds a clock that is ${minutes} minutes off ${outcome}`, async () => {
      const at = new Date(Date.parse(NOW) + minutes * MINUTE).toUTCString();
      graph.on(/\$select=id$/, { body: { value: [] }, headers: { Date: at } });
      assert.equal(await outcomeOf('clock'), outcome);
    });
  }

  it('says which way the clock is off', async () => {
    const ahead = new Date(Date.parse(NOW) + 10 * MINUTE).toUTCString();
    graph.on(/\$select=id$/, { body: { value: [] }, headers: { Date: ahead } });
    const result = (await check()).find(({ kind }) => kind === 'clock');
    assert.deepEqual(result?.data, { minutes: 10, direction: 'slow' });
  });

  it('takes an empty audit log for what it may be, and asks three times before', async () => {
    graph.on(/^\/auditLogs/, { body: { value: [] } });
    assert.equal(await outcomeOf('audit-log'), 'empty');
    assert.equal(graph.to(/startswith/).length, 3);
  });

  for (const [name, sync, outcome] of [
    ['a tenant that synchronizes', true, 'missing'],
    ['a tenant in the cloud alone', null, 'not-needed'],
  ] as const) {
    it(`judges writeback without a premium licence for ${name}`, async () => {
      graph.on(/^\/subscribedSkus/, { body: { value: [] } });
      graph.on(/^\/organization.*onPremises/, {
        body: { value: [{ onPremisesSyncEnabled: sync }] },
      });
      assert.equal(await outcomeOf('writeback-licence'), outcome);
      assert.equal(await outcomeOf('retention'), 'short');
    });
  }

  it('gives way to people when it is gentle', async () => {
    const directory = coldDirectoryOf(graph, {}, clock);
    const checking = directory.check({ gentle: true });
    const evidence = await gather(directory, { deadlineMs: 4000 });
    assert.ok(evidence.attempts?.found && evidence.registration?.found);
    const results = await playOn(clock, checking, 500);
    assert.ok(results.every(({ outcome }) => outcome !== 'unknown'));
    assert.equal(clock.pending, 0);
  });

  it('ends in time when Graph never answers', async () => {
    graph.on(/./, { never: true });
    const start = clock.now().getTime();
    assert.deepEqual(
      (await check()).map(({ kind, outcome }) => [kind, outcome]),
      [['graph', 'unreachable']],
    );
    assert.ok(clock.now().getTime() - start < MINUTE);
    assert.equal(clock.pending, 0);
  });
});
