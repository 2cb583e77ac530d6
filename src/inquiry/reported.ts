import type { Report } from '../diagnosis/evidence.ts';
import type { Operation, Recognised } from '../diagnosis/recognised.ts';
import { meaningOrUndefined } from '../diagnosis/signals/meanings.ts';
import type { Reported } from './inquiry.ts';

/** What was understood of a message or a button; the message itself does not come in here. */
export interface Said {
  readonly operation?: Operation;
  readonly recognised: readonly Recognised[];
  /** When the failure was seen, if said (ISO 8601, UTC). */
  readonly at?: string;
  /** The version of Microsoft Entra Connect, if said. */
  readonly connectVersion?: string;
}

/** What may be stored of it: meaning ids, and no word as it stood, but for codes: they are Microsoft's, not the person's. */
export function reportedOf({ operation, recognised, at, connectVersion }: Said): Reported {
  const meanings = recognised.map(({ meaning: { id }, source, score, words }) =>
    source === 'code' ? { id, source, score, code: words } : { id, source, score },
  );
  return { ...(operation && { operation }), meanings, ...beside(at, connectVersion) };
}

/** The evidence again from what was stored. An id this version does not know any more is left out. */
export function reportOf({ operation, meanings, at, connectVersion }: Reported): Report {
  const recognised = meanings.flatMap(({ id, source, score, code = '' }): Recognised[] => {
    const meaning = meaningOrUndefined(id);
    return meaning ? [{ meaning, words: code, source, score }] : [];
  });
  return { ...(operation && { operation }), meanings: recognised, ...beside(at, connectVersion) };
}

function beside(at: string | undefined, connectVersion: string | undefined) {
  return { ...(at && { at }), ...(connectVersion && { connectVersion }) };
}

/** The same thing was said, in whichever words and order. */
export function saidTheSame(one: Reported, other: Reported): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf({ operation, meanings, at, connectVersion }: Reported): string {
  const ids = [...new Set(meanings.map(({ id }) => id))].toSorted();
  return JSON.stringify([operation, at, connectVersion, ids]);
}
