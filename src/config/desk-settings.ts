import { isTimeZone } from '../desk/local-time.ts';
import type { RouteRule } from '../desk/route.ts';
import { DESK_DEFAULTS, type DeskSettings } from '../desk/settings.ts';
import { CAUSE_IDS } from '../diagnosis/cause-id.ts';
import {
  guid,
  listOf,
  nested,
  oneOf,
  Problems,
  type Setting,
  text,
  whole,
} from '../directory/policy-settings.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const HOUR_MINUTES = 60;
const MOST_DAYS = 3_650;

const timeZone: Setting<string> = (value) =>
  typeof value === 'string' && isTimeZone(value)
    ? { value }
    : { problem: `is ${JSON.stringify(value)}: give an IANA name such as "Europe/Berlin".` };

/** Absent is no; there is no rule for everything but security. */
const yes: Setting<true> = (value) =>
  value === true
    ? { value }
    : { problem: `is ${JSON.stringify(value)}: give true, or leave it out.` };

/** "08:30" as minutes after midnight. */
const timeOfDay: Setting<number> = (value) => {
  const [, hours, minutes] =
    /^(\d{2}):([0-5]\d)$/.exec(typeof value === 'string' ? value : '') ?? [];
  const all = Number(hours) * HOUR_MINUTES + Number(minutes);
  return all <= 24 * HOUR_MINUTES
    ? { value: all }
    : { problem: `is ${JSON.stringify(value)}: give a time such as "08:30".` };
};

/** Hours of working time, as minutes; halves and quarters are welcome. */
const workingHours: Setting<number> = (value) =>
  typeof value === 'number' && value >= 0.25 && value <= 1_000
    ? { value: Math.round(value * HOUR_MINUTES) }
    : { problem: `is ${JSON.stringify(value)}: give hours, from 0.25 to 1000.` };

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What stays on this machine needs no https. */
const safeAddress: Setting<string> = (value) => {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  const { protocol = '', hostname = '' } = url ?? {};
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
  return url && isSafe && !url.username && !url.password
    ? { value: url.href }
    : { problem: 'is no https address without a name and a password in it: correct it.' };
};

const hold: Setting<DeskSettings['retention']['hold']> = (value) =>
  value === 'all' ? { value } : listOf(guid)(value);

const STEPS = listOf(workingHours);

/** Reads the file that says how the helpdesk works. Problems are sentences: which value, what is wrong, what to do. */
export function parseDeskSettings(
  json: unknown,
): { settings: DeskSettings } | { problems: string[] } {
  const problems = new Problems();
  const top = problems.section('', json, {
    routes: listOf(nested),
    workingHours: nested,
    reminders: nested,
    retention: nested,
    webhook: nested,
  });
  const part = <S extends Record<string, Setting<unknown>>>(name: keyof typeof top, settings: S) =>
    problems.section(name, top[name] ?? {}, settings);

  const { days, ...hours } = part('workingHours', {
    ...{ timeZone, days: listOf(oneOf(...DAYS)), from: timeOfDay, to: timeOfDay },
  });
  const reminders = part('reminders', { unclaimed: STEPS, claimed: STEPS, waiting: STEPS });
  const age = whole(1, MOST_DAYS);
  const retention = part('retention', { casesDays: age, evidenceDays: age, hold });
  const { url } = part('webhook', { url: safeAddress });
  const settings: DeskSettings = {
    routes: (top.routes ?? []).flatMap((one, i) => readRoute(`routes[${i}]`, one, problems)),
    workingHours: {
      ...DESK_DEFAULTS.workingHours,
      ...hours,
      ...(days && { days: days.map((day) => DAYS.indexOf(day) + 1) }),
    },
    reminders: sorted({ ...DESK_DEFAULTS.reminders, ...reminders }),
    retention: { ...DESK_DEFAULTS.retention, ...retention },
    ...(url !== undefined && { webhookUrl: url }),
  };
  if (settings.workingHours.to <= settings.workingHours.from) {
    problems.add(
      'workingHours.to',
      'is not after workingHours.from: work must begin before it ends.',
    );
  }
  return problems.sentences.length > 0 ? { problems: problems.sentences } : { settings };
}

function readRoute(path: string, json: unknown, problems: Problems): RouteRule[] {
  const { channel, ...rest } = problems.section(path, json, {
    channel: text,
    causes: listOf(oneOf(...CAUSE_IDS)),
    security: yes,
    domains: listOf(text),
    groups: listOf(guid),
  });
  if (channel) return [{ channel, ...rest }];
  problems.add(path, 'has no channel: give the id that the link to the channel holds.');
  return [];
}

function sorted(steps: DeskSettings['reminders']): DeskSettings['reminders'] {
  const ascending = (minutes: readonly number[]) => minutes.toSorted((a, b) => a - b);
  return {
    unclaimed: ascending(steps.unclaimed),
    claimed: ascending(steps.claimed),
    waiting: ascending(steps.waiting),
  };
}
