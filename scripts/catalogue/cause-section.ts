import type { Strings } from '../../src/cards/strings.ts';
import type { Cause } from '../../src/diagnosis/cause.ts';
import type { Question } from '../../src/diagnosis/question.ts';
import { QUESTIONS } from '../../src/diagnosis/questions/index.ts';
import type { Strength } from '../../src/diagnosis/signals/meaning.ts';
import { MEANINGS } from '../../src/diagnosis/signals/meanings.ts';
import type { Actor } from '../../src/diagnosis/verdict.ts';
import { anchor, block, bullets, code, link, numbered, plain, table } from '../markdown.ts';
import { type SpellingTable, spellingsOf } from './spellings.ts';

const ACTS: Readonly<Record<Actor, string>> = {
  you: 'the person',
  helpdesk: 'the helpdesk',
  administrator: 'an administrator',
  nobody: 'nobody, it passes by itself',
};

const STRENGTHS: readonly Strength[] = ['confirmed', 'likely', 'possible'];
/** More than these stand in the tables of signals only. */
const MOST_CODES = 6;
const WORDY: readonly SpellingTable[] = ['portal', 'event text'];

/** Everything the catalogue says of one cause. `scenarios` is how many stories test it. */
export function causeSection(cause: Cause, scenarios: number, strings: Strings): string {
  const { id } = cause;
  const path = `causes.${id}`;
  return [
    anchor(`cause-${id}`),
    `### ${plain(strings.say(`${path}.name`))}`,
    `${code(id)} · who acts: **${ACTS[cause.actor]}** · ${scenarios} scenarios`,
    `On their card: **${plain(strings.say(`${path}.title`))}.** ${plain(strings.say(`${path}.happened`))} ${plain(strings.say(`${path}.why`))}`,
    table(['How it is told', ''], facts(cause, strings)),
    `**The person**\n\n${numbered(strings.list(`${path}.you`))}`,
    `**The helpdesk**\n\n${bullets(strings.list(`${path}.helpdesk`))}`,
    `**The administrator**\n\n*Check first*\n\n${bullets(strings.list(`${path}.administrator.check`))}`,
    `*In the portals and tools*\n\n${bullets(strings.list(`${path}.administrator.portal`))}`,
    ...powershell(`${path}.administrator.powershell`, strings),
    `*Takes effect:* ${plain(strings.say(`${path}.administrator.takesEffect`))}`,
  ].join('\n\n');
}

export function causeLink(id: string): string {
  return link(code(id), `cause-${id}`);
}

export function meaningLink(id: string): string {
  return link(id, `meaning-${id}`);
}

function facts({ id, needs, standsFor = [] }: Cause, strings: Strings): string[][] {
  const questions = QUESTIONS.filter(({ separates }) => separates.includes(id));
  const excluding = Object.values(MEANINGS).filter(({ excludes }) => excludes?.includes(id));
  const rows: [string, readonly string[]][] = [
    ['Evidence its judge reads', [needs.map((name) => evidenceName(name, strings)).join(', ')]],
    ['Stands for, while none of them is likely', standsFor.map(causeLink)],
    ...STRENGTHS.map((strength): [string, string[]] => [
      `Signals: ${strength}`,
      Object.values(MEANINGS)
        .filter(({ points }) => points[id] === strength)
        .map((meaning) => signal(meaning.id)),
    ]),
    ['Signals: ruled out', excluding.map((meaning) => signal(meaning.id))],
    ['Questions that separate it', questions.map((question) => asked(question, strings))],
  ];
  return rows.flatMap(([name, lines]) => (lines.length > 0 ? [[name, lines.join('<br>')]] : []));
}

/** Parts derived for every judge have no sentence of their own. */
function evidenceName(name: string, strings: Strings): string {
  if (name === 'signs') return 'recognised words';
  if (name === 'attempt') return 'the attempt in question';
  return plain(strings.say(`evidence.${name}`));
}

/** Codes first: they are what is looked up. Of the sentences on Microsoft's pages one is enough. */
function signal(meaning: string): string {
  const spellings = spellingsOf(meaning);
  const codes = spellings.filter((one) => !WORDY.includes(one.table));
  const sentence = spellings.find((one) => one.table === 'portal');
  const shown = [...codes.slice(0, MOST_CODES), ...(sentence ? [sentence] : [])];
  const more = codes.length > MOST_CODES ? ' …' : '';
  return shown.length > 0
    ? `${meaningLink(meaning)}: ${shown.map((one) => one.shown).join(', ')}${more}`
    : `${meaningLink(meaning)}: in other words`;
}

function asked({ id }: Question, strings: Strings): string {
  return link(plain(strings.say(`questions.${id}.ask`)), `question-${id}`);
}

/** Commands with what they do above and their undo below, ready to be copied. */
function powershell(path: string, strings: Strings): string[] {
  const lines: string[] = [];
  for (let at = 0; strings.has(`${path}.${at}.run`); at++) {
    const [run = '', undo, note] = ['run', 'undo', 'note'].map((key) =>
      strings.raw(`${path}.${at}.${key}`),
    );
    if (lines.length > 0) lines.push('');
    if (note) lines.push(`# ${note}`);
    lines.push(run);
    if (undo) lines.push('# Undo:', undo);
  }
  return lines.length > 0 ? ['*PowerShell*', block(lines)] : [];
}
