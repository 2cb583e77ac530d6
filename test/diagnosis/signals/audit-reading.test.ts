import assert from 'node:assert/strict';
import { readRow } from '../../../src/diagnosis/signals/audit-reading.ts';
import { parseAuditRow } from '../../../src/diagnosis/signals/audit-row.ts';

function meaningOf(activityDisplayName: string, result: string): string | undefined {
  const row = parseAuditRow({ activityDisplayName, result, resultReason: '' });
  assert.ok(row);
  return readRow(row)?.meaning?.meaning.id;
}

describe('a setting or a method that could not be changed', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Enable password writeback for directory', 'onboarding-failed'],
    ['Disable password writeback for directory', 'offboarding-failed'],
    // Nothing in the rows of these says why.
    ['Self-service password reset policy changes', 'failed-unexplained'],
    ['User deleted security info', 'failed-unexplained'],
    ['User changed default security info', 'failed-unexplained'],
    ['Admin updated security info', 'failed-unexplained'],
    ['User registered security info', 'registration-unfinished'],
    ['User started security info registration', 'registration-unfinished'],
  ];
  for (const [activity, expected] of cases) {
    it(`${activity}: ${expected}`, () => assert.equal(meaningOf(activity, 'failure'), expected));
  }
});
