import type { Attempt, AuditRow } from './attempt.ts';
import { joinAttempts } from './attempts.ts';
import type { Scope } from './cause-id.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnosis } from './diagnosis.ts';
import { type DirectoryEvent, type Evidence, evidenceOf, type Report } from './evidence.ts';
import { found, known } from './piece.ts';
import type { Recognised } from './recognised.ts';
import { readSavedEvidence } from './saved-evidence.ts';
import { auditRowsOf } from './signals/audit-pasted.ts';
import { reasonOf } from './signals/audit-reasons.ts';
import { type EventInput, parseEvent } from './signals/event.ts';
import { concernsPasswords } from './signals/event-ids.ts';
import { quotedEvent } from './signals/event-quoted.ts';
import { readPasted, withoutAsking } from './signals/pasted.ts';
import { recognise } from './signals/recognise.ts';

/** Something foreign to be explained on its own: no tenant is asked. */
export type Foreign =
  /** What a person wrote, or a log that somebody pasted. */
  | { readonly text: string }
  /** A directoryAudit, a Log Analytics row or an Event Hub record; also a list, a page or a body of them. */
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
  if ('event' in foreign) return explainEvent(foreign.event, options);
  if ('evidence' in foreign) return explainEvidence(foreign.evidence, options);
  const rows = auditRowsOf(foreign.audit);
  return rows.length > 0 ? explainRows(rows, options) : 'This is no audit row: it has no activity.';
}

function explainText(text: string, options: ExplainOptions): Explanation {
  const pasted = readPasted(text);
  if (pasted) {
    return 'rows' in pasted
      ? explainRows(pasted.rows, options)
      : explainEvents(pasted.events, options);
  }
  const words = withoutAsking(text);
  const quoted = quotedEvent(words);
  if (quoted) return explainEvents([parseEvent(quoted)], options);

  const said = ONLY_A_SOURCE.test(words) ? '' : words;
  const { scope, found: recognised, operation, at, connectVersion } = recognise(said);
  const logged = loggedSentence(words, recognised);
  const meanings = logged ? [logged] : recognised;
  const report: Report = {
    ...{ meanings, ...(operation && { operation }), ...(at && { at }) },
    ...(connectVersion && { connectVersion }),
  };
  const diagnosis = judge({ report: found(report) }, options);
  const about = logged || scope === 'failure' || scope === 'undetermined';
  return { scope: about ? diagnosis.scope : scope, diagnosis };
}

/** The name of an event source says who writes, and nothing of what is wrong. */
const ONLY_A_SOURCE = /^\s*(?:PasswordResetService|ADSync)\s*[?.!]*\s*$/i;

/** What the audit log writes about a person begins so, and is one line. */
const OF_THE_LOG = /^\s*(?:user(?:['’]s)?|we|this user|password reset|a system) [^\r\n]{10,160}$/i;

/** A sentence that only the audit log writes, such as "User abandoned after entering their user ID". */
function loggedSentence(words: string, said: readonly Recognised[]): Recognised | undefined {
  const exact = OF_THE_LOG.test(words) && !said.some(({ source }) => source === 'code');
  if (said.length > 0 && !exact) return undefined;
  const reason = reasonOf(words);
  return reason?.score === 1 ? reason : undefined;
}

/** Some hand on events as XML in the place of a message; there may be several. */
function explainEvent(input: EventInput, options: ExplainOptions): Explanation {
  const { message } = input;
  if (typeof message === 'string' && /^\s*<(?:\?xml|Events?)[\s>]/.test(message)) {
    return explainText(message, options);
  }
  const event = parseEvent(input);
  // Some hand on the words of an event and nothing else.
  const onlyWords = event.eventId === undefined && event.meanings.length === 0 && !input.source;
  return onlyWords && typeof message === 'string'
    ? explainText(message, options)
    : explainEvents([event], options);
}

function explainRows(rows: readonly AuditRow[], options: ExplainOptions): Explanation {
  const attempts = joinAttempts(rows).map(forItself);
  // Rows are judged as of their own time: they are not "too old" for somebody who asks about them.
  const now = newest(attempts) ?? options.now;
  const diagnosis = judge({ attempts: found(attempts) }, { ...options, now });
  if (attempts.length > 0) return settled(diagnosis, meaningsOf(attempts));
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
  return ours.length > 0
    ? settled(diagnosis, meaningsOf(ours))
    : { scope: 'out-of-scope', diagnosis };
}

function explainEvidence(json: unknown, options: ExplainOptions): Explanation | string {
  const evidence = readSavedEvidence(json);
  if (typeof evidence === 'string') return evidence;
  const now = newest(known(evidence.attempts) ?? []) ?? options.now;
  const diagnosis = judge(evidence, { ...options, now });
  return { scope: diagnosis.scope, diagnosis };
}

/**
 * What went well stays a success. It keeps only the causes that it names itself: "writeback was turned off"
 * is no failure, and explains those of others.
 */
function settled(diagnosis: Diagnosis, meanings: readonly Recognised[]): Explanation {
  const good = meanings.length > 0 && meanings.every(({ meaning }) => GOOD.has(meaning.outcome));
  if (!good) return { scope: diagnosis.scope, diagnosis };
  const candidates = diagnosis.candidates.filter(({ id }) =>
    meanings.some(({ meaning }) => meaning.points[id] !== undefined),
  );
  return { scope: 'no-failure', diagnosis: { ...diagnosis, candidates } };
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
