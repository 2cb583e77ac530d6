import type { CauseId } from '../diagnosis/cause-id.ts';
import type { Datum, Reason } from '../diagnosis/verdict.ts';
import type { Reader } from './card.ts';
import { type OwnWords, type Strings, stringsFor, type Values } from './strings.ts';
import { type When, whenFor } from './when.ts';

/** Everything a card needs to speak to one reader: strings in their language, times in their zone. */
export interface Voice {
  readonly strings: Strings;
  readonly when: When;
  /** A sentence of the chrome, 'finding.title' for cards.finding.title. */
  say(key: string, values?: Values): string;
  /** A judge's reason in words: the cause's own sentence, else the shared one, else undefined. */
  reason(reason: Reason, cause?: string): string | undefined;
  /** What the locale files say of a cause. */
  cause(id: CauseId): CauseTexts;
  /** The same words at the start of a line: 'Today at 09:14'. */
  capital(text: string): string;
  /** 'a, b and c'. */
  all(names: readonly string[]): string;
}

export interface CauseTexts {
  /** For the person it hit. */
  readonly title: string;
  /** For those who mend it: what the field calls it. */
  readonly name: string;
  readonly happened?: string;
  readonly why?: string;
  /** Steps, in order. */
  readonly you: readonly string[];
}

export function voiceFor(reader: Reader): Voice {
  const strings = stringsFor(reader.locale);
  const when = whenFor(reader, strings);
  return {
    strings,
    when,
    say: (key, values) => strings.say(`cards.${key}`, values),
    reason(reason, cause) {
      const keys = [`causes.${cause}.because.${reason.id}`, `because.${reason.id}`];
      const key = keys.find((candidate) => strings.has(candidate));
      return key && strings.say(key, valuesOf(reason.data ?? {}, strings, when));
    },
    cause: (id) => causeTextsOf(id, strings),
    capital: (text) => text.charAt(0).toLocaleUpperCase(strings.language) + text.slice(1),
    all: (names) => listFormat(strings.language).format(names),
  };
}

/** Data of a reason, worded. A quotation is set in quotation marks of the language, inert. */
function valuesOf(data: Readonly<Record<string, Datum>>, strings: Strings, when: When): Values {
  return Object.fromEntries(
    Object.entries(data).map(([name, datum]) => [name, worded(datum, strings, when)]),
  );
}

function worded(datum: Datum, strings: Strings, when: When): string | number | OwnWords {
  if (typeof datum !== 'object') return datum;
  if ('time' in datum) return { own: when.moment(datum.time) };
  if ('hours' in datum) return { own: when.span(datum.hours, 'hour') };
  if ('days' in datum) return { own: when.span(datum.days, 'day') };
  return { own: strings.say('cards.quotation', { words: datum.quote }) };
}

const causesOf = new WeakMap<Strings, Map<CauseId, CauseTexts>>();

/** Put together once a language: nothing in them depends on the reader. */
function causeTextsOf(id: CauseId, strings: Strings): CauseTexts {
  const causes = causesOf.get(strings) ?? new Map<CauseId, CauseTexts>();
  causesOf.set(strings, causes);
  const known = causes.get(id);
  if (known) return known;
  const texts = causeTexts(id, strings);
  causes.set(id, texts);
  return texts;
}

/** A cause without texts is a fault of a commit; its bare id is still better than no card. */
function causeTexts(id: CauseId, strings: Strings): CauseTexts {
  const own = (name: string) => {
    const key = `causes.${id}.${name}`;
    return strings.has(key) ? strings.say(key) : undefined;
  };
  const title = own('title') ?? strings.say('cards.cause.untitled', { id });
  const happened = own('happened');
  const why = own('why');
  return {
    title,
    name: own('name') ?? title,
    ...(happened !== undefined && { happened }),
    ...(why !== undefined && { why }),
    you: strings.list(`causes.${id}.you`),
  };
}

const listFormats = new Map<string, Intl.ListFormat>();

function listFormat(language: string): Intl.ListFormat {
  const known = listFormats.get(language);
  if (known) return known;
  const format = new Intl.ListFormat(language, { type: 'conjunction' });
  listFormats.set(language, format);
  return format;
}
