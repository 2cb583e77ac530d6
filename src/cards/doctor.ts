import template from '../../dialogs/doctor.json' with { type: 'json' };
import note from '../../dialogs/say.json' with { type: 'json' };
import type { Checked, CheckLevel } from '../desk/checkup.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { type CheckWords, checkWords, countLevels } from './checkup-words.ts';
import { type Voice, voiceFor } from './voice.ts';
import { waysIn } from './ways-in.ts';

/** The worst first. */
const PROBLEMS = ['fault', 'warning', 'note'] as const satisfies readonly CheckLevel[];

export interface DoctorModel {
  readonly results: readonly Checked[];
}

/** How the bot is doing, for the helpdesk: what is wrong with why and what to do, then what is in order. */
export function doctor({ results }: DoctorModel, reader: Reader): Card {
  const voice = voiceFor(reader);
  const say = (key: string, values = {}) => voice.strings.say(`doctor.card.${key}`, values);
  const { ok, note: notes, warning: warnings, fault: faults } = countLevels(results);
  const words = results.map((one) => checkWords(one, voice.strings, (value) => value));
  const inOrder = words.filter(({ level }) => level === 'ok').map(({ what }) => what);
  return bind(template, {
    summary: say('summary', { warnings, faults }),
    title: say('title', { warnings, faults }),
    counts: say('counts', { ok, notes, warnings, faults }),
    problems: problemsOf(words, voice),
    hasInOrder: inOrder.length > 0,
    inOrderTitle: say('in-order'),
    inOrder,
  });
}

function problemsOf(words: readonly CheckWords[], { strings }: Voice) {
  const say = (key: string, values: Readonly<Record<string, { own: string } | string>>) =>
    strings.say(`doctor.card.${key}`, values);
  return PROBLEMS.flatMap((level) =>
    words
      .filter((one) => one.level === level)
      .map(({ what, why = '', fix = '' }) => ({
        heading: say('heading', { level, what: { own: what } }),
        why: say('why', { why: { own: why } }),
        fix: say('fix', { fix: { own: fix } }),
      })),
  );
}

export interface DoctorNoteModel {
  readonly what: 'looking' | 'refused';
}

/** What is said before there are results, and to those who may not see them. */
export function doctorNote({ what }: DoctorNoteModel, reader: Reader): Card {
  const voice = voiceFor(reader);
  const title = voice.strings.say(`doctor.chat.${what}.title`);
  return bind(note, {
    summary: title,
    title,
    text: voice.strings.list(`doctor.chat.${what}.text`),
    offersWays: false,
    ...waysIn(reader, voice),
  });
}
