import template from '../../dialogs/trends.json' with { type: 'json' };
import type { Trends } from '../desk/trends.ts';
import { byCause } from '../desk/trends-by-cause.ts';
import { bucketsIn, USUAL_DAYS } from '../desk/trends-period.ts';
import type { RecentTrends } from '../desk/trends-reader.ts';
import type { View } from './bind.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { datesFor } from './trends/dates.ts';
import { COLORS, causeName, numberOf, overTimeView } from './trends/over-time.ts';
import { spreadOf } from './trends/spans.ts';
import { timesView } from './trends/times.ts';
import { type Voice, voiceFor } from './voice.ts';

/** So many causes are told apart in one chart, and so many are named beneath it. */
const MOST_IN_CHART = 4;
const MOST_IN_LIST = 6;

/** What failed, why, and what the helpdesk did about it; with charts where the host has them. */
export function trendsCard(model: RecentTrends, reader: Reader): Card {
  return bind(template, trendsView(model, reader));
}

export function trendsView({ days, trends, keptDays }: RecentTrends, reader: Reader): View {
  const voice = voiceFor(reader);
  const { strings } = voice;
  const buckets = bucketsIn(trends, trends.bucket);
  const dates = datesFor(trends.bucket, buckets.length, reader, voice);
  const labels = buckets.map((from) => dates.bucket(from));
  const inChart = byCause(trends, MOST_IN_CHART);
  const [failures, cases] = [total(trends.failures), total(trends.cases)];
  const title = strings.say('trends.title', { days });
  const { toClaim, toResolve, withoutHelpdesk } = trends;
  return {
    title,
    summary: strings.say('trends.summary', { title: { own: title }, failures, cases }),
    period: strings.say('trends.period', {
      from: { own: dates.day(trends.from) },
      to: { own: dates.lastBefore(trends.to) },
    }),
    isEmpty: failures + cases === 0,
    empty: strings.say('trends.empty'),
    hasFigures: failures + cases > 0,
    facts: factsOf(trends, failures, cases, voice),
    hasFailures: failures > 0,
    failures: overTimeView('failures', inChart, labels, voice),
    hasCases: cases > 0,
    cases: overTimeView('cases', inChart, labels, voice),
    hasTimes: toClaim.count + toResolve.count > 0,
    times: timesView(trends, voice),
    hasShare: withoutHelpdesk !== undefined,
    share: shareView(trends, voice),
    bucket: strings.say(`trends.bucket.${trends.bucket}`),
    column: {
      failures: strings.say('trends.fact.failures'),
      cases: strings.say('trends.fact.cases'),
      mostly: strings.say('trends.column.mostly'),
      times: strings.say('trends.column.times'),
      half: strings.say('trends.column.half'),
      ninetieth: strings.say('trends.column.ninetieth'),
    },
    byCause: strings.say('trends.by-cause'),
    causes: byCause(trends, MOST_IN_LIST).map((row) => ({
      title: causeName(row, voice),
      value: strings.say('trends.by-cause-line', {
        failures: row.failures.total,
        cases: row.cases.total,
      }),
    })),
    note: strings.say('trends.note'),
    isCutShort: keptDays !== undefined,
    kept: strings.say('trends.kept', { days: keptDays ?? 0 }),
    days,
    actions: {
      trends: strings.say('document.action.trends'),
      cases: strings.say('document.action.cases'),
    },
    periods: USUAL_DAYS.map((usual) => ({
      days: usual,
      title: strings.say('trends.action.days', { days: usual }),
    })),
  };
}

function factsOf(
  { toClaim, toResolve, withoutHelpdesk }: Trends,
  failures: number,
  cases: number,
  voice: Voice,
) {
  const { strings } = voice;
  const percent = new Intl.NumberFormat(strings.language, { style: 'percent' });
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['failures', numberOf(failures, voice)],
    ['cases', numberOf(cases, voice)],
    [
      'alone',
      withoutHelpdesk &&
        strings.say('trends.alone', {
          share: { own: percent.format(withoutHelpdesk.share) },
          count: Math.round(withoutHelpdesk.share * withoutHelpdesk.of),
          of: withoutHelpdesk.of,
        }),
    ],
    ['claim', cases > 0 ? spreadOf(toClaim, voice) : undefined],
    ['resolve', cases > 0 ? spreadOf(toResolve, voice) : undefined],
  ];
  return facts.flatMap(([name, value]) =>
    value === undefined ? [] : [{ title: strings.say(`trends.fact.${name}`), value }],
  );
}

function shareView({ withoutHelpdesk = { share: 0, of: 0 } }: Trends, voice: Voice) {
  const { strings } = voice;
  const alone = Math.round(withoutHelpdesk.share * withoutHelpdesk.of);
  return {
    title: strings.say('trends.chart.share'),
    parts: [
      { legend: strings.say('trends.share.alone'), color: COLORS[0], value: alone },
      {
        legend: strings.say('trends.share.asked'),
        color: COLORS[1],
        value: withoutHelpdesk.of - alone,
      },
    ].map((part) => ({ ...part, text: numberOf(part.value, voice) })),
  };
}

function total(counts: Trends['cases']): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
