import type { Figures, Incident, LinkedCase } from '../../watch/incidents/incident.ts';

/** An incident with everything that is known beside it. */
export interface IncidentModel {
  readonly incident: Incident;
  readonly figures: Figures;
  /** Object ids of the first people hit. */
  readonly first: readonly string[];
  readonly cases: readonly LinkedCase[];
  /** Display names by object id, as far as they are known. */
  readonly names: ReadonlyMap<string, string>;
}
