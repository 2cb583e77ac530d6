import { joinAttempts } from '../../diagnosis/attempts.ts';
import { found } from '../../diagnosis/piece.ts';
import { readAuditRows } from '../audit-rows.ts';
import { URGENCY } from '../budget.ts';
import type { Gatherer } from '../gatherer.ts';
import { MINUTE } from '../look-up.ts';
import { AUDIT_LOG_READ } from '../permission.ts';

/** More than 100 rows a page are not documented, and a third page would be a third round trip. */
const TOP = 100;
const PAGES = 2;

/** What the person tried: the audit rows about them, joined into attempts. */
export const attempts: Gatherer<'attempts'> = {
  evidence: 'attempts',
  permission: {
    ...AUDIT_LOG_READ,
    optional: false,
    purpose: 'Reads the audit rows of resets, changes and unlocks.',
    without: 'No attempt is seen: every finding rests on what the person says and on the account.',
  },
  async gather(errand) {
    const { userId } = errand;
    const indexed = await errand.indexed((index) => index.rowsOf(userId));
    if (indexed?.found) return found(joinAttempts(indexed.value), indexed.asOf);
    return errand.recall('person', `attempts ${userId}`, MINUTE, async () => {
      const rows = await readAuditRows(errand, {
        filter: `activityDateTime ge ${errand.daysAgo(errand.lookBackDays)} and targetResources/any(t:t/id eq '${userId}')`,
        top: TOP,
        pages: PAGES,
        urgency: URGENCY.attempts,
      });
      return rows.found ? found(joinAttempts(rows.value)) : rows;
    });
  },
};
