import { INCIDENT_RULES, type IncidentRules } from '../watch/incidents/rules.ts';
import { HOUR, MINUTE } from '../watch/times.ts';
import type { Settings } from './settings.ts';
import type { Variable } from './variables.ts';

/** When failures of one cause are an incident, and when it is over. */
export function readIncidents(settings: Settings): IncidentRules {
  const { people, withinMs, restMs } = INCIDENT_RULES;
  const rules = {
    people: whole(settings, 'INCIDENT_PEOPLE', people, 2, 10_000),
    withinMs: whole(settings, 'INCIDENT_WINDOW_MINUTES', withinMs / MINUTE, 5, 24 * 60) * MINUTE,
    restMs: whole(settings, 'INCIDENT_REST_HOURS', restMs / HOUR, 1, 48) * HOUR,
  };
  if (rules.restMs >= rules.withinMs) return rules;
  settings.problem(
    'INCIDENT_REST_HOURS',
    'is shorter than INCIDENT_WINDOW_MINUTES: an incident would end before it could be found',
    'Make it at least as long.',
  );
  return INCIDENT_RULES;
}

function whole(
  settings: Settings,
  variable: Variable,
  otherwise: number,
  least: number,
  most: number,
): number {
  const given = settings.text(variable);
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  settings.problem(variable, `is "${given}"`, `Give a whole number from ${least} to ${most}.`);
  return otherwise;
}
