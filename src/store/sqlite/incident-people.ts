import type { DatabaseSync } from 'node:sqlite';
import type { IncidentBook } from '../../watch/incidents/incident-book.ts';
import { caseOf } from './case-row.ts';
import { INCIDENT_COLUMNS, incidentNumber, incidentOf } from './incident-row.ts';

type People = Pick<
  IncidentBook,
  | 'figuresOf'
  | 'peopleOf'
  | 'openOfAttempt'
  | 'standing'
  | 'split'
  | 'tell'
  | 'reached'
  | 'wasReached'
  | 'toTellOver'
  | 'toldOver'
  | 'casesOf'
>;

const OF = 'FROM incident_hits AS hits INDEXED BY incident_hits_of';
const NOT_SPLIT = `
  NOT EXISTS (SELECT 1 FROM incident_people AS people
    WHERE people.incident = hits.incident AND people.user_id = hits.user_id AND people.split = 1)`;

/** Whom incidents hit, and who knows of them. */
export function incidentPeople(db: DatabaseSync): People {
  const figures = db.prepare(`
    SELECT count(DISTINCT user_id) AS people, count(*) AS failures, min(at) AS began, max(at) AS newest
    ${OF} WHERE incident = ? AND ${NOT_SPLIT}`);
  const told = db.prepare(`
    SELECT count(*) AS n FROM incident_people
    WHERE incident = ? AND (reached IS NOT NULL OR told = 'banner')`);
  const people = db.prepare(`
    SELECT user_id, min(at) AS first ${OF} WHERE incident = ? AND ${NOT_SPLIT}
    GROUP BY user_id ORDER BY first, user_id LIMIT ? + 0`);
  const openOfAttempt = db.prepare(`
    SELECT ${INCIDENT_COLUMNS} FROM incident_hits AS hits
    JOIN incidents ON incidents.number = hits.incident
    WHERE hits.tenant_id = ? AND hits.attempt_id = ? AND hits.user_id = ?
      AND incidents.state = 'open' AND ${NOT_SPLIT}`);
  const standing = db.prepare(`
    SELECT
      EXISTS (SELECT 1 ${OF} WHERE incident = $number AND user_id = $userId) AS hit,
      EXISTS (SELECT 1 FROM incident_people
        WHERE incident = $number AND user_id = $userId AND split = 1) AS split`);
  const split = db.prepare(`
    INSERT INTO incident_people (incident, tenant_id, user_id, split) VALUES (?, ?, ?, 1)
    ON CONFLICT DO UPDATE SET split = 1`);
  const tell = db.prepare(`
    INSERT INTO incident_people (incident, tenant_id, user_id, told) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET told = coalesce(told, excluded.told)`);
  const reached = db.prepare(`
    UPDATE incident_people SET reached = coalesce(reached, ?) WHERE incident = ? AND user_id = ?`);
  const wasReached = db.prepare(`
    SELECT 1 FROM incident_people
    WHERE incident = ? AND user_id = ? AND (told IS NOT 'message' OR reached IS NOT NULL)`);
  // A notice of their own told them of the same failure.
  const toTellOver = db.prepare(`
    WITH knowing (user_id) AS (
      SELECT user_id FROM incident_people WHERE incident = $number AND told IS NOT NULL
      UNION
      SELECT hits.user_id ${OF} JOIN notices
        ON notices.tenant_id = hits.tenant_id AND notices.attempt_id = hits.attempt_id
      WHERE hits.incident = $number AND notices.result = 'queued')
    SELECT user_id FROM knowing WHERE NOT EXISTS (
      SELECT 1 FROM incident_people AS people
      WHERE people.incident = $number AND people.user_id = knowing.user_id
        AND (people.split = 1 OR people.told_over IS NOT NULL))
    ORDER BY user_id LIMIT $limit + 0`);
  const toldOver = db.prepare(`
    INSERT INTO incident_people (incident, tenant_id, user_id, told_over) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET told_over = excluded.told_over`);
  const cases = db.prepare(`
    SELECT number, revision, body FROM cases INDEXED BY cases_of_incident
    WHERE incident = ? ORDER BY number`);

  return {
    async figuresOf({ reference, seen }) {
      const number = incidentNumber(reference);
      const row = figures.get(number);
      return {
        people: Number(row?.people),
        failures: Number(row?.failures),
        began: String(row?.began ?? seen),
        newest: String(row?.newest ?? seen),
        told: Number(told.get(number)?.n),
      };
    },
    async peopleOf({ reference }, limit) {
      const rows = people.all(incidentNumber(reference), limit);
      return rows.map(({ user_id }) => String(user_id));
    },
    async openOfAttempt({ tenantId, userId }, attemptId) {
      const row = openOfAttempt.get(tenantId, attemptId, userId.toLowerCase());
      return row && incidentOf(row);
    },
    async standing({ reference }, userId) {
      const row = standing.get({ number: incidentNumber(reference), userId: userId.toLowerCase() });
      return { hit: row?.hit === 1, split: row?.split === 1 };
    },
    async split({ reference, tenantId }, userId) {
      split.run(incidentNumber(reference), tenantId, userId.toLowerCase());
    },
    async tell({ reference, tenantId }, userId, by) {
      tell.run(incidentNumber(reference), tenantId, userId.toLowerCase(), by);
    },
    async reached({ reference }, userId, at) {
      reached.run(at, incidentNumber(reference), userId.toLowerCase());
    },
    async wasReached({ reference }, userId) {
      return wasReached.get(incidentNumber(reference), userId.toLowerCase()) !== undefined;
    },
    async toTellOver({ reference }, limit) {
      const rows = toTellOver.all({ number: incidentNumber(reference), limit });
      return rows.map(({ user_id }) => String(user_id));
    },
    async toldOver({ reference, tenantId }, userId, at) {
      toldOver.run(incidentNumber(reference), tenantId, userId.toLowerCase(), at);
    },
    async casesOf({ reference }) {
      return cases.all(reference).map((row) => {
        const { reference: name, requesterId, state, incident } = caseOf(row);
        return { reference: name, requesterId, state, folded: incident?.folded === true };
      });
    },
  };
}
