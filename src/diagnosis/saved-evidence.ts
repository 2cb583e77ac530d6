import { EVIDENCE_NAMES, type Evidence, type EvidenceName, evidenceOf } from './evidence.ts';
import type { Piece } from './piece.ts';

/**
 * Reads a saved evidence bag: evidence name → `{"found": true, "value": …}` or `{"found": false, "because": …}`.
 * Names may be left out. Returns a sentence instead where it is no such bag.
 */
export function readSavedEvidence(json: unknown): Evidence | string {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return 'Evidence is an object: a name of evidence → {"found": true, "value": …}.';
  }
  const some: Partial<Record<EvidenceName, Piece<unknown>>> = {};
  for (const [name, piece] of Object.entries(json)) {
    if (!isEvidenceName(name)) {
      return `There is no evidence called "${name}". Known are: ${EVIDENCE_NAMES.join(', ')}.`;
    }
    if (!isPiece(piece)) {
      return `"${name}" must be {"found": true, "value": …} or {"found": false, "because": "…"}.`;
    }
    some[name] = piece;
  }
  return evidenceOf(some as Partial<Evidence>);
}

function isEvidenceName(name: string): name is EvidenceName {
  return (EVIDENCE_NAMES as readonly string[]).includes(name);
}

function isPiece(piece: unknown): piece is Piece<unknown> {
  if (typeof piece !== 'object' || piece === null || !('found' in piece)) return false;
  return piece.found === true ? 'value' in piece : piece.found === false && 'because' in piece;
}
