import { isRecord } from './activity.ts';
import type { Parse } from './card-data.ts';

export interface AboutIncident {
  readonly incident: string;
  /** Object id of whoever was chosen on the card. */
  readonly whom?: string;
}

/** Card data comes from the client, whatever the card once said. */
export const aboutIncident: Parse<AboutIncident> = (data) => {
  if (!isRecord(data) || typeof data.incident !== 'string') return undefined;
  const { incident, chosen: whom } = data;
  if (!/^INC-\d{1,15}$/.test(incident)) return undefined;
  const isChosen = typeof whom === 'string' && /^[\w-]{1,100}$/.test(whom);
  return { incident, ...(isChosen && { whom }) };
};
