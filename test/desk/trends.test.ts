import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import type { Case, CaseDraft } from '../../src/desk/case.ts';
import { casesCsv, trendsCsv } from '../../src/desk/csv.ts';
import type { Trends } from '../../src/desk/trends.ts';
import type { CauseId } from '../../src/diagnosis/cause-id.ts';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import { aCaseDraft, anInquiry, TENANT } from '../store/samples.ts';
import { agent, openDesk } from './world.ts';

const PERIOD = {
  tenantId: TENANT,
  from: '2026-03-01T00:00:00.000Z',
  to: '2026-04-01T00:00:00.000Z',
};
const MINUTE = 60_000;

describe('trends', () => {
  let world: ReturnType<typeof openDesk>;
  beforeEach(() => {
    world = openDesk();
  });
  afterEach(() => world.close());

  const trends = (bucket: 'day' | 'week' = 'day') => world.store.trends.trends(PERIOD, bucket);

  async function aFinding(id: string, openedAt: string, cause?: CauseId, caseReference?: string) {
    const finding = { ...anInquiry({ id, openedAt }), ...diagnosed(openedAt, cause) };
    await world.store.inquiries.add({ ...finding, ...(caseReference && { caseReference }) });
  }

  it('count failures and cases by cause, by day and by week', async () => {
    // A Sunday, the Monday after it, and the Sunday of that week.
    await aFinding('1', '2026-03-08T23:59:00.000Z', 'account-locked', 'RD-1001');
    await aFinding('2', '2026-03-09T00:01:00.000Z', 'account-locked');
    await aFinding('3', '2026-03-09T10:00:00.000Z', 'account-locked');
    await aFinding('4', '2026-03-09T11:00:00.000Z', 'minimum-password-age');
    await aFinding('5', '2026-03-15T12:00:00.000Z', 'minimum-password-age');
    await aFinding('6', '2026-03-15T12:00:00.000Z');
    await aFinding('7', '2026-04-01T00:00:00.000Z', 'account-locked');
    await world.aCase({ cause: 'account-locked', openedAt: '2026-03-08T23:59:30.000Z' });
    await world.aCase({ openedAt: '2026-03-09T12:00:00.000Z' });
    const byDay = await trends('day');
    assert.deepEqual(byDay.failures, [
      { from: '2026-03-08', cause: 'account-locked', count: 1 },
      { from: '2026-03-09', cause: 'account-locked', count: 2 },
      { from: '2026-03-09', cause: 'minimum-password-age', count: 1 },
      { from: '2026-03-15', cause: 'minimum-password-age', count: 1 },
    ]);
    assert.deepEqual(byDay.cases, [
      { from: '2026-03-08', cause: 'account-locked', count: 1 },
      { from: '2026-03-09', count: 1 },
    ]);
    assert.deepEqual((await trends('week')).failures, [
      { from: '2026-03-02', cause: 'account-locked', count: 1 },
      { from: '2026-03-09', cause: 'account-locked', count: 2 },
      { from: '2026-03-09', cause: 'minimum-password-age', count: 2 },
    ]);
    assert.deepEqual(byDay.withoutHelpdesk, { share: 4 / 5, of: 5 });
  });

  it('leave out what the helpdesk only looked up', async () => {
    const at = '2026-03-09T10:00:00.000Z';
    await aFinding('1', at, 'account-locked');
    const looked = {
      ...anInquiry({ id: '2', openedAt: at, origin: 'desk' }),
      ...diagnosed(at, 'account-locked'),
    };
    await world.store.inquiries.add(looked);
    await world.store.inquiries.add({ ...looked, id: '3', caseReference: 'RD-1001' });
    const { failures, withoutHelpdesk } = await trends();
    assert.deepEqual(failures, [{ from: '2026-03-09', cause: 'account-locked', count: 2 }]);
    assert.deepEqual(withoutHelpdesk, { share: 1 / 2, of: 2 });
  });

  it('tell how long it takes to claim and to resolve', async () => {
    assert.deepEqual(
      await trends().then(({ toClaim, withoutHelpdesk }) => [toClaim, withoutHelpdesk]),
      [{ count: 0 }, undefined],
    );
    for (let i = 1; i <= 10; i += 1) {
      const openedAt = new Date(world.clock.now().getTime() - i * 10 * MINUTE).toISOString();
      const { reference } = await world.aCase({ openedAt });
      await world.desk.act(reference, { kind: 'claim' }, agent('alex'));
      if (i % 2) await world.desk.act(reference, { kind: 'resolve', text: 'done' }, agent('alex'));
    }
    await world.aCase();
    const { toClaim, toResolve } = await trends();
    assert.deepEqual(toClaim, { count: 10, median: 50, ninetieth: 90 });
    assert.deepEqual(toResolve, { count: 5, median: 50, ninetieth: 90 });
  });
});

describe('an export as CSV', () => {
  const rows = (text: string, delimiter = ','): Record<string, string>[] =>
    parse(text, { columns: true, bom: true, delimiter });
  const csvOf = async (...cases: readonly Case[]) => {
    let text = '';
    for await (const piece of casesCsv([cases])) text += piece;
    return text;
  };
  const aCase = (some: Partial<CaseDraft>): Case => ({
    ...aCaseDraft(some),
    ...{ reference: 'RD-1001', revision: 1 },
  });

  it('keeps every word, and lets no spreadsheet take it for a formula', async () => {
    const resolution = '=HYPERLINK("https://evil","x"), said\r\n"Adele"';
    const displayName = '@SUM(1+1)*cmd|" /C calc"!A0';
    const one = aCase({ resolution, person: { displayName }, cause: 'account-locked' });
    const [read] = rows(await csvOf(one));
    assert.equal(read?.reference, one.reference);
    assert.equal(read?.resolution, `'${resolution}`);
    assert.equal(read?.requester_name, `'${displayName}`);
    assert.equal(read?.cause, 'account-locked');
    assert.equal(read?.closed_at, '');
    assert.match(await csvOf(one), /^\uFEFFreference,state,/);
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
      const [cell] = rows(await csvOf({ ...one, resolution: `${start}1` }));
      assert.ok(cell?.resolution?.startsWith("'"), JSON.stringify(start));
    }
  });

  it('begins no formula inside a cell either, whatever separators a spreadsheet expects', async () => {
    for (const inner of [';=1+1', '\t@SUM(1)', '\n-2+3', '; +1', '\r\n=1']) {
      const text = await csvOf(aCase({ resolution: `done${inner}` }));
      const cells = text.split(/[;\t\r\n,]/).map((cell) => cell.trim().replace(/^"/, ''));
      assert.ok(!cells.some((cell) => /^[=+@-]/.test(cell)), JSON.stringify(inner));
    }
    const harmless = 'unlocked; told her - twice';
    assert.equal(rows(await csvOf(aCase({ resolution: harmless })))[0]?.resolution, harmless);
  });

  it('has nothing that people wrote but the resolution', async () => {
    const said = { at: '2026-03-09T08:00:00Z', who: 'a', what: 'noted', text: 'a secret' } as const;
    const text = await csvOf(aCase({ form: { saw: 'a secret' }, history: [said] }));
    assert.ok(!text.includes('secret'));
  });

  it('has the trends, a line each, and the figures of the whole period', () => {
    const count = { from: '2026-03-09', cause: 'account-locked', count: 2 } as const;
    const figures: Trends = {
      ...{ ...PERIOD, bucket: 'day' },
      ...{ failures: [count], cases: [{ from: '2026-03-09', count: 1 }] },
      ...{ toClaim: { count: 2, median: 5, ninetieth: 9 }, toResolve: { count: 0 } },
      withoutHelpdesk: { share: 0.5, of: 2 },
    };
    const nothing = { median_minutes: '', ninetieth_minutes: '', share: '' };
    const of = { from: '2026-03-01', cause: '' };
    assert.deepEqual(rows(trendsCsv(figures)), [
      { what: 'failures', from: '2026-03-09', cause: 'account-locked', count: '2', ...nothing },
      { what: 'cases', from: '2026-03-09', cause: '', count: '1', ...nothing },
      {
        ...{ what: 'until_claimed', ...of, count: '2' },
        ...{ ...nothing, median_minutes: '5', ninetieth_minutes: '9' },
      },
      { what: 'until_resolved', ...of, count: '0', ...nothing },
      { what: 'without_helpdesk', ...of, count: '2', ...nothing, share: '0.5' },
    ]);
  });
});

function diagnosed(at: string, id: CauseId | undefined): { readonly diagnosis: Diagnosis } {
  return {
    diagnosis: {
      at,
      scope: id ? 'failure' : 'no-failure',
      candidates: id ? [{ id, level: 'likely', because: [], actor: 'helpdesk' }] : [],
      ruledOut: [],
      couldNotJudge: [],
      gaps: [],
      actor: 'helpdesk',
      awaitingRows: false,
      unknownReasons: [],
    },
  };
}
