import type { Report } from '../diagnosis/evidence.ts';
import type { Operation, Recognised } from '../diagnosis/recognised.ts';
import { meaningOrUndefined } from '../diagnosis/signals/meanings.ts';
import type { Heard } from './heard.ts';
import type { Reported } from './inquiry.ts';

/** What was understood of a message or a button; the message itself does not come in here. */
export interface Said {
  readonly operation?: Operation;
  readonly recognised: readonly Recognised[];
  /** When the failure was seen, if said (ISO 8601, UTC). */
  readonly at?: string;
  /** The version of Microsoft Entra Connect, if said. */
  readonly connectVersion?: string;
  /** Shown with the finding, and not stored. */
  readonly heard?: Heard;
  /** They say that an attempt failed; a button only asks what the log has. */
  readonly failed?: boolean;
}

/** What may be stored of it: meaning ids, and no word as it stood, but for codes: they are Microsoft's, not the person's. */
export function reportedOf(said: Said): Reported {
  const { operation, recognised, at, connectVersion, failed, heard } = said;
  const meanings = recognised.map(({ meaning: { id }, source, score, words }) =>
    source === 'code' ? { id, source, score, code: words } : { id, source, score },
  );
  return {
    ...(operation && { operation }),
    meanings,
    ...beside(at, connectVersion),
    ...(failed && { failed }),
    ...(heard?.unrecognised !== undefined && { unrecognised: true }),
  };
}

/**
 * The evidence again from what was stored at `toldAt`. An id this version does not know any more is left out.
 */
export function reportOf(reported: Reported, toldAt: string): Report {
  const { operation, meanings, at, connectVersion, failed } = reported;
  const recognised = meanings.flatMap(({ id, source, score, code = '' }): Recognised[] => {
    const meaning = meaningOrUndefined(id);
    return meaning ? [{ meaning, words: code, source, score }] : [];
  });
  return {
    ...(operation && { operation }),
    meanings: recognised,
    ...beside(at, connectVersion),
    ...(failed && { failed, toldAt }),
  };
}

function beside(at: string | undefined, connectVersion: string | undefined) {
  return { ...(at && { at }), ...(connectVersion && { connectVersion }) };
}

/** The same thing was said, in whichever words and order. */
export function saidTheSame(one: Reported, other: Reported): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf({ operation, meanings, at, connectVersion, failed }: Reported): string {
  const ids = [...new Set(meanings.map(({ id }) => id))].toSorted();
  return JSON.stringify([operation, at, connectVersion, failed, ids]);
}
