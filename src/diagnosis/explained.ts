import { type Explanation, explain } from './explain.ts';
import type { Recognised } from './recognised.ts';
import { readRow } from './signals/audit-reading.ts';
import { codesInText } from './signals/codes-in-text.ts';
import { type EventInput, parseEvent } from './signals/event.ts';
import { eventById, wordsOf } from './signals/event-ids.ts';
import { quotedEvent } from './signals/event-quoted.ts';
import { normaliseHr } from './signals/hr-codes.ts';
import { type Pasted, readPasted } from './signals/pasted.ts';
import { recognise } from './signals/recognise.ts';
import { UNKNOWN_TIME } from './signals/when.ts';
import { type Summary, summarise } from './summary.ts';

/** What was recognised in the material, without anything about a person. */
export interface Subject {
  /** What to call it: '33004 ADPermissionsError', 'SSPR_0029'; absent for several lines and unknown words. */
  readonly words?: string;
  /** The telling ones first. */
  readonly meanings: readonly Recognised[];
  readonly event?: { readonly id: number; readonly source?: string; readonly deprecated: boolean };
  /** Eight hexadecimal digits. */
  readonly hr?: string;
  readonly activity?: string;
  readonly reason?: string;
  /** ISO 8601, UTC. */
  readonly at?: string;
  readonly connectVersion?: string;
  /** A code of other sign-in problems, such as AADSTS50076. */
  readonly foreignCode?: string;
}

export interface Explained {
  readonly subject: Subject;
  readonly explanation: Explanation;
}

/** One thing is explained; a log of several attempts is summed up. */
export type Told = { readonly explained: Explained } | { readonly summary: Summary };

/** "Windows event id: 33004 ?" and a few blanks, in characters. */
const LONGEST_NUMBER = 60;
const NUMBER = /^\s*(?:windows\s+)?(?:event\s*(?:id)?\s*[:#]?\s*)?(\d{3,5})\s*[?.!]*\s*$/i;

/** What a code, a sentence or a piece of a log means. `now` is ISO 8601; no tenant is asked. */
export function tell(material: string, now: string): Told {
  const eventId = NUMBER.exec(material.slice(0, LONGEST_NUMBER))?.[1];
  if (eventId && eventById(Number(eventId))) return explainedAs({ event: { eventId } }, now);
  const pasted = readPasted(material);
  const quoted = pasted ? undefined : quotedEvent(material);
  if (quoted) return explainedAs({ event: quoted }, now);
  if (!pasted) return explainedAs({ text: material }, now);
  const summary = summarise(pasted, now);
  return summary.attempts > 1 ? { summary } : explainedAs({ text: material, pasted }, now);
}

type Material =
  | { readonly event: EventInput }
  | { readonly text: string; readonly pasted?: Pasted };

function explainedAs(material: Material, now: string): Told {
  const explanation = explain(material, { now, ask: true });
  // Only rows and evidence bags can be unreadable, and this is neither.
  if (typeof explanation === 'string') throw new Error(explanation);
  return { explained: { subject: subjectOf(material), explanation } };
}

function subjectOf(material: Material): Subject {
  if ('event' in material) return ofEvents({ events: [parseEvent(material.event)] });
  const { text, pasted } = material;
  if (!pasted) return ofText(text);
  return 'events' in pasted ? ofEvents(pasted) : ofRows(pasted);
}

function ofText(text: string): Subject {
  const { found: meanings, connectVersion } = recognise(text);
  const { foreign } = codesInText(text);
  const known = [...text.matchAll(/\b\d{4,5}\b/g)]
    .map(([number]) => eventById(Number(number)))
    .find((one) => one !== undefined);
  const event = known && {
    id: known.id,
    source: known.source,
    deprecated: known.deprecated === true,
  };
  const words = known ? wordsOf(known) : meanings[0]?.words;
  const hr = normaliseHr(text);
  const [foreignCode] = foreign;
  return {
    meanings,
    ...(words && { words }),
    ...(event && { event }),
    ...(hr && { hr }),
    ...(connectVersion && { connectVersion }),
    ...(foreignCode && { foreignCode }),
  };
}

function ofEvents({ events }: Extract<Pasted, { readonly events: unknown }>): Subject {
  const meanings = tellingFirst(events.flatMap((event) => event.meanings));
  // The event that says most is the one to speak of.
  const event =
    events.find((one) => meanings[0] && one.meanings.includes(meanings[0])) ?? events[0];
  if (!event) return { meanings };
  const { eventId, source, hr, at, facts } = event;
  const known = eventId === undefined ? undefined : eventById(eventId);
  const words = known ? wordsOf(known) : undefined;
  const deprecated = facts?.deprecated === 'true';
  const connectVersion = facts?.connectVersion;
  return {
    meanings,
    ...(words && { words }),
    ...(eventId !== undefined && { event: { id: eventId, deprecated, ...(source && { source }) } }),
    ...(hr && { hr }),
    ...(at && { at }),
    ...(connectVersion && { connectVersion }),
  };
}

function ofRows({ rows }: Extract<Pasted, { readonly rows: unknown }>): Subject {
  const readings = rows.flatMap((row) => {
    const meaning = readRow(row)?.meaning;
    return meaning ? [{ row, meaning }] : [];
  });
  const meanings = tellingFirst(readings.map(({ meaning }) => meaning));
  const row = readings.find(({ meaning }) => meaning === meanings[0])?.row ?? rows.at(-1);
  if (!row) return { meanings };
  const { activity, reason, at } = row;
  const words = meanings[0]?.words;
  return {
    meanings,
    ...(words && { words }),
    ...(activity && { activity }),
    ...(reason && { reason }),
    ...(at !== UNKNOWN_TIME && { at }),
  };
}

/** What failed says more than what led to it. */
function tellingFirst(meanings: readonly Recognised[]): Recognised[] {
  const failed = meanings.filter(({ meaning }) => Object.keys(meaning.points).length > 0);
  return failed.length > 0 ? failed : [...meanings];
}
