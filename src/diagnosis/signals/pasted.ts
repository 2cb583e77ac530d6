import type { AuditRow } from '../attempt.ts';
import type { DirectoryEvent } from '../evidence.ts';
import { parseAuditRows } from './audit-pasted.ts';
import { parseEvents } from './events-pasted.ts';
import { withoutGaps } from './normalise.ts';

/** What a log wrote and somebody pasted or sent: audit rows, or Windows events. */
export type Pasted =
  | { readonly rows: readonly AuditRow[] }
  | { readonly events: readonly DirectoryEvent[] };

/**
 * Audit rows or events in a text, when the text has the shape of a log: JSON, XML, CSV, labelled lines,
 * lines of the writeback service. Undefined for words of people, also where they quote a code.
 */
export function readPasted(text: string): Pasted | undefined {
  const pasted = withoutGaps(withoutAsking(text));
  if (looksLikeRows(pasted)) {
    const rows = parseAuditRows(pasted);
    if (rows.length > 0) return { rows };
  }
  if (!looksLikeEvents(pasted)) return undefined;
  const events = parseEvents(pasted);
  return events.length > 0 ? { events } : undefined;
}

const ASKING = /^\s*(?:please\s+)?explain(?:\s+this)?\b\s*[:,-]?\s*/i;

/** The text without "explain" in front, which asks for what happens anyway. */
export function withoutAsking(text: string): string {
  return text.replace(ASKING, '');
}

const JSON_TEXT = /^\s*[[{]/;
const ROW_LABEL =
  /^\s*(?:activity(?: ?(?:type|display ?name))?|status reason|result ?reason)\s*:/im;
/** One label alone may stand in anybody's sentence. */
const OTHER_LABEL = /^\s*(?:date|status|result|category|service|correlation ?id)\b[^:\n]{0,12}:/im;
const ROW_COLUMNS = /\b(?:activity|operation ?name)\b[^\n]*[,;\t]/i;

/** In characters; the portal's CSV has some 2,000. */
const LONGEST_HEAD = 8_000;

function looksLikeRows(text: string): boolean {
  const labelled = ROW_LABEL.test(text) && OTHER_LABEL.test(text);
  return labelled || JSON_TEXT.test(text) || ROW_COLUMNS.test(firstLine(text));
}

const EVENT_SHAPES: readonly RegExp[] = [
  JSON_TEXT,
  /<Event[\s>]/,
  /\bTrackingId:/i,
  /^\s*(?:log ?name|provider ?name|event ?id|eventid|instance ?id|entry ?type|task ?category)\s*:/im,
  /\b(?:PasswordResetService|ADSync)\b\D{0,10}\d{3,5}\b/,
];
const EVENT_COLUMNS = /\b(?:event ?id|provider ?name)\b[^\n:]*[,;\t]/i;

function looksLikeEvents(text: string): boolean {
  return EVENT_COLUMNS.test(firstLine(text)) || EVENT_SHAPES.some((shape) => shape.test(text));
}

/** Where names of columns stand. Cut, because patterns with two gaps are slow on very long lines. */
function firstLine(text: string): string {
  return text.slice(0, LONGEST_HEAD).split('\n', 1)[0] ?? '';
}
