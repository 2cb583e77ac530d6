import type { DatabaseSync } from 'node:sqlite';
import type { Incident } from '../../watch/incidents/incident.ts';
import type { IncidentBook } from '../../watch/incidents/incident-book.ts';
import { incidentHits } from './incident-hits.ts';
import { incidentPeople } from './incident-people.ts';
import { INCIDENT_COLUMNS, incidentNumber, incidentOf } from './incident-row.ts';
import { together } from './transactions.ts';

export function sqliteIncidentBook(db: DatabaseSync): IncidentBook {
  const add = db.prepare(`
    INSERT INTO incidents (tenant_id, cause, state, revision, body) VALUES (?, ?, ?, 1, ?)
    ON CONFLICT DO NOTHING RETURNING ${INCIDENT_COLUMNS}`);
  const take = db.prepare(`
    UPDATE incident_hits SET incident = ?
    WHERE tenant_id = ? AND attempt_id IN (SELECT value FROM json_each(?)) AND incident IS NULL`);
  const get = db.prepare(`SELECT ${INCIDENT_COLUMNS} FROM incidents WHERE number = ?`);
  const replace = db.prepare(`
    UPDATE incidents SET state = ?, revision = ?, body = ? WHERE number = ? AND revision = ?`);
  const unfinished = db.prepare(`
    SELECT ${INCIDENT_COLUMNS} FROM incidents WHERE tenant_id = ? AND all_told IS NULL
    ORDER BY number`);
  const openOf = db.prepare(`
    SELECT ${INCIDENT_COLUMNS} FROM incidents WHERE tenant_id = ? AND cause = ? AND state = 'open'`);
  const list = db.prepare(`
    SELECT ${INCIDENT_COLUMNS} FROM incidents WHERE tenant_id = ? ORDER BY number DESC LIMIT ? + 0`);
  const one = (row: ReturnType<typeof get.get>): Incident | undefined => row && incidentOf(row);

  return {
    ...incidentHits(db),
    ...incidentPeople(db),
    async open(draft, attemptIds) {
      const { tenantId, cause, state } = draft;
      return together(db, () => {
        const [added] = add.all(tenantId, cause, state, JSON.stringify(draft));
        if (!added) return undefined;
        take.run(Number(added.number), tenantId, JSON.stringify(attemptIds));
        return incidentOf(added);
      });
    },
    async get(reference) {
      return one(get.get(incidentNumber(reference)));
    },
    async replace({ reference, revision, ...draft }) {
      const body = JSON.stringify(draft);
      const number = incidentNumber(reference);
      return replace.run(draft.state, revision, body, number, revision - 1).changes === 1;
    },
    async unfinished(tenantId) {
      return unfinished.all(tenantId).map(incidentOf);
    },
    async openOf(tenantId, cause) {
      return one(openOf.get(tenantId, cause));
    },
    async list(tenantId, limit) {
      return list.all(tenantId, limit).map(incidentOf);
    },
  };
}
