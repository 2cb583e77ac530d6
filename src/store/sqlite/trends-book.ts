import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Bucket, Count, Spread, TrendsBook } from '../../desk/trends.ts';
import type { CauseId } from '../../diagnosis/cause-id.ts';

/** `weekday 0` goes on to Sunday, unless it is one; six days before is its Monday. */
const FROM: Readonly<Record<Bucket, string>> = {
  day: 'date(opened_at)',
  week: "date(opened_at, 'weekday 0', '-6 days')",
  month: "date(opened_at, 'start of month')",
};

const WITHIN = 'tenant_id = $tenantId AND opened_at >= $from AND opened_at < $to';
const MINUTES = 24 * 60;

export function sqliteTrendsBook(db: DatabaseSync): TrendsBook {
  const counted = (table: string, which: string, bucket: Bucket) =>
    db.prepare(`
      SELECT ${FROM[bucket]} AS bucket, cause, count(*) AS n
      FROM ${table} WHERE ${WITHIN} ${which} GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2`);
  const counts = (bucket: Bucket) => ({
    failures: counted('inquiries INDEXED BY inquiries_over_time', "AND scope = 'failure'", bucket),
    cases: counted('cases INDEXED BY cases_over_time', '', bucket),
  });
  const prepared = { day: counts('day'), week: counts('week'), month: counts('month') };
  const spread = (column: string, which: string) =>
    db.prepare(`
      SELECT minutes, n FROM (
        SELECT minutes, count(*) OVER () AS n, row_number() OVER (ORDER BY minutes) AS place FROM (
          SELECT (julianday(${column}) - julianday(opened_at)) * ${MINUTES} AS minutes
          FROM cases INDEXED BY cases_over_time
          WHERE ${WITHIN} AND ${column} IS NOT NULL ${which}))
      WHERE place IN ((n + 1) / 2, (n * 9 + 9) / 10) ORDER BY place`);
  const toClaim = spread('claimed_at', '');
  const toResolve = spread('closed_at', "AND state = 'resolved'");
  const share = db.prepare(`
    SELECT count(*) AS n, sum(case_reference IS NULL) AS alone
    FROM inquiries INDEXED BY inquiries_over_time WHERE ${WITHIN} AND scope = 'failure'`);

  return {
    async trends({ tenantId, from, to }, bucket) {
      const period = { tenantId, from, to };
      const { n, alone } = share.get(period) ?? {};
      const of = Number(n);
      return {
        ...period,
        bucket,
        failures: prepared[bucket].failures.all(period).map(countOf),
        cases: prepared[bucket].cases.all(period).map(countOf),
        toClaim: spreadOf(toClaim.all(period)),
        toResolve: spreadOf(toResolve.all(period)),
        ...(of > 0 && { withoutHelpdesk: { share: Number(alone) / of, of } }),
      };
    },
  };
}

function countOf({ bucket, cause, n }: Record<string, SQLOutputValue>): Count {
  const known = cause === null || cause === undefined ? {} : { cause: String(cause) as CauseId };
  return { from: String(bucket), ...known, count: Number(n) };
}

/** The rows of the median and of the ninetieth percentile, which may be the same one. */
function spreadOf(rows: readonly Record<string, SQLOutputValue>[]): Spread {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return { count: 0 };
  const minutes = (row: typeof first) => Math.round(Number(row.minutes));
  return { count: Number(first.n), median: minutes(first), ninetieth: minutes(last) };
}
