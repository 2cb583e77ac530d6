import { type Checked, checked } from '../../desk/checkup.ts';
import { readAuditRows } from '../audit-rows.ts';
import { URGENCY } from '../budget.ts';
import type { Errand } from '../errand.ts';

/** Most frequent first: a flow that ends anywhere leaves rows of the first kind. */
const BEGINNINGS = [
  'Self-service password reset',
  'Reset password (self-service)',
  'Change password (self-service)',
];

/**
 * Whether password resets are written into the log at all. Microsoft begins to collect them only after
 * somebody has opened the log once; an empty log may as well mean that nobody has reset a password.
 */
export async function checkAuditLog(errand: Errand): Promise<Checked[]> {
  for (const beginning of BEGINNINGS) {
    const rows = await readAuditRows(errand, {
      filter: `startswith(activityDisplayName,'${beginning}')`,
      top: 1,
      pages: 1,
      urgency: URGENCY.registration,
    });
    if (!rows.found) return [checked('audit-log', 'unknown')];
    const [newest] = rows.value;
    if (newest) return [checked('audit-log', 'collected', { at: newest.at })];
  }
  return [checked('audit-log', 'empty')];
}
