import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { CauseId } from '../../diagnosis/cause-id.ts';
import type { IncidentBook } from '../../watch/incidents/incident-book.ts';
import type { Hit } from '../../watch/incidents/rules.ts';
import { INCIDENT_COLUMNS, incidentOf } from './incident-row.ts';
import { together } from './transactions.ts';

type Hits = Pick<IncidentBook, 'unsorted' | 'sorted' | 'looseCauses' | 'looseHits' | 'prune'>;

/** The failures of which incidents are made. */
export function incidentHits(db: DatabaseSync): Hits {
  const unsorted = db.prepare(`
    SELECT attempt_id, user_id, seen_at FROM incident_unsorted WHERE tenant_id = ?
    ORDER BY attempt_id LIMIT ? + 0`);
  const settle = db.prepare(`
    DELETE FROM incident_unsorted WHERE tenant_id = ? AND attempt_id = ? AND seen_at = ?`);
  const latestOf = db.prepare(`
    SELECT ${INCIDENT_COLUMNS} FROM incidents WHERE tenant_id = ? AND cause = ?
    ORDER BY number DESC LIMIT 1`);
  // What is part of an incident stays so; a later row may name a better cause before.
  const keep = db.prepare(`
    INSERT INTO incident_hits (tenant_id, attempt_id, user_id, cause, at, incident)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET cause = excluded.cause, at = excluded.at, incident = excluded.incident
    WHERE incident IS NULL`);
  const drop = db.prepare(`
    DELETE FROM incident_hits WHERE tenant_id = ? AND attempt_id = ? AND incident IS NULL`);
  const causes = db.prepare(`
    SELECT DISTINCT cause FROM incident_hits INDEXED BY incident_hits_loose
    WHERE tenant_id = ? AND at >= ? AND incident IS NULL`);
  const loose = db.prepare(`
    SELECT attempt_id, user_id, at, cause FROM incident_hits INDEXED BY incident_hits_loose
    WHERE tenant_id = ? AND at >= ? AND cause = ? AND incident IS NULL ORDER BY at`);
  const prune = db.prepare(`
    DELETE FROM incident_hits WHERE tenant_id = ? AND at < ? AND incident IS NULL`);

  function numberFor(tenantId: string, { cause, at }: Hit): number | null {
    const row = latestOf.get(tenantId, cause);
    if (!row) return null;
    const { state, endedAt = '', seen } = incidentOf(row);
    const isOfIt = state === 'open' || (at >= seen && at <= endedAt);
    return isOfIt ? Number(row.number) : null;
  }

  return {
    async unsorted(tenantId, limit) {
      return unsorted.all(tenantId, limit).map((row) => ({
        attemptId: String(row.attempt_id),
        userId: String(row.user_id),
        seenAt: String(row.seen_at),
      }));
    },
    async sorted(tenantId, { attemptId, seenAt }, hit) {
      together(db, () => {
        settle.run(tenantId, attemptId, seenAt);
        if (!hit) return drop.run(tenantId, attemptId);
        const { userId, cause, at } = hit;
        return keep.run(tenantId, attemptId, userId, cause, at, numberFor(tenantId, hit));
      });
    },
    async looseCauses(tenantId, since) {
      return causes.all(tenantId, since).map(({ cause }) => String(cause) as CauseId);
    },
    async looseHits(tenantId, cause, since) {
      return loose.all(tenantId, since, cause).map(hitOfRow);
    },
    async prune(tenantId, before) {
      prune.run(tenantId, before);
    },
  };
}

function hitOfRow({ attempt_id, user_id, at, cause }: Record<string, SQLOutputValue>): Hit {
  return {
    attemptId: String(attempt_id),
    userId: String(user_id),
    at: String(at),
    cause: String(cause) as CauseId,
  };
}
