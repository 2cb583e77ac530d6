import {
  EVIDENCE_NAMES,
  type Evidence,
  type EvidenceName,
  evidenceOf,
} from '../diagnosis/evidence.ts';
import { found, type MissingBecause, type Piece } from '../diagnosis/piece.ts';
import type { Inquiry } from './inquiry.ts';
import { reportOf } from './reported.ts';

/** Reasons that may be gone at the next look. */
const PASSING: ReadonlySet<MissingBecause> = new Set([
  'throttled',
  'timed-out',
  'unavailable',
  'unreadable',
]);

/** The evidence to judge: what was gathered, and what the person said and answered. */
export function withThePersonsPart(gathered: Evidence, inquiry: Inquiry): Evidence {
  return {
    ...gathered,
    report: found(reportOf(inquiry.reported, inquiry.openedAt)),
    answers: found(inquiry.answers),
  };
}

/**
 * What is kept of a gathering. The person's part stays out: the inquiry holds it, as ids. A piece that could
 * not be had this time for a passing reason keeps its earlier value, marked with when that was true.
 */
export function keptEvidence(
  gathered: Partial<Evidence>,
  earlier?: { readonly evidence: Evidence; readonly at: string },
): Evidence {
  const { report: _report, answers: _answers, ...fresh } = gathered;
  const bag = evidenceOf(fresh);
  if (!earlier) return bag;
  const pieces = EVIDENCE_NAMES.map((name) => [name, newest(name, bag, earlier)]);
  return Object.fromEntries(pieces) as Evidence;
}

/** The log was not read this time, though it may be at the next look. */
export function logUnread({ attempts }: Partial<Evidence>): boolean {
  return attempts !== undefined && !attempts.found && PASSING.has(attempts.because);
}

function newest(
  name: EvidenceName,
  bag: Evidence,
  earlier: { readonly evidence: Evidence; readonly at: string },
): Piece<unknown> {
  const now = bag[name];
  const before = earlier.evidence[name];
  if (now.found || !before?.found || !PASSING.has(now.because)) return now;
  return { ...before, asOf: before.asOf ?? earlier.at };
}
