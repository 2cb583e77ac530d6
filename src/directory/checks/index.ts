import type { Checked } from '../../desk/checkup.ts';
import type { Log } from '../../inquiry/ports.ts';
import { Deadline } from '../deadline.ts';
import { Errand, type Means } from '../errand.ts';
import { SECOND } from '../look-up.ts';
import { Memory } from '../memory.ts';
import { checkAppInstallation } from './app-installation.ts';
import { checkAuditLog } from './audit-log.ts';
import { checkGraph } from './graph.ts';
import { checkHelpdeskGroup } from './helpdesk-group.ts';
import { checkLicence } from './licence.ts';
import { checkPermissions } from './permissions.ts';

/** An object id that nobody has: what is asked about it is answered or refused without touching a person. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

const REFERENCE = 'checkup';
const CALL_MS = 10 * SECOND;
/** Report calls take their turns, behind those of people. */
const PATIENCE_MS = 60 * SECOND;

export interface CheckOptions {
  readonly helpdeskGroupId?: string | undefined;
  /** Whether the app is installed for people. */
  readonly catalogAppId?: string | undefined;
  /** Report calls wait behind those of people, for whom the bot is there. */
  readonly gentle: boolean;
}

/** What can be said of Graph and the tenant by trying. Nothing is taken from what is kept, and nothing kept. */
export async function checkTenant(
  means: Means,
  { helpdeskGroupId, catalogAppId, gentle }: CheckOptions,
  log: Log,
): Promise<Checked[]> {
  const { index: _, ...fresh } = { ...means, memory: new Memory(means.clock) };
  const patience = new Deadline(means.clock, PATIENCE_MS);
  const soon = patience.within(CALL_MS);
  try {
    const graph = await checkGraph(fresh, { reference: REFERENCE, deadline: soon });
    // Without Graph the rest would only say so again.
    if (graph.some(({ kind, level }) => kind === 'graph' && level === 'fault')) return graph;
    const until = { person: patience, tenant: soon };
    const order = { userId: NOBODY, reference: REFERENCE, until, callMs: CALL_MS, gentle };
    const errand = new Errand(fresh, order, log);
    const rest = await Promise.all([
      checkPermissions(errand),
      checkAuditLog(errand),
      checkLicence(errand),
      checkHelpdeskGroup(errand, helpdeskGroupId),
      checkAppInstallation(errand, catalogAppId),
    ]);
    return [...graph, ...rest.flat()];
  } finally {
    soon.end();
    patience.end();
  }
}
