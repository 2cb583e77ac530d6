import { parse as parseCsv } from 'csv-parse/sync';
import type { DirectoryEvent } from '../evidence.ts';
import { anyCase, type Fields, isFields, opened, text } from './audit-fields.ts';
import { type EventInput, GENERAL, parseEvent } from './event.ts';
import { eventsOfXml } from './event-xml.ts';
import { labelledBlocks } from './labelled-text.ts';

/**
 * Windows events out of what people paste or send: XML of Event Viewer, its copied text, the list and the
 * JSON of Get-WinEvent, CSV, or bare lines. Empty where there is no event in it; never throws.
 */
export function parseEvents(pasted: string): DirectoryEvent[] {
  const events = inputsOf(pasted).map(parseEvent).filter(isEvent);
  return events.filter((event) => !outspoken(event, events));
}

function inputsOf(pasted: string): EventInput[] {
  if (/<Event[\s>]/.test(pasted)) return eventsOfXml(pasted);
  const json = opened(pasted);
  if (Array.isArray(json)) return json.filter(isFields).map(eventInputOf);
  if (isFields(json)) return [eventInputOf(json)];
  const table = csvOf(pasted);
  if (table) return table.map(eventInputOf);
  const blocks = labelledBlocks(pasted, LABELS).map(eventInputOf);
  if (!blocks.some(({ eventId }) => eventId !== undefined)) return linesOf(pasted);
  const [only] = blocks;
  // People copy the text of an event first and name its number below.
  return only && blocks.length === 1 ? [{ message: pasted, ...only }] : blocks;
}

const LABELS: ReadonlySet<string> = new Set([
  'logname',
  'source',
  'providername',
  'date',
  'timecreated',
  'timegenerated',
  'eventid',
  'id',
  'instanceid',
  'index',
  'entrytype',
  'level',
  'leveldisplayname',
  'taskcategory',
  'keywords',
  'keywordsdisplaynames',
  'user',
  'computer',
  'machinename',
  'message',
  'description',
]);

/** Columns, properties and labels of all these shapes, by the names Windows gives them. */
export function eventInputOf(fields: Fields): EventInput {
  const f = anyCase(fields);
  const first = (...names: string[]) => names.map((name) => text(f[name])).find(Boolean);
  const eventId = first('eventid', 'id', 'instanceid');
  const source = first('providername', 'source', 'provider', 'eventsource');
  const at = first('timecreated', 'dateandtime', 'date', 'timegenerated');
  const keywords = first('keywordsdisplaynames', 'keywords', 'entrytype');
  const message = first('message', 'description', 'details', 'taskcategorydescription');
  const logName = first('logname', 'log');
  return {
    ...(eventId && { eventId }),
    ...(source && { source }),
    ...(keywords && { keywords }),
    ...(message && { message }),
    ...(logName && { logName }),
    ...asGiven(f),
    // A local time without a zone would be hours off; better none than a wrong one.
    ...(at && /(?:Z|[+-]\d\d:?\d\d)$/.test(at) && { at }),
  };
}

/** What only our own shape of an event holds. */
const OURS = [
  'hr',
  'name',
  'companionEvent',
  'companionEventId',
  'subjectAccount',
  'targetAccount',
];

function asGiven(fields: Fields): EventInput {
  const given = OURS.flatMap((name) => {
    const value = text(fields[name.toLowerCase()]);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(given);
}

function csvOf(pasted: string): Fields[] | undefined {
  const [head = ''] = pasted.trimStart().split(/\r?\n/, 1);
  if (!hasColumns(head)) return undefined;
  try {
    return parseCsv(pasted, {
      bom: true,
      columns: eventColumns,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch {
    return undefined;
  }
}

function hasColumns(head: string): boolean {
  return /\b(?:event ?id|id)\b/i.test(head) && /[,;\t]/.test(head) && !head.includes(': ');
}

/** Whether a line names the columns of a table of events, as Event Viewer and Export-Csv write it. */
export function isEventHeader(line: string): boolean {
  return !/^\s*[[{<]/.test(line) && hasColumns(line) && /\b(?:source|provider ?name)\b/i.test(line);
}

/** Event Viewer writes the text of an event into a last column that has no name. */
export function eventColumns(names: string[]): string[] {
  return [...names, 'description'];
}

const STARTS = /^(?=\s*(?:Event\s*(?:ID)?\s*[:=#]?\s*\d{3,5}\b|TrackingId:))/im;
const SOURCE_AND_ID = /\b(PasswordResetService|ADSync)\b\D{0,10}(\d{3,5})\b/i;

/** Lines without labels: "EventID 33004: TrackingId: …", or rows copied from the list of Event Viewer. */
function linesOf(pasted: string): EventInput[] {
  const rows = pasted.split(/\r?\n/).filter((line) => SOURCE_AND_ID.test(line));
  if (rows.length > 1) return rows.map(ofLine);
  return pasted.split(new RegExp(STARTS, 'im')).map(ofLine);
}

function ofLine(line: string): EventInput {
  const [, source, eventId] = SOURCE_AND_ID.exec(line) ?? [];
  return { message: line, ...(source && { source }), ...(eventId && { eventId }) };
}

function isEvent({ eventId, trackingId, meanings }: DirectoryEvent): boolean {
  return eventId !== undefined || trackingId !== undefined || meanings.length > 0;
}

const BESIDE_MS = 2 * 60_000;

/** "Unknown error" says nothing more where an event beside it gives the reason. */
function outspoken(event: DirectoryEvent, all: readonly DirectoryEvent[]): boolean {
  return isGeneral(event) && all.some((other) => tellsMore(other) && isBeside(event, other));
}

function isGeneral({ meanings: [reading] }: DirectoryEvent): boolean {
  return reading !== undefined && GENERAL.has(reading.meaning.id);
}

function tellsMore({ meanings: [reading] }: DirectoryEvent): boolean {
  return reading?.meaning.outcome === 'failed' && !GENERAL.has(reading.meaning.id);
}

function isBeside(one: DirectoryEvent, other: DirectoryEvent): boolean {
  if (one.trackingId && other.trackingId) return one.trackingId === other.trackingId;
  if (one.userId && other.userId && one.userId !== other.userId) return false;
  if (!one.at || !other.at) return true;
  return Math.abs(Date.parse(one.at) - Date.parse(other.at)) <= BESIDE_MS;
}
