import { type Case, type CaseEventKind, isClosed } from './case.ts';
import type { ReminderSteps, WorkingHours } from './settings.ts';
import { workingMinutes } from './working-time.ts';

/** What a case waits for: an agent, the agent who has it, or the person. */
export type WaitsFor = keyof ReminderSteps;

export interface Age {
  readonly waitsFor: WaitsFor;
  /** Since when it waits for that (ISO 8601). */
  readonly since: string;
  /** Minutes of working time since then. */
  readonly minutes: number;
  /** How many reminders are due by now. */
  readonly due: number;
}

export interface AgeingRules {
  readonly workingHours: WorkingHours;
  readonly reminders: ReminderSteps;
}

/** What the helpdesk does with a case; its own reminders and snoozing move nothing on. */
const MOVES_ON: ReadonlySet<CaseEventKind> = new Set([
  'opened',
  'added',
  'claimed',
  'unclaimed',
  'asked',
  'answered',
  'noted',
  'checked',
  'caller-confirmed',
  'caller-denied',
  'did-not-work',
  'reopened',
]);

/** A person who adds to a case that nobody has waits no less for it. */
const BEGINS_WAIT: ReadonlySet<CaseEventKind> = new Set([
  'opened',
  'unclaimed',
  'did-not-work',
  'reopened',
]);

/** How long a case has been waiting, for what, and how many reminders that makes; undefined when it is closed. */
export function ageOf(current: Case, now: string, rules: AgeingRules): Age | undefined {
  if (isClosed(current)) return undefined;
  const waitsFor = waitsForOf(current);
  const since = sinceOf(current, waitsFor);
  const minutes = workingMinutes(new Date(since), new Date(now), rules.workingHours);
  const due = rules.reminders[waitsFor].filter((step) => minutes >= step).length;
  return { waitsFor, since, minutes, due };
}

/** Whether somebody is to be reminded now: a snooze is over, or a step was reached without a reminder yet. */
export function isReminderDue(current: Case, age: Age, now: string): boolean {
  if (current.snoozedUntil !== undefined) return current.snoozedUntil <= now;
  const { reminded } = current;
  if (reminded?.since !== age.since) return age.due > 0;
  return reminded.acknowledged !== true && age.due > reminded.step;
}

function waitsForOf({ state }: Case): WaitsFor {
  if (state === 'waiting') return 'waiting';
  return state === 'open' ? 'unclaimed' : 'claimed';
}

function sinceOf(current: Case, waitsFor: WaitsFor): string {
  if (waitsFor === 'waiting' && current.waitingSince) return current.waitingSince;
  const counts = waitsFor === 'unclaimed' ? BEGINS_WAIT : MOVES_ON;
  return current.history.findLast(({ what }) => counts.has(what))?.at ?? current.openedAt;
}
