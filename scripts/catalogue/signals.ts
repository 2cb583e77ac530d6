import type { Strings } from '../../src/cards/strings.ts';
import { QUESTIONS } from '../../src/diagnosis/questions/index.ts';
import { AADSTS_CODES } from '../../src/diagnosis/signals/aadsts-codes.ts';
import { ACTIVITIES } from '../../src/diagnosis/signals/activities.ts';
import {
  SENTENCE_BEGINNINGS,
  WHOLE_SENTENCES,
} from '../../src/diagnosis/signals/audit-sentences.ts';
import { type EventSource, KNOWN_EVENTS } from '../../src/diagnosis/signals/event-ids.ts';
import { EVENT_TEXTS, PLAIN_EVENT_TEXTS } from '../../src/diagnosis/signals/event-texts.ts';
import { HR_CODES } from '../../src/diagnosis/signals/hr-codes.ts';
import type { Strength } from '../../src/diagnosis/signals/meaning.ts';
import { MEANINGS, meaning } from '../../src/diagnosis/signals/meanings.ts';
import type { Sentences } from '../../src/diagnosis/signals/sentences/sentences.ts';
import { SSPR_CODES } from '../../src/diagnosis/signals/sspr-codes.ts';
import { TOKENS } from '../../src/diagnosis/signals/tokens.ts';
import { anchor, code, plain, type Section, table } from '../markdown.ts';
import { causeLink, meaningLink } from './cause-section.ts';
import { PORTAL_LANGUAGES } from './languages.ts';
import { readable, ssprName } from './spellings.ts';

const SOURCES: Readonly<Record<EventSource, string>> = {
  PasswordResetService: 'PasswordResetService (sync server, Application log)',
  ADSync: 'ADSync and Directory Synchronization (sync server, Application log)',
  PasswordProtection: 'Password Protection agent (domain controller, its Admin log)',
  Security: 'Security log (domain controller)',
};

/** One table for each kind of foreign word. */
export function signalSections(strings: Strings): Section[] {
  return [
    { id: 'sspr', title: 'Codes of the reset page', content: ssprCodes() },
    { id: 'aadsts', title: 'Sign-in codes', content: signInCodes() },
    ...(Object.keys(SOURCES) as EventSource[]).map((source) => ({
      id: source.toLowerCase(),
      title: `Windows events: ${SOURCES[source]}`,
      content: events(source),
    })),
    { id: 'event-texts', title: 'Words in the text of an event', content: eventTexts() },
    { id: 'hr', title: 'Result codes (hr)', content: resultCodes() },
    { id: 'reasons', title: 'Audit log: names of reasons', content: reasons() },
    { id: 'audit-sentences', title: 'Audit log: sentences of reasons', content: auditSentences() },
    { id: 'activities', title: 'Audit log: activities', content: activities() },
    ...PORTAL_LANGUAGES.map(({ name, sentences }) => ({
      id: name.toLowerCase(),
      title: `What Microsoft’s pages say in ${name}`,
      content: portalSentences(sentences),
    })),
    { id: 'questions', title: 'Questions', content: questions(strings) },
    { id: 'meanings', title: 'Meanings', content: meanings() },
  ];
}

type Row = readonly [word: string, meaning: string];

/** word → meaning → causes */
function wordTable(name: string, rows: readonly Row[], show: (word: string) => string): string {
  return table(
    [name, 'Meaning', 'Causes'],
    rows.map(([word, id]) => [show(word), meaningLink(id), causesOf(id)]),
  );
}

function ssprCodes(): string {
  return wordTable('Code', entries(SSPR_CODES), (it) => code(ssprName(it)));
}

function signInCodes(): string {
  return wordTable('Code', entries(AADSTS_CODES), (it) => code(`AADSTS${it}`));
}

function resultCodes(): string {
  return wordTable('Code', entries(HR_CODES), (it) => code(`0x${it}`));
}

function reasons(): string {
  return wordTable('Reason', entries(TOKENS), code);
}

function events(source: EventSource): string {
  const rows = KNOWN_EVENTS.filter((event) => event.source === source);
  return table(
    ['Event', 'Name', 'Meaning', 'Causes'],
    rows.map(({ id, name, meaning, deprecated }) => [
      code(id),
      deprecated ? `${name} (early DirSync only)` : name,
      meaningLink(meaning),
      causesOf(meaning),
    ]),
  );
}

function eventTexts(): string {
  const rows = [...EVENT_TEXTS, ...PLAIN_EVENT_TEXTS].map(
    ([pattern, id]): Row => [readable(pattern), id],
  );
  return wordTable('Words, as a pattern', rows, code);
}

function auditSentences(): string {
  const beginnings = SENTENCE_BEGINNINGS.map(([text, id]): Row => [`${text} …`, id]);
  return wordTable('Reason', [...entries(WHOLE_SENTENCES), ...beginnings], plain);
}

function activities(): string {
  return table(
    ['Activity', 'Operation', 'Part it plays', 'Meaning by itself'],
    Object.entries(ACTIVITIES).map(([name, { operation, role, byAdministrator, meaning }]) => [
      plain(name),
      operation,
      byAdministrator ? `${role}, by an administrator` : role,
      meaning ? meaningLink(meaning) : '',
    ]),
  );
}

function questions(strings: Strings): string {
  return table(
    ['Question', 'Answers', 'Separates'],
    QUESTIONS.map(({ id, answers, separates }) => [
      `${anchor(`question-${id}`)}${plain(strings.say(`questions.${id}.ask`))}<br>${code(id)}`,
      answers.map((one) => plain(strings.say(`questions.${id}.answers.${one}`))).join('<br>'),
      separates.map(causeLink).join(', '),
    ]),
  );
}

function meanings(): string {
  return table(
    ['Meaning', 'Outcome', 'Points at', 'Excludes'],
    Object.values(MEANINGS).map(({ id, outcome, excludes = [] }) => [
      `${anchor(`meaning-${id}`)}${id}`,
      outcome,
      causesOf(id),
      excludes.map(causeLink).join(', '),
    ]),
  );
}

/** The causes a meaning points at, the strongest first. */
function causesOf(id: string): string {
  const order: readonly Strength[] = ['confirmed', 'likely', 'possible'];
  const { outcome, points } = meaning(id);
  const pointed = Object.entries(points).toSorted(
    ([, a], [, b]) => order.indexOf(a) - order.indexOf(b),
  );
  if (pointed.length === 0)
    return outcome === 'failed' ? 'none: a question decides' : `– (${outcome})`;
  return pointed.map(([cause, strength]) => `${causeLink(cause)} ${strength}`).join(', ');
}

function entries(record: Readonly<Record<string, string>>): Row[] {
  return Object.entries(record);
}

/** One row a meaning: a page has several sentences for the same thing. */
function portalSentences(sentences: Sentences): string {
  return table(
    ['Sentences', 'Meaning', 'Causes'],
    Object.entries(sentences).map(([id, texts]) => [
      texts.map((text) => `“${plain(text)}”`).join('<br>'),
      meaningLink(id),
      causesOf(id),
    ]),
  );
}
