import { Buffer } from 'node:buffer';
import { setImmediate as pause } from 'node:timers/promises';
import { dossierText } from '../../cards/dossier-text.ts';
import { stringsFor } from '../../cards/strings.ts';
import type { Refusal } from '../../desk/action.ts';
import { casesCsv, trendsCsv } from '../../desk/csv.ts';
import { periodOf } from '../../desk/trends-period.ts';
import type { Document } from '../files/document.ts';
import { readerOf } from '../reader.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { dossierModelOf, theirDossier } from './their-dossier.ts';

/** More than a helpdesk sends around, and little enough to be made beside everybody else's turns. */
export const MOST_MEGABYTES = 10;
const MOST_BYTES = MOST_MEGABYTES * 1_000_000;

export interface Made {
  readonly name: string;
  /** One sentence on what is in it. */
  readonly description: string;
  /** Undefined when it would be too large. */
  readonly bytes?: Uint8Array;
}

type Refused = { readonly refused: Refusal['refused'] | 'unknown' };

/** Makes a document for whoever asks, as far as they may have it: asked anew each time. */
export async function madeOf(
  document: Document,
  request: Request,
  services: Services,
): Promise<Made | Refused> {
  const { person } = request;
  const strings = stringsFor(person.locale);
  if (document.what === 'dossier') {
    const current = await theirDossier(document.case, request, services);
    if ('refused' in current) return current;
    const model = await dossierModelOf(current, services);
    const text = dossierText(model, readerOf(person, services));
    const { reference } = current;
    const description = strings.say('document.description.dossier', { case: { own: reference } });
    return { name: `${reference}.txt`, description, bytes: Buffer.from(text) };
  }
  if (!(await services.membership.isHelpdesk(person))) return { refused: 'not-helpdesk' };
  const { what, days } = document;
  const now = services.clock.now();
  const bytes = await bytesOf(what, days, person.tenantId, services);
  return {
    name: `${what}-${now.toISOString().slice(0, 10)}.csv`,
    description: strings.say(`document.description.${what}`, { days }),
    ...(bytes && { bytes }),
  };
}

async function bytesOf(
  what: 'cases' | 'trends',
  days: number,
  tenantId: string,
  { desk, trends, clock }: Services,
): Promise<Uint8Array | undefined> {
  if (what === 'trends')
    return Buffer.from(trendsCsv((await trends.recent(tenantId, days)).trends));
  const { from } = periodOf(tenantId, days, clock.now());
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of casesCsv(desk.all(tenantId, from))) {
    pieces.push(Buffer.from(piece));
    bytes += pieces.at(-1)?.byteLength ?? 0;
    if (bytes > MOST_BYTES) return undefined;
    // Turns of other people come in between.
    await pause();
  }
  return Buffer.concat(pieces);
}
