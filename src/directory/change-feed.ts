import type { ChangeFeed } from '../watch/incidents/change-feed.ts';
import { wholeSecond } from './audit-feed.ts';
import { readPage } from './audit-rows.ts';
import { isGuid } from './guid.ts';
import { query, SECOND } from './look-up.ts';
import { AUDIT_LOG_READ } from './permission.ts';
import { pieceOf } from './reply.ts';
import type { TenantCalls } from './tenant-calls.ts';

/** More than 100 rows a page are not documented. */
const TOP = 100;
const CALL_MS = 20 * SECOND;

/** What was changed in the directory, one activity a call: an `or` in a filter is documented nowhere. */
export function changeFeed(calls: TenantCalls): ChangeFeed {
  return {
    async rows(activity, from, to, targetId) {
      const filter = [
        `activityDisplayName eq '${activity}'`,
        `activityDateTime ge ${wholeSecond(from)}`,
        `activityDateTime le ${wholeSecond(to)}`,
        ...(targetId && isGuid(targetId) ? [`targetResources/any(t:t/id eq '${targetId}')`] : []),
      ].join(' and ');
      const path = `/auditLogs/directoryAudits${query({
        $filter: filter,
        $orderby: 'activityDateTime desc',
        $top: TOP,
      })}`;
      const piece = readPage(pieceOf(await calls.get(path, 'incident', CALL_MS), AUDIT_LOG_READ));
      return piece.found
        ? { read: true, rows: piece.value.rows }
        : { read: false, because: piece.because };
    },
  };
}
