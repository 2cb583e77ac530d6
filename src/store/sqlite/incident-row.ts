import type { SQLOutputValue } from 'node:sqlite';
import type { Incident, IncidentDraft } from '../../watch/incidents/incident.ts';

const PREFIX = 'INC-';

/** What an incident is made from. */
export const INCIDENT_COLUMNS = 'number, revision, body';

export function incidentOf(row: Record<string, SQLOutputValue>): Incident {
  const draft = JSON.parse(String(row.body)) as IncidentDraft;
  return { ...draft, reference: `${PREFIX}${row.number}`, revision: Number(row.revision) };
}

/** The number in a reference: 1001 of "INC-1001"; 0, which nothing has, when it is none. */
export function incidentNumber(reference: string): number {
  return Number(/^INC-(\d{1,15})$/i.exec(reference)?.[1] ?? 0);
}
