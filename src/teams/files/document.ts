import { isRecord } from '../activity.ts';
import { aboutCase, aboutDays } from '../card-data.ts';

/** What the bot can make a file of. It is made when it is asked for and again when it is wanted; never kept. */
export type Document =
  | { readonly what: 'cases' | 'trends'; readonly days: number }
  | { readonly what: 'dossier'; readonly case: string };

/** A document that was offered. Travels with the offer, so it comes from a client: it grants nothing. */
export interface Offered {
  readonly document: Document;
  /** ISO 8601. */
  readonly at: string;
}

/** As an offer carries it. */
export function contextOf({ document, at }: Offered): object {
  return { ...document, at };
}

export function offeredIn(context: unknown): Offered | undefined {
  if (!isRecord(context)) return undefined;
  const { what, at } = context;
  const document = documentIn(what, context);
  const isTime = typeof at === 'string' && !Number.isNaN(Date.parse(at));
  return document && isTime ? { document, at } : undefined;
}

function documentIn(what: unknown, context: unknown): Document | undefined {
  if (what === 'dossier') {
    const about = aboutCase(context);
    return about && { what, case: about.case };
  }
  if (what !== 'cases' && what !== 'trends') return undefined;
  const about = aboutDays(context);
  return about && { what, days: about.days };
}
