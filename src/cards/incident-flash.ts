import type { IncidentAction, IncidentRefusal } from '../watch/incidents/act-on-incident.ts';
import type { Reader } from './card.ts';
import { voiceFor } from './voice.ts';

/** What was done. */
export type IncidentFlash = IncidentAction['kind'];

/** In one line for the top of the card. */
export function incidentFlash(flash: IncidentFlash, reader: Reader): string {
  return voiceFor(reader).strings.say(`incidents.flash.${flash}`);
}

/** Why something was not done, in one polite line. */
export function incidentRefusal(
  because: IncidentRefusal['refused'] | 'altered',
  reader: Reader,
): string {
  return voiceFor(reader).strings.say(`incidents.refused.${because}`);
}
