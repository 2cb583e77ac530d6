import type { Family } from '../watch/families.ts';
import type { AuditFeed, FeedPage } from '../watch/feed.ts';
import { readPage } from './audit-rows.ts';
import { URGENCY } from './budget.ts';
import { Deadline } from './deadline.ts';
import type { Means } from './errand.ts';
import { MINUTE, query, SECOND } from './look-up.ts';
import { AUDIT_LOG_READ } from './permission.ts';
import { pieceOf } from './reply.ts';

/** More than 100 rows a page are not documented. */
const TOP = 100;

/** Nobody waits for it, so it may give way to people for long. */
const PATIENCE_MS = 10 * MINUTE;
const CALL_MS = 20 * SECOND;

/** The audit log of the whole tenant, in the places of the report budget that people leave free. */
export class GraphAuditFeed implements AuditFeed {
  readonly #means: Means;

  constructor(means: Means) {
    this.#means = means;
  }

  first({ match, name }: Family, from: string, to?: string): Promise<FeedPage> {
    const clauses = [
      match === 'eq'
        ? `activityDisplayName eq '${name}'`
        : `startswith(activityDisplayName,'${name}')`,
      `activityDateTime ge ${wholeSecond(from)}`,
      ...(to ? [`activityDateTime le ${wholeSecond(to)}`] : []),
    ];
    return this.next(
      `/auditLogs/directoryAudits${query({
        $filter: clauses.join(' and '),
        $orderby: 'activityDateTime asc',
        $top: TOP,
      })}`,
    );
  }

  async next(path: string): Promise<FeedPage> {
    const { reports, clock } = this.#means;
    const deadline = new Deadline(clock, PATIENCE_MS);
    try {
      const call = { reference: 'watch', deadline };
      const turn = { urgency: URGENCY.tenant, callMs: CALL_MS };
      const reply = await reports.send({ method: 'GET', path }, call, turn);
      const page = readPage(pieceOf(reply, AUDIT_LOG_READ));
      return page.found ? { read: true, ...page.value } : { read: false, because: page.because };
    } catch {
      return { read: false, because: 'unavailable' };
    } finally {
      deadline.end();
    }
  }
}

/** As a filter takes it: unquoted UTC without fractions. */
function wholeSecond(at: string): string {
  return `${at.slice(0, 19)}Z`;
}
