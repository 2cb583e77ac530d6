import { joinAttempts } from '../../diagnosis/attempts.ts';
import type { Writeback } from '../../diagnosis/evidence.ts';
import { found, type Piece } from '../../diagnosis/piece.ts';
import { writebackOutcomes } from '../../diagnosis/writeback-outcomes.ts';
import { readAuditRows } from '../audit-rows.ts';
import { URGENCY } from '../budget.ts';
import type { Errand } from '../errand.ts';
import type { Gatherer } from '../gatherer.ts';
import { defined } from '../json.ts';
import { HOUR, MINUTE } from '../look-up.ts';
import { AUDIT_LOG_READ } from '../permission.ts';

/** How far back a reset by anybody still says something of writeback today. */
const OUTCOME_DAYS = 7;

/**
 * What the tenant's own rows say of password writeback. No Graph property tells whether it is on, and
 * silence proves nothing.
 */
export const writeback: Gatherer<'writeback'> = {
  evidence: 'writeback',
  permission: {
    ...AUDIT_LOG_READ,
    optional: false,
    purpose: 'Reads when password writeback was switched on or off, and whether it worked lately.',
    without: 'Whether password writeback works for others is unknown.',
  },
  async gather(errand) {
    const indexed = await errand.indexed((index) => index.writeback?.());
    if (indexed) return indexed;
    const [outcome, disabled] = await Promise.all([outcomes(errand), lastDisabled(errand)]);
    if (!outcome.found) return outcome;
    if (!disabled.found) return disabled;
    // Off counts only if it was not switched on since; where it never went off, nobody needs to know.
    const enabled = disabled.value.lastDisabled ? await lastEnabled(errand) : found({});
    if (!enabled.found) return enabled;
    return found({ ...outcome.value, ...disabled.value, ...enabled.value });
  },
};

function lastDisabled(errand: Errand): Promise<Piece<Writeback>> {
  return lastRow(errand, 'Disable password writeback for directory', 'lastDisabled');
}

function lastEnabled(errand: Errand): Promise<Piece<Writeback>> {
  return lastRow(errand, 'Enable password writeback for directory', 'lastEnabled');
}

function lastRow(
  errand: Errand,
  activity: string,
  name: 'lastEnabled' | 'lastDisabled',
): Promise<Piece<Writeback>> {
  return errand.recall('tenant', activity, HOUR, async () => {
    const rows = await readAuditRows(errand, {
      filter: `activityDisplayName eq '${activity}'`,
      top: 1,
      pages: 1,
      urgency: URGENCY.tenant,
    });
    if (!rows.found) return rows;
    return found(defined<Writeback>({ [name]: rows.value[0]?.at }));
  });
}

function outcomes(errand: Errand): Promise<Piece<Writeback>> {
  return errand.recall('tenant', 'writeback outcomes', 10 * MINUTE, async () => {
    const rows = await readAuditRows(errand, {
      filter: `activityDateTime ge ${errand.daysAgo(OUTCOME_DAYS)} and startswith(activityDisplayName,'Reset password')`,
      top: 50,
      pages: 1,
      urgency: URGENCY.tenant,
    });
    return rows.found ? found(writebackOutcomes(joinAttempts(rows.value))) : rows;
  });
}
