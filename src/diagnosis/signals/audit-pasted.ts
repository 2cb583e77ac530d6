import { parse as parseCsv } from 'csv-parse/sync';
import type { AuditRow } from '../attempt.ts';
import { anyCase, isFields } from './audit-fields.ts';
import { parseAuditRow } from './audit-row.ts';
import { labelledBlocks } from './labelled-text.ts';

/**
 * Audit rows out of what people paste or send: one JSON row, a list, a Graph page, an Event Hub body, JSON
 * Lines, the portal's CSV, or the text of its details pane. Empty where there is none; never throws.
 */
export function parseAuditRows(pasted: string): AuditRow[] {
  return recordsOf(pasted).flatMap((record) => parseAuditRow(record) ?? []);
}

/** Audit rows of a JSON value: one row, a list, a Graph page or an Event Hub body. */
export function auditRowsOf(json: unknown): AuditRow[] {
  return unwrapped(json).flatMap((record) => parseAuditRow(record) ?? []);
}

function recordsOf(pasted: string): unknown[] {
  const start = pasted.trimStart().charAt(0);
  if (start === '{' || start === '[') return ofJson(pasted);
  return ofCsv(pasted) ?? labelledBlocks(pasted, LABELS).filter(isRow);
}

function ofJson(pasted: string): unknown[] {
  const whole = parsed(pasted);
  if (whole === undefined) return pasted.split(/\r?\n/).flatMap((line) => unwrapped(parsed(line)));
  return unwrapped(whole);
}

/** `{"value": […]}` is a Graph page, `{"records": […]}` an Event Hub body. */
function unwrapped(json: unknown): unknown[] {
  if (Array.isArray(json)) return json.flatMap(unwrapped);
  if (!isFields(json)) return [];
  const list = json.value ?? json.records;
  return Array.isArray(list) ? list : [json];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function ofCsv(pasted: string): unknown[] | undefined {
  const [head = ''] = pasted.trimStart().split(/\r?\n/, 1);
  if (!isAuditHeader(head)) return undefined;
  try {
    return parseCsv(pasted, {
      bom: true,
      columns: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch {
    return undefined;
  }
}

/** Whether a line names the columns of an audit log, in any of its downloads. */
export function isAuditHeader(line: string): boolean {
  const names = line.split(/[,;\t]/).map((name) => [name, true]);
  const columns = anyCase(Object.fromEntries(names));
  const activity = columns.activity ?? columns.activitydisplayname ?? columns.operationname;
  return Boolean(activity && (columns.result ?? columns.resulttype ?? columns.status));
}

const LABELS: ReadonlySet<string> = new Set([
  'activity',
  'activitytype',
  'activitydisplayname',
  'category',
  'correlationid',
  'date',
  'dateutc',
  'result',
  'resultreason',
  'service',
  'status',
  'statusreason',
  'useragent',
]);

/** "Date: …" alone is no row. */
function isRow(block: Readonly<Record<string, string>>): boolean {
  return [block.activity, block.activitytype, block.activitydisplayname].some(Boolean);
}
