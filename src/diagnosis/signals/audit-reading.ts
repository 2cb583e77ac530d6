import type { AuditRow } from '../attempt.ts';
import type { Operation, Recognised } from '../recognised.ts';
import { type Activity, activityOf } from './activities.ts';
import { asRecognised } from './as-recognised.ts';
import { reasonOf, saysNothing } from './audit-reasons.ts';
import type { MeaningId } from './meanings.ts';

/** What one row says. Neither field: a row about passwords that tells nothing. */
export interface RowReading {
  readonly activity: Activity;
  readonly meaning?: Recognised;
  readonly unknownReason?: string;
}

const UNNAMED: Activity = { operation: 'unknown', role: 'end' };
const SSPR_SERVICE = /^self-?service password management$|^sspr$/i;

/** What a row means; undefined for rows that are not about passwords. */
export function readRow(row: AuditRow): RowReading | undefined {
  const { reason, result } = row;
  const activity = activityOf(row.activity);
  if (!activity) return readUnnamed(row);
  if (activity.role === 'register') return { activity, meaning: registration(row) };
  if (activity.role === 'setting') return { activity, meaning: setting(row) };
  if (activity.role === 'directory') return { activity, meaning: inDirectory(row) };
  if (activity.role === 'start' && result !== 'failure') {
    return { activity, meaning: asRecognised('flow-started', row.activity, 'audit') };
  }

  const meaning = reasonOf(reason ?? '', row.activity, result);
  if (meaning) return { activity, meaning };
  if (saysNothing(reason)) return fromResult(row, activity);
  // Words nobody knows yet: the result column still says whether it worked.
  const unknownReason = reason ?? '';
  return result === 'success'
    ? { ...fromResult(row, activity), unknownReason }
    : { activity, unknownReason };
}

/** No activity that we know. Only words that can belong to nothing else make it a row about passwords. */
function readUnnamed(row: AuditRow): RowReading | undefined {
  const { reason = '', activity, service, result } = row;
  const ours = service !== undefined && SSPR_SERVICE.test(service);
  const meaning = reasonOf(reason, activity, result);
  if (meaning && (ours || meaning.score === 1 || activity === '')) {
    return { activity: UNNAMED, meaning };
  }
  if (!ours) return undefined;
  if (result === 'success' || saysNothing(reason)) return fromResult(row, UNNAMED);
  return { activity: UNNAMED, unknownReason: reason };
}

const DONE: Readonly<Record<Operation | 'unknown', MeaningId>> = {
  reset: 'password-reset-done',
  change: 'password-change-done',
  unlock: 'account-unlocked',
  'admin-reset': 'password-reset-done',
  register: 'security-info-saved',
  unknown: 'nothing-wrong',
};

/** The result column alone. */
function fromResult({ activity: name, result }: AuditRow, activity: Activity): RowReading {
  if (result === 'success') {
    // A step of the page that went well is a step, not the end.
    const id = activity.role === 'end' ? DONE[activity.operation] : 'flow-started';
    return { activity, meaning: asRecognised(id, name, 'audit') };
  }
  if (result === 'timeout') return { activity, meaning: asRecognised('timed-out', name, 'audit') };
  return result === 'failure'
    ? { activity, meaning: asRecognised('failed-unexplained', name, 'audit') }
    : { activity };
}

function registration({ activity, result }: AuditRow): Recognised {
  const failed = result === 'failure';
  // Who changes or deletes a method has registered one; why that failed nobody says.
  const changing = /\b(?:updated|deleted|reviewed|changed)\b/i.test(activity);
  if (failed && changing) return asRecognised('failed-unexplained', activity, 'audit');
  const unfinished = failed || /cancel/i.test(activity);
  return asRecognised(
    unfinished ? 'registration-unfinished' : 'security-info-saved',
    activity,
    'audit',
  );
}

function setting({ activity, result }: AuditRow): Recognised {
  if (result === 'failure' && !/writeback/i.test(activity)) {
    return asRecognised('failed-unexplained', activity, 'audit');
  }
  const disabling = /^\s*disable/i.test(activity);
  const failed = disabling ? 'offboarding-failed' : 'onboarding-failed';
  const done = disabling ? 'writeback-taken-down' : 'setting-changed';
  return asRecognised(result === 'failure' ? failed : done, activity, 'audit');
}

function inDirectory({ activity, result, reason = '' }: AuditRow): Recognised {
  if (result !== 'failure') return asRecognised('directory-password-set', activity, 'audit');
  return (
    reasonOf(reason, activity, result) ?? asRecognised('failed-unexplained', activity, 'audit')
  );
}
