import type { EventInput } from './event.ts';
import { eventById, eventByName, type KnownEvent } from './event-ids.ts';

/**
 * An event that somebody quotes out of documentation instead of a log: its number or its name alone, a row of
 * Microsoft's table, or what the table says of it. Undefined for everything else.
 */
export function quotedEvent(text: string): EventInput | undefined {
  return alone(text) ?? tableRow(text) ?? description(text);
}

const NUMBER_ALONE = /^\s*(?:event\s*(?:id)?\s*[:#]?\s*(\d{3,5})|(\d{4,5}))\s*[?.!]*\s*$/i;
const NAME_ALONE = /^\s*["“'`]?(\w{8,45})["”'`]?\s*[?.!]*\s*$/;

function alone(text: string): EventInput | undefined {
  const [, named, bare] = NUMBER_ALONE.exec(text) ?? [];
  const eventId = named ?? bare;
  if (eventId && eventById(Number(eventId))) return { eventId };
  const known = serviceEvent(NAME_ALONE.exec(text)?.[1]);
  return known && { eventId: known.id };
}

/** `33004 | ADPermissionsError | PasswordResetService | This event …`, with whatever stands between the columns. */
const ROW = /^\s*\|?\s*(\d{4,5})[\s|,;:.–-]+(\S[\s\S]*)$/;
const BORDER = /\t|\||\s{2,}|\r?\n/;
const SOURCE = /(?:^|[\s|,;])(PasswordResetService|ADSync)\b/i;

/** The description is left out: it lists what may be wrong, and says nothing of this case. */
function tableRow(text: string): EventInput | undefined {
  const [, eventId = '', rest = ''] = ROW.exec(text) ?? [];
  const known = eventById(Number(eventId));
  if (!known) return undefined;
  const [first = ''] = rest.split(BORDER, 1);
  if (serviceEvent(/^\w+/.exec(first)?.[0]) === known) return { eventId };
  const source = SOURCE.exec(rest)?.[1];
  return source && BORDER.test(rest) ? { eventId, source, message: first } : undefined;
}

/** Names of the other sources are ours: Microsoft lists those events without names. */
function serviceEvent(name = ''): KnownEvent | undefined {
  const known = eventByName(name);
  return known?.source === 'PasswordResetService' ? known : undefined;
}

/** What Microsoft's table says of starts and successes: words of trouble stand in it, and there is none. */
export const DESCRIPTIONS: readonly (readonly [RegExp, number])[] = [
  [/detected a password reset request\b[^.]*\badmin/i, 31009],
  [/detected a password reset request\b/i, 31001],
  [/detected a password change request\b/i, 31006],
  [/admin-initiated password[- ]reset operation\b[\s\S]*meets corporate/i, 31010],
  [/during a password[- ]reset operation\b[\s\S]*meets corporate/i, 31002],
  [/during a password[- ]change operation\b[\s\S]*meets corporate/i, 31007],
  [/\bstarted onboarding your organization/i, 31004],
  [/\bstarted offboarding your organization/i, 31012],
  [/\bonboarding process was successful/i, 31005],
  [/\boffboarding process was successful/i, 31013],
  [/writeback service has started successfully/i, 31015],
  [/successfully retrieved an authorization token/i, 31017],
  [/successfully created the password encryption key/i, 31018],
];
const OF_THE_TABLE =
  /^\s*["“]?(?:this event (?:indicates|occurs)|the (?:admin|on-premises service))\b/i;

function description(text: string): EventInput | undefined {
  if (!OF_THE_TABLE.test(text)) return undefined;
  const eventId = DESCRIPTIONS.find(([words]) => words.test(text))?.[1];
  return eventId === undefined ? undefined : { eventId };
}
