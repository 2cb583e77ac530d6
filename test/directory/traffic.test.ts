import assert from 'node:assert/strict';
import type { Evidence, EvidenceName } from '../../src/diagnosis/evidence.ts';
import { parseAuditRow } from '../../src/diagnosis/signals/audit-row.ts';
import { VirtualClock } from '../clock.ts';
import { ADELE, furnish, NOW, row, USER } from './contoso.ts';
import {
  coldDirectoryOf,
  directoryOf,
  gather,
  type Logged,
  playOn,
  settleIo,
} from './directory-test.ts';
import { GraphServer, throttled } from './graph-server.ts';

const ROWS = /targetResources/;
const ACCOUNT = /^\/users\/[^/?]+\?/;

describe('directory traffic', () => {
  let graph: GraphServer;
  let clock: VirtualClock;

  beforeEach(async () => {
    graph = await GraphServer.start();
    clock = new VirtualClock(NOW);
    furnish(graph);
  });

  afterEach(() => graph.close());

  function play<T>(work: Promise<T>, stepMs?: number): Promise<T> {
    return playOn(clock, work, stepMs);
  }

  it('asks once for a hundred who want the same', async () => {
    const directory = directoryOf(graph, {}, clock);
    const all = await Promise.all(Array.from({ length: 100 }, () => gather(directory)));
    assert.equal(graph.to(ROWS).length, 1);
    assert.equal(graph.reports.length, 4);
    assert.equal(graph.to(ACCOUNT).length, 1);
    assert.ok(all.every((evidence) => evidence.attempts?.found && evidence.domain?.found));
  });

  it('asks nothing at all when everything is warm', async () => {
    const directory = directoryOf(graph, {}, clock);
    const first = await gather(directory);
    const asked = graph.asked.length;
    assert.deepEqual(await gather(directory), first);
    assert.equal(graph.asked.length, asked);
  });

  it('shares what is the tenant’s between people', async () => {
    const directory = directoryOf(graph, {}, clock);
    await gather(directory);
    await clock.advance(20_000);
    const before = graph.asked.length;
    await gather(directory, {}, ADELE.replace(/1$/, '2'));
    const more = graph.asked.slice(before).filter(({ path }) => path !== '/$batch');
    assert.equal(more.length, 5);
    assert.ok(more.every(({ target }) => target.includes(ADELE.replace(/1$/, '2'))));
  });

  it('asks again after a minute, and for the registration after ten', async () => {
    const directory = directoryOf(graph, {}, clock);
    await gather(directory);
    await clock.advance(61_000);
    await gather(directory);
    assert.equal(graph.to(ROWS).length, 2);
    assert.equal(graph.to(/userRegistrationDetails/).length, 1);
    await clock.advance(10 * 60_000);
    await gather(directory);
    assert.equal(graph.to(/userRegistrationDetails/).length, 2);
  });

  it('asks about the person again when asked for a fresh look, and keeps that answer', async () => {
    const directory = directoryOf(graph, {}, clock);
    await gather(directory);
    await clock.advance(20_000);
    graph.on(ROWS, { body: { value: [] } });
    const fresh = await gather(directory, { fresh: true });
    assert.deepEqual(foundIn(fresh, 'attempts'), []);
    assert.equal(graph.to(ACCOUNT).length, 2);
    assert.equal(graph.to(/userRegistrationDetails/).length, 1);
    assert.equal(graph.to(/^\/organization/).length, 1);
    const next = await gather(directory);
    assert.deepEqual(foundIn(next, 'attempts'), []);
    assert.equal(graph.to(ROWS).length, 2);
  });

  it('spends no report call on a refusal it has just had', async () => {
    graph.on(/^\/(auditLogs|reports)\//, { status: 403, body: {} });
    const directory = directoryOf(graph, {}, clock);
    await gather(directory);
    await gather(directory);
    assert.equal(graph.reports.length, 4);
  });

  it('does not keep what failed for a moment only', async () => {
    graph.on(ROWS, (_, nth) => (nth === 1 ? { status: 500 } : { body: { value: [row()] } }));
    const directory = directoryOf(graph, {}, clock);
    assert.equal(becauseOf(await gather(directory), 'attempts'), 'unavailable');
    await clock.advance(20_000);
    assert.ok((await gather(directory)).attempts?.found);
  });

  it('asks no report when the local index knows', async () => {
    const parsed = parseAuditRow(row());
    const asOf = '2026-10-05T08:59:00Z';
    const directory = directoryOf(
      graph,
      {
        index: {
          rowsOf: async () => ({ value: parsed ? [parsed] : [], asOf }),
          registrationOf: async () => ({ value: { methodsRegistered: ['email'] }, asOf }),
          writeback: async () => ({ value: { lastEnabled: asOf }, asOf }),
        },
      },
      clock,
    );
    const evidence = await gather(directory);
    assert.equal(graph.reports.length, 0);
    assert.equal(foundIn(evidence, 'attempts')?.length, 1);
    assert.equal(evidence.attempts?.found && evidence.attempts.asOf, asOf);
    assert.deepEqual(foundIn(evidence, 'writeback'), { lastEnabled: asOf });
  });

  it('asks Graph when the local index cannot know, or fails', async () => {
    const index = {
      rowsOf: () => Promise.reject(new Error('no such table')),
      registrationOf: async () => undefined,
    };
    const logged: Logged[] = [];
    const evidence = await gather(directoryOf(graph, { index }, clock, logged));
    assert.ok(evidence.attempts?.found && evidence.registration?.found);
    assert.equal(graph.to(ROWS).length, 1);
    assert.deepEqual(
      logged.map(({ message }) => message),
      ['the local index failed'],
    );
  });

  describe('pages', () => {
    const next = () => `${graph.url}/v1.0/auditLogs/directoryAudits?$skiptoken=b%2Ba%3D&$filter=x`;

    it('follows a next link as it stands, and no further than two pages', async () => {
      const page = (id: string) => ({ value: [row({ id, correlationId: id })] });
      graph.on(ROWS, { body: { ...page('one'), '@odata.nextLink': next() } });
      graph.on(/skiptoken/, { body: { ...page('two'), '@odata.nextLink': next() } });
      const evidence = await gather(directoryOf(graph, {}, clock));
      assert.deepEqual(
        foundIn(evidence, 'attempts')
          ?.map(({ id }) => id)
          .toSorted(),
        ['one', 'two'],
      );
      assert.deepEqual(
        graph.to(/skiptoken/).map(({ raw }) => raw),
        ['/auditLogs/directoryAudits?$skiptoken=b%2Ba%3D&$filter=x'],
      );
    });

    for (const [name, answer] of [
      ['is not JSON', { garbage: '{"value":[{"category":null' }],
      ['has another shape', { body: { value: {} } }],
      ['fails', { status: 500 }],
      ['is refused', throttled(300)],
    ] as const) {
      it(`keeps the first page when the second ${name}`, async () => {
        graph.on(ROWS, { body: { value: [row()], '@odata.nextLink': next() } });
        graph.on(/skiptoken/, answer);
        const evidence = await gather(directoryOf(graph, {}, clock));
        assert.equal(foundIn(evidence, 'attempts')?.length, 1);
        assert.equal(graph.to(/skiptoken/).length, 1);
      });
    }

    it('keeps good rows beside bad ones', async () => {
      graph.on(ROWS, { body: { value: [null, 7, {}, row()] } });
      const evidence = await gather(directoryOf(graph, {}, clock));
      assert.equal(foundIn(evidence, 'attempts')?.length, 1);
    });

    it('follows no link to another host', async () => {
      const stranger = await GraphServer.start();
      graph.on(ROWS, { body: { value: [row()], '@odata.nextLink': `${stranger.url}/v1.0/x` } });
      const evidence = await gather(directoryOf(graph, {}, clock));
      await stranger.close();
      assert.ok(evidence.attempts?.found);
      assert.equal(stranger.asked.length, 0);
    });
  });

  describe('throttling', () => {
    it('repeats one throttled request of a batch by itself, after the time it was told', async () => {
      const times: number[] = [];
      graph.on(ACCOUNT, (_, nth) => {
        times.push(clock.now().getTime());
        return nth === 1 ? throttled(2) : { body: USER };
      });
      const evidence = await play(gather(directoryOf(graph, {}, clock)));
      assert.ok(evidence.account?.found);
      assert.equal(graph.to(/licenseDetails/).length, 1);
      assert.deepEqual(
        graph.to(ACCOUNT).map(({ batched }) => batched),
        [true, false],
      );
      assert.ok((times[1] ?? 0) - (times[0] ?? 0) >= 2000);
    });

    it('takes a throttled request as it is when there is no time to wait', async () => {
      graph.on(ACCOUNT, throttled(9));
      const evidence = await gather(directoryOf(graph, {}, clock), { deadlineMs: 8000 });
      assert.equal(becauseOf(evidence, 'account'), 'throttled');
      assert.equal(graph.to(ACCOUNT).length, 1);
    });

    it('repeats a request a few times and no more', async () => {
      graph.on(/^\/\$batch/, { status: 503 });
      const evidence = await play(gather(directoryOf(graph, {}, clock), { deadlineMs: 60_000 }));
      assert.equal(becauseOf(evidence, 'account'), 'unavailable');
      assert.ok(graph.to(/^\/\$batch/).length <= 2 * 7);
    });

    it('tries a report again after an outage that passes', async () => {
      graph.on(ROWS, (_, nth) => (nth === 1 ? { status: 503 } : { body: { value: [row()] } }));
      const work = gather(directoryOf(graph, {}, clock), { deadlineMs: 20_000 });
      assert.ok((await play(work)).attempts?.found);
    });

    it('lets all report calls rest when one of them was throttled', async () => {
      graph.on(ROWS, (_, nth) => (nth === 1 ? throttled(20) : { body: { value: [row()] } }));
      const directory = directoryOf(graph, {}, clock);
      const patient = play(gather(directory, { deadlineMs: 60_000 }), 1000);
      await until(() => graph.to(ROWS).length === 1);
      await settleIo();
      const hasty = await gather(directory, { deadlineMs: 5000 }, ADELE.replace(/1$/, '2'));
      assert.equal(becauseOf(hasty, 'attempts'), 'throttled');
      assert.ok((await patient).attempts?.found);
    });

    it('says so to who cannot be served before the deadline', async () => {
      const directory = directoryOf(graph, {}, clock);
      const people = [1, 2, 3, 4].map((digit) => ADELE.replace(/1$/, String(digit)));
      const all = await play(
        Promise.all(people.map((id) => gather(directory, { deadlineMs: 9000 }, id))),
      );
      assert.equal(graph.reports.length, 5);
      assert.ok(all.some((evidence) => becauseOf(evidence, 'attempts') === 'throttled'));
      assert.ok(all.every((evidence) => evidence.account?.found));
    });

    it('gets the rows of five people who ask in the same second, the later ones after a wait', async () => {
      const directory = directoryOf(graph, {}, clock);
      const people = [1, 2, 3, 4, 5].map((digit) => ADELE.replace(/1$/, String(digit)));
      const start = clock.now().getTime();
      const asked = people.map(async (id) => {
        const evidence = await gather(directory, { deadlineMs: 16_000, callMs: 4000 }, id);
        return { evidence, tookMs: clock.now().getTime() - start };
      });
      const all = await play(Promise.all(asked));
      assert.deepEqual(
        all.map(({ evidence }) => becauseOf(evidence, 'attempts')),
        people.map(() => undefined),
      );
      assert.ok(all.every(({ evidence }) => evidence.writeback?.found));
      assert.ok((all[0]?.tookMs ?? 0) < 1000, 'the first has no reason to wait');
      assert.ok(all.every(({ tookMs }) => tookMs <= 12_000));
      assert.ok(graph.reports.length <= 10);
    });
  });

  describe('reading ahead', () => {
    it('has what is the tenant’s before anybody asks, and leaves three places to people', async () => {
      const directory = directoryOf(graph, {}, clock);
      await settleIo();
      assert.equal(graph.reports.length, 2);
      const evidence = await gather(directory, {}, ADELE);
      assert.ok(evidence.writeback?.found && evidence.attempts?.found);
      assert.equal(graph.reports.length, 4);
      directory.stop();
    });

    it('goes on as long as it is not stopped, so that no person ever asks', async () => {
      const directory = directoryOf(graph, {}, clock);
      for (let minute = 0; minute < 60; minute += 1) {
        await clock.advance(60_000);
        await settleIo();
      }
      const before = graph.to(/writeback|startswith/).length;
      assert.ok(before >= 12, String(before));
      await gather(directory);
      assert.equal(graph.to(/writeback|startswith/).length, before);
      directory.stop();
      assert.equal(clock.pending, 0);
    });

    it('leaves no timer behind when it is stopped half-way', async () => {
      graph.on(/startswith/, { never: true });
      const directory = directoryOf(graph, {}, clock);
      await settleIo();
      directory.stop();
      await settleIo();
      assert.equal(clock.pending, 0);
    });

    it('is not waited for by a person when it is slow', async () => {
      graph.on(/startswith/, { never: true });
      const directory = directoryOf(graph, {}, clock);
      const start = clock.now().getTime();
      const evidence = await play(gather(directory, { deadlineMs: 16_000, callMs: 4000 }));
      assert.equal(becauseOf(evidence, 'writeback'), 'timed-out');
      assert.ok(clock.now().getTime() - start <= 4500);
      directory.stop();
    });
  });

  describe('deadline', () => {
    it('is kept when Graph never answers', async () => {
      graph.on(/./, { never: true });
      graph.on(/^\/\$batch/, { never: true });
      const start = clock.now().getTime();
      const evidence = await play(gather(coldDirectoryOf(graph, {}, clock), { deadlineMs: 3000 }));
      assert.ok(clock.now().getTime() - start <= 3500);
      for (const name of ['attempts', 'account', 'domain', 'serviceIssues'] as const) {
        assert.equal(becauseOf(evidence, name), 'timed-out', name);
      }
      assert.equal(clock.pending, 0);
    });

    it('of a call is shorter than that of the whole', async () => {
      graph.on(/./, { never: true });
      const start = clock.now().getTime();
      const directory = coldDirectoryOf(graph, {}, clock);
      const evidence = await play(gather(directory, { deadlineMs: 16_000, callMs: 4000 }));
      assert.ok(clock.now().getTime() - start <= 4500);
      assert.equal(becauseOf(evidence, 'attempts'), 'timed-out');
      assert.equal(becauseOf(evidence, 'account'), 'timed-out');
      assert.equal(clock.pending, 0);
    });

    it('costs only the evidence that is slow', async () => {
      graph.on(/serviceAnnouncement/, { never: true });
      const evidence = await play(gather(coldDirectoryOf(graph, {}, clock), { deadlineMs: 3000 }));
      assert.equal(becauseOf(evidence, 'serviceIssues'), 'timed-out');
      assert.ok(evidence.account?.found && evidence.attempts?.found && evidence.roles?.found);
    });

    it('of somebody hasty does not spoil the answer for somebody patient', async () => {
      graph.on(ACCOUNT, (_, nth) => (nth === 1 ? { never: true } : { body: USER }));
      const directory = coldDirectoryOf(graph, {}, clock);
      const hasty = gather(directory, { deadlineMs: 1000 });
      const patient = gather(directory, { deadlineMs: 20_000 });
      const [first, second] = await play(Promise.all([hasty, patient]));
      assert.equal(becauseOf(first, 'account'), 'timed-out');
      assert.ok(second.account?.found);
    });

    it('leaves no timer behind', async () => {
      await gather(coldDirectoryOf(graph, {}, clock));
      assert.equal(clock.pending, 0);
    });
  });

  it('misses everything, and does not reject, when Graph cannot be reached', async () => {
    const gone = await GraphServer.start();
    const directory = coldDirectoryOf(gone, {}, clock);
    await gone.close();
    const evidence = await play(gather(directory));
    assert.equal(becauseOf(evidence, 'attempts'), 'unavailable');
    assert.equal(becauseOf(evidence, 'account'), 'unavailable');
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

function foundIn<N extends EvidenceName>(evidence: Partial<Evidence>, name: N) {
  const piece = evidence[name] as Evidence[N] | undefined;
  return piece?.found ? piece.value : undefined;
}

function becauseOf(evidence: Partial<Evidence>, name: EvidenceName): string | undefined {
  const piece = evidence[name];
  return piece && !piece.found ? piece.because : undefined;
}
