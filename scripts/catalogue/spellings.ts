import { AADSTS_CODES } from '../../src/diagnosis/signals/aadsts-codes.ts';
import { ACTIVITIES } from '../../src/diagnosis/signals/activities.ts';
import {
  SENTENCE_BEGINNINGS,
  WHOLE_SENTENCES,
} from '../../src/diagnosis/signals/audit-sentences.ts';
import { KNOWN_EVENTS } from '../../src/diagnosis/signals/event-ids.ts';
import { EVENT_TEXTS, PLAIN_EVENT_TEXTS } from '../../src/diagnosis/signals/event-texts.ts';
import { HR_CODES } from '../../src/diagnosis/signals/hr-codes.ts';
import { SSPR_CODES } from '../../src/diagnosis/signals/sspr-codes.ts';
import { TOKENS } from '../../src/diagnosis/signals/tokens.ts';
import { code, plain } from '../markdown.ts';
import { PORTAL_LANGUAGES } from './languages.ts';

/** One way in which a meaning is written, ready for a cell of Markdown. */
export interface Spelling {
  readonly table: SpellingTable;
  readonly shown: string;
  readonly meaning: string;
}

/** In the order of usefulness to somebody who looks something up. */
export const SPELLING_TABLES = [
  'event',
  'SSPR',
  'AADSTS',
  'hr',
  'reason',
  'audit sentence',
  'activity',
  'event text',
  'portal',
] as const;

export type SpellingTable = (typeof SPELLING_TABLES)[number];

/** Every spelling of every table except what people write in their own words. */
export const SPELLINGS: readonly Spelling[] = [
  ...KNOWN_EVENTS.map(({ id, meaning }) => spelling('event', code(id), meaning)),
  ...byKey(SSPR_CODES).map(([number, id]) => spelling('SSPR', code(ssprName(number)), id)),
  ...byKey(AADSTS_CODES).map(([number, id]) => spelling('AADSTS', code(`AADSTS${number}`), id)),
  ...byKey(HR_CODES).map(([hr, id]) => spelling('hr', code(`0x${hr}`), id)),
  ...byKey(TOKENS).map(([token, id]) => spelling('reason', code(token), id)),
  ...byKey(WHOLE_SENTENCES).map(([text, id]) => spelling('audit sentence', quoted(text), id)),
  ...SENTENCE_BEGINNINGS.map(([text, id]) => spelling('audit sentence', quoted(`${text} …`), id)),
  ...byKey(ACTIVITIES).flatMap(([name, { meaning }]) =>
    meaning ? [spelling('activity', quoted(name), meaning)] : [],
  ),
  ...[...EVENT_TEXTS, ...PLAIN_EVENT_TEXTS].map(([pattern, id]) =>
    spelling('event text', code(readable(pattern)), id),
  ),
  ...PORTAL_LANGUAGES.flatMap(({ sentences }) =>
    byKey(sentences).flatMap(([id, texts]) =>
      (texts ?? []).map((text) => spelling('portal', quoted(text), id)),
    ),
  ),
];

export function spellingsOf(meaning: string): Spelling[] {
  return SPELLINGS.filter((one) => one.meaning === meaning);
}

/** `SSPR_0029`, as the reset page writes it. */
export function ssprName(number: number | string): string {
  return `SSPR_${String(number).padStart(4, '0')}`;
}

/** A pattern without what only a machine needs. */
export function readable({ source }: RegExp): string {
  return source
    .replaceAll('(?:', '(')
    .replaceAll('[^\\r\\n]*', ' … ')
    .replaceAll('[^.]*', ' … ')
    .replaceAll(/\[\^\\r\\n\]\{\d+,\d+\}/g, ' … ')
    .replaceAll(/\\[bB]/g, '')
    .replaceAll(/\\([./])/g, '$1');
}

function spelling(table: SpellingTable, shown: string, meaning: string): Spelling {
  return { table, shown, meaning };
}

function quoted(text: string): string {
  return `“${plain(text)}”`;
}

function byKey<V>(record: Readonly<Record<string, V>>): [string, V][] {
  return Object.entries(record);
}
