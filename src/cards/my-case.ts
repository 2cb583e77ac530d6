import template from '../../dialogs/my-case.json' with { type: 'json' };
import { type Case, type CaseEventKind, isClosed } from '../desk/case.ts';
import type { View } from './bind.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { verifiedFact } from './case/facts.ts';
import { formView } from './case/forms.ts';
import type { CaseModel } from './case/model.ts';
import { nameOf } from './case/people.ts';
import { inert, quoted } from './escape.ts';
import { stepsOf as securitySteps } from './security.ts';
import { type Voice, voiceFor } from './voice.ts';

export interface MyCaseModel extends Pick<CaseModel, 'case' | 'names'> {
  readonly flash?: string;
  /** They want to add something, and the host has no dialogs. */
  readonly adding?: boolean;
}

/** A case as its person sees it; kept current in their own chat. */
export function myCase(model: MyCaseModel, reader: Reader): Card {
  return bind(template, myCaseView(model, reader));
}

export function myCaseView(model: MyCaseModel, reader: Reader): View {
  const voice = voiceFor({ ...reader, lasting: true });
  const { strings } = voice;
  const { case: current, flash, adding = false } = model;
  const name = nameOf(current.claimedBy, model, voice);
  const title = isSecurity(current)
    ? strings.say('security.mine.title')
    : strings.say(`desk.mine.title.${current.state}`, { name });
  const quote = quoteOf(model, name, voice);
  const form = current.state === 'waiting' ? 'answer' : adding ? 'add' : undefined;
  const action = (key: string) => strings.say(`desk.action.${key}`);
  const buttons = buttonsOf(model, reader);
  return {
    case: current.reference,
    title,
    summary: strings.say('desk.mine.summary', {
      reference: { own: current.reference },
      title: { own: title },
    }),
    hasFlash: flash !== undefined,
    flash: flash ?? '',
    facts: factsOf(model, reader, voice),
    text: textOf(model, voice),
    steps: stepsFor(current, reader, voice),
    hasQuote: quote !== undefined,
    quote: quote ?? null,
    hasForm: form !== undefined,
    form: {
      ...(form ? formView(form, voice) : { label: '', placeholder: '', missing: '', submit: '' }),
      ...{ answer: form === 'answer', add: form === 'add' },
    },
    neverAPassword: voice.say('never-a-password'),
    hasButtons: form !== undefined || Object.values(buttons).some(Boolean),
    buttons,
    actions: {
      add: action('add'),
      cancel: action('cancel'),
      withdraw: current.security ? strings.say('security.action.was-me') : action('withdraw'),
      broken: action('still-broken'),
      reopen: action('reopen'),
    },
  };
}

/** What the watch suspects concerns them otherwise than what they asked for themselves. */
function isSecurity({ security, state }: Case): boolean {
  return security !== undefined && state === 'open';
}

/** They said that it was them, and the helpdesk has yet to close the case. */
function saidSo({ history }: Case): boolean {
  return history.findLast(({ what }) => what === 'was-me' || what === 'not-me')?.what === 'was-me';
}

function textOf(model: MyCaseModel, voice: Voice): string {
  const { case: current } = model;
  const { strings } = voice;
  const { security } = current;
  if (!security || !isSecurity(current)) return plainTextOf(model, voice);
  if (saidSo(current)) return strings.say('security.mine.was-me');
  if (security.because === 'not-me') return strings.say('security.mine.not-me');
  return strings.say(`security.mine.${security.succeeded ? 'succeeded' : 'suspected'}`);
}

/** Whoever said so themselves was told the steps then. */
function stepsFor(current: Case, reader: Reader, voice: Voice): readonly string[] {
  if (!isSecurity(current) || current.security?.because === 'not-me') return [];
  return saidSo(current) ? [] : securitySteps(current, reader, voice);
}

/** Somebody for whom a case was opened has to learn why they have one. */
function plainTextOf(model: MyCaseModel, voice: Voice): string {
  const { state, history, requesterId } = model.case;
  const opener = history[0]?.who;
  const isTheirs = state !== 'open' || opener === requesterId;
  if (isTheirs) return voice.strings.say(`desk.mine.text.${state}`);
  return voice.strings.say('desk.mine.text.opened-for', { name: nameOf(opener, model, voice) });
}

function factsOf({ case: current, names }: MyCaseModel, { helpdesk }: Reader, voice: Voice) {
  const { strings, when } = voice;
  const { reference, openedAt, claimedBy } = current;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['reference', inert(reference)],
    ['sent', when.moment(openedAt)],
    ['claimed', claimedBy && inert(nameOf(claimedBy, { case: current, names }, voice))],
    ['contact', isClosed(current) || !helpdesk?.contact ? undefined : inert(helpdesk.contact)],
  ];
  const verified = verifiedFact(current, voice);
  return [
    ...facts.flatMap(([name, value]) =>
      value ? [{ title: strings.say(`desk.mine.fact.${name}`), value }] : [],
    ),
    ...(verified ? [verified] : []),
  ];
}

/** The question that is open, or what they did. */
function quoteOf({ case: current }: MyCaseModel, name: string, { strings }: Voice) {
  const last = (kind: CaseEventKind) =>
    current.history.findLast(({ what }) => what === kind)?.text ?? '';
  if (current.state === 'waiting') {
    return { title: strings.say('desk.mine.question', { name }), text: quoted(last('asked')) };
  }
  if (current.state !== 'resolved' || !current.resolution) return undefined;
  return { title: strings.say('desk.mine.resolution'), text: quoted(current.resolution) };
}

function buttonsOf({ case: current, adding }: MyCaseModel, { hasDialogs }: Reader) {
  const { state } = current;
  const open = !isClosed(current);
  const mayAdd = open && state !== 'waiting' && !adding;
  return {
    addInDialog: mayAdd && hasDialogs,
    addInChat: mayAdd && !hasDialogs,
    cancel: open && adding === true,
    withdraw: open && !adding && !saidSo(current),
    broken: state === 'resolved',
    reopen: state === 'withdrawn',
  };
}
