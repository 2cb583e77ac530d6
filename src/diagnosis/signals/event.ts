import type { DirectoryEvent } from '../evidence.ts';
import type { Recognised } from '../recognised.ts';
import { asRecognised } from './as-recognised.ts';
import { compact, text } from './audit-fields.ts';
import { eventFacts, eventTrackingId, eventUserId } from './event-facts.ts';
import { eventById, eventByName, eventSource, type KnownEvent, wordsOf } from './event-ids.ts';
import { securityReading } from './event-security.ts';
import { eventText, plainEventText } from './event-texts.ts';
import { hexOf, hrCodesIn, normaliseHr } from './hr-codes.ts';
import { withoutGaps } from './normalise.ts';
import { isoTime } from './when.ts';

/** What is known of one Windows event; every part may be missing. */
export interface EventInput {
  readonly eventId?: number | string;
  readonly source?: string;
  /** With or without `0x`, or the signed number PowerShell prints. */
  readonly hr?: string | number;
  /** The name in Microsoft's table, such as `ADPermissionsError`. */
  readonly name?: string;
  readonly message?: string;
  readonly logName?: string;
  /** "Audit Failure", "Audit Success", or the bit mask of the XML form. */
  readonly keywords?: string;
  /** The text of an event logged beside this one. */
  readonly companionEvent?: string;
  readonly companionEventId?: number | string;
  readonly subjectAccount?: string;
  readonly targetAccount?: string;
  readonly at?: string;
}

/** One event and the single most telling thing it says. Never throws; an event nobody knows has no meanings. */
export function parseEvent(raw: EventInput): DirectoryEvent {
  const input = readable(raw);
  const message = input.message ?? '';
  const eventId = numberOf(input.eventId) ?? idInText(message);
  const known = knownEvent(input, eventId);
  const words = [message, input.companionEvent ?? ''].join('\n');
  const reading = meaningOf(input, known, words);
  const facts = {
    ...eventFacts(words),
    ...(known?.deprecated && { deprecated: 'true' }),
    ...(isConnectorAccount(input.subjectAccount) && { byConnectorAccount: 'true' }),
  };
  return compact({
    eventId: eventId ?? known?.id,
    source: sourceOf(input, known),
    hr: normaliseHr(input.hr ?? '') ?? normaliseHr(words),
    at: isoTime(input.at),
    meanings: reading ? [reading] : [],
    userId: eventUserId(words),
    trackingId: eventTrackingId(words),
    facts: Object.keys(facts).length > 0 ? facts : undefined,
  }) as DirectoryEvent;
}

/** No event of Windows is longer, in characters. */
const LONGEST_TEXT = 64_000;

type Words = { readonly [K in keyof EventInput]: string };

/** Events come from files and pastes too: numbers and strings are taken, all else is left out. */
function readable(raw: EventInput): Words {
  const input: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    const found = name === 'hr' ? digitsOf(text(value)) : text(value);
    if (found !== undefined) input[name] = withoutGaps(found).slice(0, LONGEST_TEXT);
  }
  return input;
}

/** `-2145188327` → `80230619`; anything else as it stands. */
function digitsOf(hr: string | undefined): string | undefined {
  return hr && /^-?\d{9,10}$/.test(hr) ? hexOf(hr) : hr;
}

function meaningOf(
  input: Words,
  known: KnownEvent | undefined,
  words: string,
): Recognised | undefined {
  if (known?.source === 'Security')
    return securityReading(known, `${input.keywords ?? ''}\n${words}`);
  const own = known && asRecognised(known.meaning, wordsOf(known), 'event');
  // A start, a success or another feature's event stays what it is, whatever its text quotes.
  if (own && own.meaning.outcome !== 'failed') return own;
  if (!known && isForeign(input)) return ofServiceManager(input);
  const telling = eventText(words) ?? ofCode(input.hr) ?? ofCode(words) ?? ofCompanion(input, own);
  if (telling) return telling;
  return own && !GENERAL.has(own.meaning.id) ? own : (plainEventText(words) ?? own);
}

/** Windows itself tells when the service that takes passwords in stops. */
function ofServiceManager({ source, message = '' }: Words): Recognised | undefined {
  return source && /service control manager/i.test(source) ? eventText(message) : undefined;
}

function ofCode(text = ''): Recognised | undefined {
  const code = hrCodesIn(text)[0];
  return code && { ...code, source: 'event' };
}

/** An event logged beside this one speaks where this one only says "unknown" or "failed". */
function ofCompanion(input: Words, own?: Recognised): Recognised | undefined {
  const id = numberOf(input.companionEventId) ?? idInText(input.companionEvent ?? '');
  const companion = id === undefined ? undefined : eventById(id);
  if (!companion || companion.source === 'Security') return undefined;
  const meaning = asRecognised(companion.meaning, wordsOf(companion), 'event');
  if (meaning.meaning.outcome !== 'failed' || GENERAL.has(meaning.meaning.id)) return undefined;
  return !own || GENERAL.has(own.meaning.id) ? meaning : undefined;
}

/** Meanings that only say that something failed; anything more specific beside them is heard first. */
export const GENERAL: ReadonlySet<string> = new Set([
  'ad-unknown-error',
  'ad-configuration-error',
  'onprem-policy-or-permission',
  'writeback-unknown-error',
]);

/** The event by id, unless its source says that the same number means something else; else by name. */
function knownEvent(input: Words, id: number | undefined): KnownEvent | undefined {
  const byId = id === undefined ? undefined : eventById(id);
  const byName = nameIn(input);
  if (!byId) return byName;
  if (!input.source) return byId;
  const source = eventSource(input.source);
  // Old sync servers wrote both kinds under either source, so only a foreign one disagrees.
  return source === undefined ? byName : byId;
}

function nameIn({ name, message = '' }: Words): KnownEvent | undefined {
  const named = name ? eventByName(name) : undefined;
  if (named) return named;
  const spoken = /TrackingId:[^,]{1,60},\s*(\w{10,40}),/i.exec(message)?.[1];
  return spoken ? eventByName(spoken) : undefined;
}

function isForeign({ source }: Words): boolean {
  return source !== undefined && source.trim() !== '' && eventSource(source) === undefined;
}

function sourceOf({ source, logName }: Words, known?: KnownEvent): string | undefined {
  const named = source?.trim() || undefined;
  if (named) return eventSource(named) ?? named;
  return known?.source ?? (logName && eventSource(logName));
}

/** `33004`, also out of `Event 33004`. */
function numberOf(raw = ''): number | undefined {
  const digits = /\d+/.exec(raw)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

const ID_IN_TEXT =
  /^\s*(\d{3,5})\s*$|\bEvent\s*(?:ID|Identifier|Code|Log ID)?\s*[:=#]?\s*(\d{3,5})\b/i;

function idInText(message: string): number | undefined {
  const match = ID_IN_TEXT.exec(message);
  return match ? Number(match[1] ?? match[2]) : undefined;
}

/** The AD connector account as the wizard names it. */
function isConnectorAccount(account: string | undefined): boolean {
  return account !== undefined && /(?:^|\\)(?:MSOL|AAD)_\w+$/i.test(account.trim());
}
