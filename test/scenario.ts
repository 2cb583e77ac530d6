import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AuditRow } from '../src/diagnosis/attempt.ts';
import { joinAttempts } from '../src/diagnosis/attempts.ts';
import type { CauseId } from '../src/diagnosis/cause-id.ts';
import type { Diagnosis } from '../src/diagnosis/diagnosis.ts';
import {
  EVIDENCE_NAMES,
  type Evidence,
  type EvidenceName,
  evidenceOf,
} from '../src/diagnosis/evidence.ts';
import { found, type MissingBecause, missing, type Piece } from '../src/diagnosis/piece.ts';
import { parseAuditRow } from '../src/diagnosis/signals/audit-row.ts';
import { type EventInput, parseEvent } from '../src/diagnosis/signals/event.ts';
import { recognise } from '../src/diagnosis/signals/recognise.ts';
import type { Actor, Level } from '../src/diagnosis/verdict.ts';

/** A story of a failed reset with what the diagnosis must make of it. One file in test/scenarios/<cause id>/. */
export interface Scenario {
  /** Path below test/scenarios, without its ending. */
  readonly name: string;
  readonly title: string;
  /** Where rows and sentences come from. */
  readonly source: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly timeZone: string;
  /** Audit rows in any shape that `parseAuditRow` reads; absent: nobody looked into the log. */
  readonly rows?: readonly unknown[];
  readonly events?: readonly EventInput[];
  /** Plain values by name of evidence; `{"missing": because}` where it could not be had. */
  readonly evidence?: Partial<Readonly<Record<EvidenceName, unknown>>>;
  /** What the person typed. */
  readonly say?: string;
  readonly answers?: Readonly<Record<string, string>>;
  /** What this person would answer if asked; questions not named get 'unsure'. */
  readonly truthAnswers?: Readonly<Record<string, string>>;
  readonly expect: Expectation;
}

export interface Expectation {
  readonly scope: Diagnosis['scope'];
  /** null: no candidate at all. */
  readonly first: CauseId | null;
  readonly level?: Level;
  readonly actor?: Actor;
  readonly worksAt?: string;
  readonly estimate?: boolean;
  /** Must be among the candidates. */
  readonly also?: readonly CauseId[];
  readonly notFirst?: readonly CauseId[];
  readonly ruledOut?: readonly CauseId[];
  /** null: nothing is worth asking. */
  readonly question?: string | null;
}

const ROOT = join(import.meta.dirname, 'scenarios');

export function readScenarios(): Scenario[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => {
      const file = join(ROOT, path);
      const name = relative(ROOT, file).slice(0, -'.json'.length);
      return { ...JSON.parse(readFileSync(file, 'utf8')), name };
    });
}

/** The evidence a story stands for, through the same parsers as in real life. */
export function evidenceIn(scenario: Scenario, answers = scenario.answers): Evidence {
  const some: Partial<Record<EvidenceName, Piece<unknown>>> = {};
  for (const [name, value] of Object.entries(scenario.evidence ?? {})) {
    if (!(EVIDENCE_NAMES as readonly string[]).includes(name)) {
      throw new Error(`${scenario.name}: there is no evidence called '${name}'`);
    }
    some[name as EvidenceName] = isMissing(value) ? missing(value.missing) : found(value);
  }
  if (scenario.rows) some.attempts = found(joinAttempts(scenario.rows.map(rowOf)));
  if (scenario.events) some.events = found(scenario.events.map(parseEvent));
  if (scenario.say !== undefined) {
    const { operation, found: meanings, at, connectVersion } = recognise(scenario.say);
    some.report = found({
      ...{ meanings, ...(operation && { operation }), ...(at && { at }) },
      ...(connectVersion && { connectVersion }),
    });
  }
  if (answers) some.answers = found(answers);
  return evidenceOf(some as Partial<Evidence>);
}

function rowOf(json: unknown): AuditRow {
  const row = parseAuditRow(json);
  if (!row) throw new Error(`not an audit row: ${JSON.stringify(json)}`);
  return row;
}

function isMissing(value: unknown): value is { missing: MissingBecause } {
  return typeof value === 'object' && value !== null && 'missing' in value;
}
