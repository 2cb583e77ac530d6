import type { RouteRule } from './route.ts';

/** Days are numbered as in ISO 8601: 1 is Monday. Times are minutes after midnight in `timeZone`. */
export interface WorkingHours {
  /** IANA name. */
  readonly timeZone: string;
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** After how many minutes of working time each reminder is due, in ascending order; empty for none. */
export interface ReminderSteps {
  /** Nobody has it. */
  readonly unclaimed: readonly number[];
  /** An agent has it, and nothing was done since. */
  readonly claimed: readonly number[];
  /** The person was asked and has not answered. */
  readonly waiting: readonly number[];
}

export interface RetentionRules {
  /** Closed cases, and findings, are deleted after so many days. */
  readonly casesDays: number;
  /** What findings were made from is deleted after so many days. */
  readonly evidenceDays: number;
  /** Legal hold: nothing is deleted of anybody, or of these people (Entra object ids, lower case). */
  readonly hold: 'all' | readonly string[];
}

/** How the helpdesk works; read from one file, every part of which may be left out. */
export interface DeskSettings {
  readonly routes: readonly RouteRule[];
  readonly workingHours: WorkingHours;
  readonly reminders: ReminderSteps;
  readonly retention: RetentionRules;
  /** Where every event of a case is sent: an https address. */
  readonly webhookUrl?: string;
}

const HOUR = 60;
const WORKING_DAY = 8 * HOUR;

export const DESK_DEFAULTS: DeskSettings = {
  routes: [],
  workingHours: { timeZone: 'UTC', days: [1, 2, 3, 4, 5], from: 8 * HOUR, to: 17 * HOUR },
  reminders: {
    unclaimed: [30, 2 * HOUR, WORKING_DAY],
    claimed: [WORKING_DAY, 3 * WORKING_DAY],
    waiting: [WORKING_DAY],
  },
  retention: { casesDays: 90, evidenceDays: 30, hold: [] },
};
