import type { Attempt } from '../../../src/diagnosis/attempt.ts';
import type { Cause } from '../../../src/diagnosis/cause.ts';
import {
  type EvidenceName,
  type EvidenceTypes,
  evidenceOf,
} from '../../../src/diagnosis/evidence.ts';
import { found } from '../../../src/diagnosis/piece.ts';
import { meaning } from '../../../src/diagnosis/signals/meanings.ts';
import { type Sign, Signs } from '../../../src/diagnosis/signs.ts';
import type { Verdict } from '../../../src/diagnosis/verdict.ts';

export const NOW = '2026-11-20T09:30:00Z';

type Plain = { readonly [N in EvidenceName]?: EvidenceTypes[N] };

interface Hearing extends Plain {
  /** Ids of meanings that the log recognised. */
  readonly log?: readonly string[];
  /** Ids of meanings in what the person said. */
  readonly said?: readonly string[];
  readonly attempt?: Attempt;
}

/** What one judge says of a few facts; everything not named was not gathered. */
export function verdictOf(cause: Cause, hearing: Hearing): Verdict | undefined {
  const { log = [], said = [], attempt, ...plain } = hearing;
  const pieces = Object.entries(plain).map(([name, value]) => [name, found(value)]);
  const signs = new Signs([
    ...log.map((id) => sign(id, 'attempts')),
    ...said.map((id) => sign(id, 'report')),
  ]);
  return cause.judge({
    ...evidenceOf(Object.fromEntries(pieces)),
    signs,
    attempt,
    now: NOW,
  });
}

export function sign(id: string, from: Sign['from']): Sign {
  return { meaning: meaning(id), words: id, source: 'audit', score: 1, from };
}

export function attemptOf(some: Partial<Attempt>): Attempt {
  const at = some.endedAt ?? '2026-11-20T09:10:00Z';
  return {
    id: at,
    operation: 'reset',
    startedAt: at,
    endedAt: at,
    outcome: 'failed',
    meanings: [],
    unknownReasons: [],
    byAdministrator: false,
    rows: [],
    ...some,
  };
}
