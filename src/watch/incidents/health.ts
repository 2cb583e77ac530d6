import type { Writeback } from '../../diagnosis/evidence.ts';
import type { Gap } from '../row-book.ts';
import { type WritebackLight, writebackLight } from '../writeback-light.ts';
import type { Figures, Incident } from './incident.ts';
import type { IncidentBook } from './incident-book.ts';

/** How things are: whether writeback works, what that rests on, and what is going on. */
export interface Health {
  readonly light: WritebackLight;
  /** What the light was made from; absent when the log is not followed, or not far enough. */
  readonly seen?: Writeback;
  /** What the log showed at this moment is known; ISO 8601. */
  readonly asOf?: string;
  readonly incidents: readonly { readonly incident: Incident; readonly figures: Figures }[];
  /** Newest first. */
  readonly gaps: readonly Gap[];
}

export interface HealthParts {
  /** Undefined when nobody follows the log. */
  readonly writeback: () => Promise<
    { readonly value: Writeback; readonly asOf: string } | undefined
  >;
  readonly book: Pick<IncidentBook, 'unfinished' | 'figuresOf'>;
  readonly gaps: (tenantId: string) => Promise<readonly Gap[]>;
}

export async function healthOf(
  tenantId: string,
  now: string,
  { writeback, book, gaps }: HealthParts,
): Promise<Health> {
  const known = await writeback();
  const unfinished = await book.unfinished(tenantId);
  const open = unfinished.filter(({ state }) => state === 'open');
  const incidents = await Promise.all(
    open.map(async (incident) => ({ incident, figures: await book.figuresOf(incident) })),
  );
  return {
    light: writebackLight(known?.value, now),
    ...(known && { seen: known.value, asOf: known.asOf }),
    incidents,
    gaps: await gaps(tenantId),
  };
}
