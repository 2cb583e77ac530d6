import type { AuditRow } from '../diagnosis/attempt.ts';
import { found, missing, type Piece } from '../diagnosis/piece.ts';
import { parseAuditRow } from '../diagnosis/signals/audit-row.ts';
import type { Urgency } from './budget.ts';
import type { Errand } from './errand.ts';
import { defined, object, text } from './json.ts';
import { query } from './look-up.ts';
import { AUDIT_LOG_READ } from './permission.ts';
import { pieceOf } from './reply.ts';

export interface Page {
  readonly rows: readonly AuditRow[];
  readonly next?: string;
}

export interface RowsWanted {
  /** Made of what is documented for directoryAudits: eq, ge, le, startswith, any(); never loggedByService. */
  readonly filter: string;
  readonly top: number;
  readonly pages: number;
  readonly urgency: Urgency;
}

/**
 * Audit rows, newest first. A page that cannot be had ends the reading and keeps the pages before it, so
 * what is lost is the oldest.
 */
export async function readAuditRows(
  errand: Errand,
  wanted: RowsWanted,
): Promise<Piece<readonly AuditRow[]>> {
  const rows = new Map<string, AuditRow>();
  let path: string | undefined = `/auditLogs/directoryAudits${query({
    $filter: wanted.filter,
    $orderby: 'activityDateTime desc',
    $top: wanted.top,
  })}`;
  for (let page = 1; path && page <= wanted.pages; page += 1) {
    const answer = await errand.report({ method: 'GET', path }, wanted.urgency);
    const piece = readPage(pieceOf(answer, AUDIT_LOG_READ));
    if (!piece.found && page === 1) return piece;
    if (!piece.found) {
      errand.log.warn('a later page of audit rows is missing', { page, because: piece.because });
      break;
    }
    for (const row of piece.value.rows) rows.set(row.id, row);
    path = piece.value.next;
  }
  return found([...rows.values()]);
}

export function readPage(piece: Piece<unknown>): Piece<Page> {
  if (!piece.found) return piece;
  const body = object(piece.value);
  if (!Array.isArray(body?.value)) return missing('unreadable');
  const rows = body.value.flatMap((json) => parseAuditRow(json) ?? []);
  if (rows.length === 0 && body.value.length > 0) return missing('unreadable');
  return found(defined({ rows, next: text(body['@odata.nextLink']) }));
}
