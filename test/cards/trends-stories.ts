import type { Card, Reader } from '../../src/cards/card.ts';
import { trendsCard } from '../../src/cards/trends.ts';
import type { Count, Trends } from '../../src/desk/trends.ts';
import { bucketOf, bucketsIn, periodOf } from '../../src/desk/trends-period.ts';
import { CAUSE_IDS, type CauseId } from '../../src/diagnosis/cause-id.ts';

const TENANT = '11111111-1111-1111-1111-111111111111';

/** Figures of so many days, the more of a cause the earlier it stands in the list. */
export function figures(days: number, now: string, causes: readonly CauseId[]): Trends {
  const period = periodOf(TENANT, days, new Date(now));
  const bucket = bucketOf(days);
  const counts = (share: number): Count[] =>
    bucketsIn(period, bucket).flatMap((from, place) =>
      causes.flatMap((cause, i) => {
        const count = Math.floor(((causes.length - i) * 7 + ((place * 5 + i * 3) % 11)) / share);
        return count > 0 ? [{ from, cause, count }] : [];
      }),
    );
  const failures = counts(1);
  const of = failures.reduce((sum, { count }) => sum + count, 0);
  return {
    ...{ ...period, bucket, failures, cases: counts(6) },
    toClaim: { count: 40, median: 12, ninetieth: 95 },
    toResolve: { count: 31, median: 190, ninetieth: 2_900 },
    withoutHelpdesk: { share: 0.82, of },
  };
}

const NOTHING = { toClaim: { count: 0 }, toResolve: { count: 0 } };

export function trendsStories(reader: Reader): readonly { name: string; build: () => Card }[] {
  const { now } = reader;
  const few: readonly CauseId[] = ['minimum-password-age', 'account-locked', 'password-history'];
  const period = periodOf(TENANT, 7, new Date(now));
  const today = now.slice(0, 10);
  const one: Trends = {
    ...{ ...period, bucket: 'day', failures: [], cases: [{ from: today, count: 1 }] },
    toClaim: { count: 1, median: 3, ninetieth: 3 },
    toResolve: { count: 0 },
  };
  const empty: Trends = { ...period, bucket: 'day', failures: [], cases: [], ...NOTHING };
  const story = (name: string, days: number, trends: Trends, keptDays?: number) => ({
    name: `trends${name}`,
    build: () => trendsCard({ days, trends, ...(keptDays && { keptDays }) }, reader),
  });
  return [
    story('', 30, figures(30, now, few)),
    story('-week', 7, figures(7, now, few.slice(0, 2))),
    story('-every-cause', 90, figures(90, now, CAUSE_IDS)),
    story('-year', 366, figures(366, now, few), 90),
    story('-one-case', 7, one),
    story('-empty', 7, empty),
  ];
}
