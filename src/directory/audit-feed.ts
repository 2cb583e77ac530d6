import type { Family } from '../watch/families.ts';
import type { AuditFeed, FeedPage } from '../watch/feed.ts';
import { readPage } from './audit-rows.ts';
import { query, SECOND } from './look-up.ts';
import { AUDIT_LOG_READ } from './permission.ts';
import { pieceOf } from './reply.ts';
import type { TenantCalls } from './tenant-calls.ts';

/** More than 100 rows a page are not documented. */
const TOP = 100;
const CALL_MS = 20 * SECOND;

/** The audit log of the whole tenant. */
export function auditFeed(calls: TenantCalls): AuditFeed {
  async function page(path: string): Promise<FeedPage> {
    const reply = await calls.get(path, 'watch', CALL_MS);
    const piece = readPage(pieceOf(reply, AUDIT_LOG_READ));
    return piece.found ? { read: true, ...piece.value } : { read: false, because: piece.because };
  }
  return {
    first: (family, from, to) => page(firstPage(family, from, to)),
    next: page,
  };
}

function firstPage({ match, name }: Family, from: string, to?: string): string {
  const named =
    match === 'eq'
      ? `activityDisplayName eq '${name}'`
      : `startswith(activityDisplayName,'${name}')`;
  const since = `activityDateTime ge ${wholeSecond(from)}`;
  const until = to ? ` and activityDateTime le ${wholeSecond(to)}` : '';
  return `/auditLogs/directoryAudits${query({
    $filter: `${named} and ${since}${until}`,
    $orderby: 'activityDateTime asc',
    $top: TOP,
  })}`;
}

/** As a filter takes it: unquoted UTC without fractions. */
export function wholeSecond(at: string): string {
  return `${at.slice(0, 19)}Z`;
}
