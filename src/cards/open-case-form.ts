import template from '../../dialogs/open-case-form.json' with { type: 'json' };
import type { CaseForm } from '../desk/case.ts';
import type { FoundPerson } from '../desk/people-lookup.ts';
import type { MissingBecause } from '../diagnosis/piece.ts';
import { bind, type View } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { plain, quoted, typed } from './escape.ts';
import { labelOf } from './lookup-note.ts';
import { voiceFor } from './voice.ts';

/** Why the form comes back. */
export type OpenCaseProblem =
  | 'missing'
  | 'unknown'
  | 'several'
  | 'too-long'
  | 'password'
  | { readonly unreadable: MissingBecause };

export interface OpenCaseModel {
  /** Who it is about, as it was typed. */
  readonly person?: string;
  /** All who could be meant; the form then asks which of them. */
  readonly people?: readonly FoundPerson[];
  readonly form?: CaseForm;
  readonly problem?: OpenCaseProblem;
}

/** The body of a dialog in which the helpdesk opens a case for somebody. It submits `{person | chosen, saw?, reach?}`. */
export function openCaseForm(model: OpenCaseModel, reader: Reader): Card {
  return bind(template, openCaseView(model, reader));
}

/** Title of the dialog's window. */
export function openCaseTitle(reader: Reader): string {
  return voiceFor(reader).strings.say('open-case.title');
}

export function openCaseView(model: OpenCaseModel, reader: Reader): View {
  const { strings, ...voice } = voiceFor(reader);
  const { person, people = [], form = {}, problem } = model;
  const say = (key: string) => strings.say(`open-case.${key}`);
  const field = (name: 'person' | 'saw' | 'reach', value: string | undefined) => ({
    label: say(`${name}.label`),
    placeholder: say(`${name}.placeholder`),
    value: value === undefined ? null : typed(value),
  });
  const asksWhich = people.length > 0;
  return {
    summary: say('title'),
    text: say('text'),
    hasProblem: problem !== undefined,
    problem: problem === undefined ? '' : problemIn(problem, strings),
    asksWho: !asksWhich,
    person: { ...field('person', person), missing: say('person.missing') },
    asksWhich,
    which: {
      label: say('which.label'),
      placeholder: say('which.placeholder'),
      missing: say('which.missing'),
      people: people.map((one) => ({ title: quoted(labelOf(one)), value: one.userId })),
    },
    saw: field('saw', form.saw),
    reach: field('reach', form.reach),
    neverAPassword: voice.say('never-a-password'),
    actions: { submit: say('submit') },
  };
}

export interface Opened {
  readonly reference: string;
  readonly who: string;
  /** The finding is still to come. */
  readonly looking: boolean;
  /** They can be written to. */
  readonly reachable: boolean;
}

/** That it is done, in plain words. */
export function openedWords(opened: Opened, reader: Reader): string {
  const { reference, who, looking, reachable } = opened;
  const { strings } = voiceFor(reader);
  const done = looking ? 'open-case.opened-looking' : 'open-case.opened';
  const heard = reachable ? 'open-case.heard' : 'open-case.heard-later';
  const words = strings.say(done, { reference: { own: reference }, who });
  return plain(`${words} ${strings.say(heard)}`);
}

function problemIn(
  problem: OpenCaseProblem,
  strings: ReturnType<typeof voiceFor>['strings'],
): string {
  if (typeof problem === 'string') return strings.say(`open-case.problem.${problem}`);
  const because = { own: strings.say(`missing.${problem.unreadable}`) };
  return strings.say('open-case.problem.unreadable', { because });
}
