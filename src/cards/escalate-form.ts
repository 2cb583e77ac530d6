import template from '../../dialogs/escalate-form.json' with { type: 'json' };
import { type CaseForm, FORM_FIELDS, type FormField } from '../desk/case.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import { rankOf } from '../diagnosis/verdict.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import type { EscalationProblem } from './escalate-data.ts';
import { inert, quoted, typed } from './escape.ts';
import { type Voice, voiceFor } from './voice.ts';

export interface EscalateFormModel {
  /** Body of a dialog, or the same form as a card in the chat. */
  readonly place: 'dialog' | 'chat';
  /** Display name of the person, as the host reports it. */
  readonly name?: string;
  readonly inquiry?: Pick<Inquiry, 'id' | 'diagnosis'>;
  /** What was filled in before, when the form comes back with problems. */
  readonly form?: CaseForm;
  readonly problems?: readonly EscalationProblem[];
}

/**
 * Asks only what the bot cannot know (page, what was seen, support code, how to reach the person) and
 * shows what it passes on. It submits `{verb: 'escalate-submit', inquiry?, …fields}`.
 */
export function escalateForm(model: EscalateFormModel, reader: Reader): Card {
  const voice = voiceFor(reader);
  const { say } = voice;
  const inDialog = model.place === 'dialog';
  const known = knownFacts(model, voice);
  const problem = problemIn(model.problems ?? [], voice);
  return bind(template, {
    summary: say('escalate-form.summary'),
    inquiry: model.inquiry?.id ?? null,
    inDialog,
    inChat: !inDialog,
    title: titleOf(reader, inert),
    text: say('escalate-form.text'),
    hasProblem: problem !== undefined,
    problem: problem ?? '',
    hasKnown: known.length > 0,
    knownTitle: say('escalate-form.known-title'),
    known,
    fields: Object.fromEntries(FORM_FIELDS.map((field) => [field, fieldOf(field, model, voice)])),
    neverAPassword: say('never-a-password'),
    actions: { submit: say('action.escalate-submit'), dismiss: say('action.dismiss') },
  });
}

/** Title of the dialog's window: plain text, which no client reads as markdown. */
export function escalateTitle(reader: Reader): string {
  return titleOf(reader, quoted);
}

function titleOf(reader: Reader, safe: (name: string) => string): string {
  const { say } = voiceFor(reader);
  const name = reader.helpdesk?.name;
  if (name === undefined) return say('escalate-form.title');
  return say('escalate-form.title-named', { helpdesk: { own: safe(name) } });
}

/** What somebody has to say before the helpdesk can act: what they saw, unless a cause is known already. */
export function requiredFields(diagnosis: Diagnosis | undefined): readonly FormField[] {
  return likelyCause(diagnosis) ? [] : ['saw'];
}

function fieldOf(field: FormField, { form, inquiry }: EscalateFormModel, { say }: Voice) {
  const value = form?.[field];
  return {
    label: say(`escalate-form.${field}.label`),
    placeholder: say(`escalate-form.${field}.placeholder`),
    value: value === undefined ? null : typed(value),
    ...(field === 'saw' && {
      required: requiredFields(inquiry?.diagnosis).includes(field),
      missing: say('escalate-form.saw.missing'),
    }),
  };
}

function knownFacts(
  { name, inquiry }: EscalateFormModel,
  { say, cause: textsOf, when, capital }: Voice,
) {
  const facts = [];
  if (name) facts.push({ title: say('escalate-form.known.person'), value: inert(name) });
  const diagnosis = inquiry?.diagnosis;
  if (!diagnosis) return facts;
  const { attempt } = diagnosis;
  const cause = likelyCause(diagnosis);
  facts.push({
    title: say('escalate-form.known.attempt'),
    value: attempt ? capital(when.moment(attempt.endedAt)) : say('escalate-form.known.no-attempt'),
  });
  facts.push({
    title: say('escalate-form.known.cause'),
    value: cause ? textsOf(cause.id).title : say('escalate-form.known.no-cause'),
  });
  return facts;
}

function likelyCause(diagnosis: Diagnosis | undefined) {
  const best = diagnosis?.candidates[0];
  return best && rankOf(best.level) >= rankOf('likely') ? best : undefined;
}

function problemIn(problems: readonly EscalationProblem[], { say }: Voice): string | undefined {
  const [first] = problems;
  if (!first) return undefined;
  return say(first.problem === 'too-long' ? 'escalate-form.too-long' : 'escalate-form.saw.missing');
}
