import { allCases } from '../desk/all-cases.ts';
import { casesCsv, trendsCsv } from '../desk/csv.ts';
import { bucketOf, periodOf } from '../desk/trends-period.ts';
import { openSqliteStore } from '../store/sqlite/open.ts';

const EXPORTS = ['cases', 'trends'] as const;

export type Export = (typeof EXPORTS)[number];

export interface Exporting {
  /** Path of the file. */
  readonly store: string;
  readonly tenantId: string;
  readonly days: number;
  readonly now: Date;
}

export function isExport(what: string): what is Export {
  return EXPORTS.some((one) => one === what);
}

/** The export as CSV, in pieces. */
export async function* exported(
  what: Export,
  { store: file, tenantId, days, now }: Exporting,
): AsyncGenerator<string> {
  const store = openSqliteStore(file);
  try {
    const period = periodOf(tenantId, days, now);
    if (what === 'cases') yield* casesCsv(allCases(store.cases, tenantId, period.from));
    else yield trendsCsv(await store.trends.trends(period, bucketOf(days)));
  } finally {
    await store.close();
  }
}
