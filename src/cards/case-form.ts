import template from '../../dialogs/case-form.json' with { type: 'json' };
import type { View } from './bind.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { type AgentForm, formView, formWords } from './case/forms.ts';
import type { CaseModel } from './case/model.ts';
import { requesterOf } from './case/people.ts';
import { quoted, typed } from './escape.ts';
import { voiceFor } from './voice.ts';

export interface CaseFormModel extends Pick<CaseModel, 'case' | 'names'> {
  readonly kind: AgentForm | 'add';
  /** Why it comes back, and what was written. */
  readonly problem?: { readonly text: string; readonly written: string };
}

/** The body of a dialog for what somebody writes on a case. It submits `{verb, case, text}`. */
export function caseForm(model: CaseFormModel, reader: Reader): Card {
  return bind(template, caseFormView(model, reader));
}

export function caseFormView(model: CaseFormModel, reader: Reader): View {
  const voice = voiceFor(reader);
  const { kind, case: current, problem } = model;
  const { title, text } = formWords(kind, voice);
  const saw = kind === 'ask' || kind === 'resolve' ? current.form.saw : undefined;
  return {
    case: current.reference,
    summary: title,
    about: voice.strings.say('desk.form.about', {
      reference: { own: current.reference },
      who: requesterOf(model, voice.strings),
    }),
    hasProblem: problem !== undefined,
    problem: problem?.text ?? '',
    hasQuote: saw !== undefined,
    quote: saw ? { title: voice.strings.say('desk.card.said.saw'), text: quoted(saw) } : null,
    form: {
      ...{ text, ...formView(kind, voice), value: problem ? typed(problem.written) : null },
      ...{ ask: kind === 'ask', note: kind === 'note' },
      ...{ resolve: kind === 'resolve', add: kind === 'add' },
    },
    neverAPassword: voice.say('never-a-password'),
  };
}

/** Title of the dialog's window. */
export function caseFormTitle(kind: AgentForm | 'add', reader: Reader): string {
  return formWords(kind, voiceFor(reader)).title;
}
