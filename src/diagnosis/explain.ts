import type { Attempt, AuditRow } from './attempt.ts';
import { joinAttempts } from './attempts.ts';
import type { Scope } from './cause-id.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnosis } from './diagnosis.ts';
import { type DirectoryEvent, type Evidence, evidenceOf } from './evidence.ts';
import { found, known } from './piece.ts';
import type { Recognised } from './recognised.ts';
import { readSavedEvidence } from './saved-evidence.ts';
import { parseAuditRow } from './signals/audit-row.ts';
import { type EventInput, parseEvent } from './signals/event.ts';
import { concernsPasswords } from './signals/event-ids.ts';
import { readPasted, withoutAsking } from './signals/pasted.ts';
import { recognise } from './signals/recognise.ts';

/** Something foreign to be explained on its own: no tenant is asked. */
export type Foreign =
  /** What a person wrote, or a log that somebody pasted. */
  | { readonly text: string }
  /** A directoryAudit, a Log Analytics row or an Event Hub record. */
  | { readonly audit: unknown }
  | { readonly event: EventInput }
  /** A saved evidence bag; see saved-evidence.ts. */
  | { readonly evidence: unknown };

export interface Explanation {
  readonly scope: Scope;
  readonly diagnosis: Diagnosis;
}

export interface ExplainOptions {
  /** ISO 8601; judged as of then. */
  readonly now: string;
  /** Also find the next best question. */
  readonly ask?: boolean;
}

/** Meaning, causes in order, and how sure; or a sentence that says why this cannot be read. */
export function explain(foreign: Foreign, options: ExplainOptions): Explanation | string {
  if ('text' in foreign) return explainText(foreign.text, options);
  if ('event' in foreign) return explainEvents([parseEvent(foreign.event)], options);
  if ('evidence' in foreign) return explainEvidence(foreign.evidence, options);
  const row = parseAuditRow(foreign.audit);
  return row ? explainRows([row], options) : 'This is no audit row: it has no activity.';
}

function explainText(text: string, options: ExplainOptions): Explanation {
  const pasted = readPasted(text);
  if (pasted) {
    return 'rows' in pasted
      ? explainRows(pasted.rows, options)
      : explainEvents(pasted.events, options);
  }
  const { scope, found: meanings, operation, at } = recognise(withoutAsking(text));
  const report = { meanings, ...(operation && { operation }), ...(at && { at }) };
  const diagnosis = judge({ report: found(report) }, options);
  const about = scope === 'failure' || scope === 'undetermined';
  return { scope: about ? diagnosis.scope : scope, diagnosis };
}

function explainRows(rows: readonly AuditRow[], options: ExplainOptions): Explanation {
  const attempts = joinAttempts(rows).map(forItself);
  // Rows are judged as of their own time: they are not "too old" for somebody who asks about them.
  const now = newest(attempts) ?? options.now;
  const diagnosis = judge({ attempts: found(attempts) }, { ...options, now });
  if (attempts.length > 0) return { scope: scopeOf(diagnosis, meaningsOf(attempts)), diagnosis };
  const nameless = rows.some(({ activity }) => activity === '');
  return { scope: nameless ? 'undetermined' : 'out-of-scope', diagnosis };
}

/** A registration is no attempt to reset, unless nothing else is asked about. */
function forItself(attempt: Attempt, _: number, all: readonly Attempt[]): Attempt {
  const alone = all.every(({ operation }) => operation === 'register');
  return alone ? { ...attempt, operation: 'unknown' } : attempt;
}

function explainEvents(events: readonly DirectoryEvent[], options: ExplainOptions): Explanation {
  const ours = events.filter(concernsPasswords);
  const diagnosis = judge({ events: found(ours) }, options);
  const scope = ours.length > 0 ? scopeOf(diagnosis, meaningsOf(ours)) : 'out-of-scope';
  return { scope, diagnosis };
}

function explainEvidence(json: unknown, options: ExplainOptions): Explanation | string {
  const evidence = readSavedEvidence(json);
  if (typeof evidence === 'string') return evidence;
  const now = newest(known(evidence.attempts) ?? []) ?? options.now;
  const diagnosis = judge(evidence, { ...options, now });
  return { scope: diagnosis.scope, diagnosis };
}

/** A success stays one, also where it helps to explain failures of others: "writeback was turned off". */
function scopeOf(diagnosis: Diagnosis, meanings: readonly Recognised[]): Scope {
  const good = meanings.every(({ meaning: { outcome } }) => GOOD.has(outcome));
  return good && meanings.length > 0 ? 'no-failure' : diagnosis.scope;
}

const GOOD: ReadonlySet<string> = new Set(['succeeded', 'progress']);

function meaningsOf(all: readonly { readonly meanings: readonly Recognised[] }[]): Recognised[] {
  return all.flatMap(({ meanings }) => meanings);
}

function newest(attempts: readonly Attempt[]): string | undefined {
  return attempts
    .map(({ endedAt }) => endedAt)
    .toSorted()
    .at(-1);
}

function judge(evidence: Partial<Evidence>, { now, ask = false }: ExplainOptions): Diagnosis {
  return diagnose(evidenceOf(evidence), now, { ask });
}
