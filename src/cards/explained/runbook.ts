import type { CauseId } from '../../diagnosis/cause-id.ts';
import { exact } from '../escape.ts';
import type { Strings } from '../strings.ts';
import type { Voice } from '../voice.ts';

/** Sections of a runbook in the order in which they are worked through. */
const SECTIONS = ['check', 'portal'] as const;

export function hasRunbook(id: CauseId, { strings }: Voice): boolean {
  const path = `causes.${id}.administrator`;
  return ['check.0', 'portal.0', 'powershell.0.run'].some((one) => strings.has(`${path}.${one}`));
}

/** What the helpdesk and the administrator do about a cause: checks, portal, PowerShell with its undo, time. */
export function runbookView(id: CauseId, voice: Voice) {
  const title = { own: voice.cause(id).name };
  return runbookAt(`causes.${id}`, voice.strings.say('explain.runbook.title', { title }), voice);
}

/** Words that stand for something in commands, such as OBJECT-ID, and what they are. */
export type Filled = Readonly<Record<string, string>>;

/** The runbook whose lines are at this place of the locale files. */
export function runbookAt(place: string, title: string, voice: Voice, filled: Filled = {}) {
  const { strings } = voice;
  const say = (key: string) => strings.say(`explain.runbook.${key}`);
  const path = `${place}.administrator`;
  const takesEffect = strings.raw(`${path}.takesEffect`);
  const commands = commandsOf(`${path}.powershell`, voice, filled);
  const sections = [
    { title: say('helpdesk'), lines: strings.list(`${place}.helpdesk`) },
    ...SECTIONS.map((name) => ({ title: say(name), lines: ownLines(`${path}.${name}`, strings) })),
  ];
  return {
    title,
    sections: sections.filter(({ lines }) => lines.length > 0),
    hasCommands: commands.length > 0,
    commandsTitle: say('powershell'),
    commands,
    hasTakesEffect: takesEffect !== undefined,
    takesEffectTitle: say('takes-effect'),
    takesEffect: exact(takesEffect ?? ''),
  };
}

/** Lines for administrators stand as they are: they hold signs that message formats and markdown would read. */
export function ownLines(key: string, strings: Strings): string[] {
  const lines: string[] = [];
  for (;;) {
    const line = strings.raw(`${key}.${lines.length}`);
    if (line === undefined) return lines;
    lines.push(exact(line));
  }
}

function commandsOf(key: string, { strings }: Voice, filled: Filled) {
  const commands = [];
  for (;;) {
    const at = `${key}.${commands.length}`;
    const run = strings.raw(`${at}.run`);
    if (run === undefined) return commands;
    const note = strings.raw(`${at}.note`);
    const undo = strings.raw(`${at}.undo`);
    commands.push({
      run: exact(fill(run, filled)),
      hasNote: note !== undefined,
      note: exact(note ?? ''),
      hasUndo: undo !== undefined,
      undoTitle: strings.say('explain.runbook.undo'),
      undo: exact(fill(undo ?? '', filled)),
    });
  }
}

function fill(command: string, filled: Filled): string {
  return Object.entries(filled).reduce((all, [word, is]) => all.replaceAll(word, is), command);
}
