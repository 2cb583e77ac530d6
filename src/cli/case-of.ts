import type { Foreign } from '../diagnosis/explain.ts';
import { parseAuditRow } from '../diagnosis/signals/audit-row.ts';
import { eventInputOf } from '../diagnosis/signals/events-pasted.ts';

/** One case of the input: something to explain, or why it cannot be read. */
export interface Case {
  /** The caller's id, or null. */
  readonly id: unknown;
  readonly foreign: Foreign | { readonly problem: string };
}

type Fields = Readonly<Record<string, unknown>>;

/** The cases in one JSON value: one; or every row of an Event Hub body or of a page from Graph. */
export function casesOf(json: unknown, where: string): Case[] {
  if (!isObject(json)) return [unreadable(null, `${where} is no object.`)];
  const list = json.records ?? json.value;
  const isList = Array.isArray(list) && !KINDS.some((kind) => kind in json);
  return isList ? list.map((row) => caseOf(row, where)) : [caseOf(json, where)];
}

export function unreadable(id: unknown, problem: string): Case {
  return { id, foreign: { problem } };
}

function caseOf(json: unknown, where: string): Case {
  if (!isObject(json)) return unreadable(null, `${where} is no object.`);
  const { id = null, text, audit, event, evidence } = json;
  if (typeof text === 'string') return { id, foreign: { text } };
  if (isObject(audit)) return { id, foreign: { audit } };
  if (isObject(event)) return { id, foreign: { event } };
  if (isObject(evidence)) return { id, foreign: { evidence } };
  return bare(id, json) ?? unreadable(id, `${where} ${NEEDS}`);
}

const KINDS = ['text', 'audit', 'event', 'evidence'];
const NEEDS = 'needs "text" (a string), or "audit", "event" or "evidence" (an object).';

/** A row of a download, or an event of Get-WinEvent, without anything round it. */
function bare(id: unknown, json: Fields): Case | undefined {
  if (KINDS.some((kind) => kind in json)) return undefined;
  if (parseAuditRow(json)?.activity) return { id, foreign: { audit: json } };
  const event = eventInputOf(json);
  return event.eventId && event.message ? { id, foreign: { event } } : undefined;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
