import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as pause } from 'node:timers/promises';
import type { Bucket, Count, Period, Spread, TrendsBook } from '../../desk/trends.ts';
import type { CauseId } from '../../diagnosis/cause-id.ts';

/** `weekday 0` goes on to Sunday, unless it is one; six days before is its Monday. */
const FROM: Readonly<Record<Bucket, string>> = {
  day: 'date(opened_at)',
  week: "date(opened_at, 'weekday 0', '-6 days')",
  month: "date(opened_at, 'start of month')",
};

const WITHIN = 'tenant_id = $tenantId AND opened_at >= $from AND opened_at < $to';
const MINUTES = 24 * 60;

/** Read at once; turns of other people come in between. A busy desk has some thousand rows in it. */
const SLICE_MS = 7 * 24 * 3_600_000;

/** Failures that people or the log told of; a look by the helpdesk counts once it became a case. */
const FAILURES = "AND scope = 'failure' AND (case_reference IS NOT NULL OR origin IS NOT 'desk')";

export function sqliteTrendsBook(db: DatabaseSync): TrendsBook {
  const counted = (table: string, which: string, bucket: Bucket) =>
    db.prepare(`
      SELECT ${FROM[bucket]} AS bucket, cause, count(*) AS n
      FROM ${table} WHERE ${WITHIN} ${which} GROUP BY 1, 2`);
  const counts = (bucket: Bucket) => ({
    failures: counted('inquiries INDEXED BY inquiries_over_time', FAILURES, bucket),
    cases: counted('cases INDEXED BY cases_over_time', '', bucket),
  });
  const prepared = { day: counts('day'), week: counts('week'), month: counts('month') };
  const lasted = (column: string, which: string) =>
    db.prepare(`
      SELECT CAST(round((julianday(${column}) - julianday(opened_at)) * ${MINUTES}) AS INTEGER)
        AS minutes, count(*) AS n
      FROM cases INDEXED BY cases_over_time
      WHERE ${WITHIN} AND ${column} IS NOT NULL ${which} GROUP BY 1`);
  const toClaim = lasted('claimed_at', '');
  const toResolve = lasted('closed_at', "AND state = 'resolved'");
  const share = db.prepare(`
    SELECT count(*) AS n, coalesce(sum(case_reference IS NULL), 0) AS alone
    FROM inquiries INDEXED BY inquiries_over_time WHERE ${WITHIN} ${FAILURES}`);

  return {
    async trends(period, bucket) {
      const [failures, cases] = [new Tally(), new Tally()];
      const [claimed, resolved] = [new Map<number, number>(), new Map<number, number>()];
      let [of, alone] = [0, 0];
      for (const slice of slicesOf(period)) {
        failures.add(prepared[bucket].failures.all(slice));
        cases.add(prepared[bucket].cases.all(slice));
        addTo(claimed, toClaim.all(slice));
        addTo(resolved, toResolve.all(slice));
        const { n, alone: few } = share.get(slice) ?? {};
        of += Number(n);
        alone += Number(few);
        await pause();
      }
      const { tenantId, from, to } = period;
      return {
        ...{ tenantId, from, to, bucket },
        ...{ failures: failures.counts(), cases: cases.counts() },
        ...{ toClaim: spreadOf(claimed), toResolve: spreadOf(resolved) },
        ...(of > 0 && { withoutHelpdesk: { share: alone / of, of } }),
      };
    },
  };
}

type Rows = readonly Record<string, unknown>[];

function slicesOf({ tenantId, from, to }: Period): readonly Record<string, string>[] {
  const slices: Record<string, string>[] = [];
  for (let at = Date.parse(from); at < Date.parse(to); at += SLICE_MS) {
    const end = Math.min(at + SLICE_MS, Date.parse(to));
    slices.push({ tenantId, from: new Date(at).toISOString(), to: new Date(end).toISOString() });
  }
  return slices;
}

/** Counts by bucket and cause, added up over slices: a week may lie in two of them. */
class Tally {
  readonly #counts = new Map<string, Count>();

  add(rows: Rows): void {
    for (const { bucket, cause, n } of rows) {
      const key = `${bucket} ${cause}`;
      const known = cause === null ? {} : { cause: String(cause) as CauseId };
      const count = Number(n) + (this.#counts.get(key)?.count ?? 0);
      this.#counts.set(key, { from: String(bucket), ...known, count });
    }
  }

  /** By time, then the most frequent first. */
  counts(): readonly Count[] {
    return [...this.#counts.values()].toSorted(
      (a, b) =>
        a.from.localeCompare(b.from) ||
        b.count - a.count ||
        (a.cause ?? '').localeCompare(b.cause ?? ''),
    );
  }
}

function addTo(histogram: Map<number, number>, rows: Rows): void {
  for (const { minutes, n } of rows) {
    const key = Number(minutes);
    histogram.set(key, (histogram.get(key) ?? 0) + Number(n));
  }
}

/** The middle one and the one that nine of ten are no slower than; both are values that occurred. */
function spreadOf(histogram: ReadonlyMap<number, number>): Spread {
  const steps = [...histogram].toSorted(([a], [b]) => a - b);
  const count = steps.reduce((sum, [, n]) => sum + n, 0);
  if (count === 0) return { count };
  const at = (place: number) => {
    let passed = 0;
    for (const [minutes, n] of steps) {
      passed += n;
      if (passed >= place) return minutes;
    }
    return 0;
  };
  return { count, median: at(Math.ceil(count / 2)), ninetieth: at(Math.ceil((count * 9) / 10)) };
}
