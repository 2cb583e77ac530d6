import template from '../../dialogs/case-told.json' with { type: 'json' };
import type { CaseEvent } from '../desk/case.ts';
import type { View } from './bind.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { ageOf } from './case/age.ts';
import { whatOf } from './case/events.ts';
import { formView } from './case/forms.ts';
import type { CaseModel } from './case/model.ts';
import { nameOf, requesterOf } from './case/people.ts';
import { quoted } from './escape.ts';
import { type Voice, voiceFor } from './voice.ts';

/** What people are told of a case, beside the case's own card. */
export const TELLINGS = [
  'claimed',
  'asked',
  'resolved',
  'phone',
  'relay',
  'remind-person',
  'remind-desk',
  'remind-agent',
] as const;

export type Telling = (typeof TELLINGS)[number];

export interface CaseToldModel extends CaseModel {
  readonly what: Telling;
  /** What it is told of. */
  readonly event: CaseEvent;
}

/** One piece of news, with what can be answered to it. */
export function caseTold(model: CaseToldModel, reader: Reader): Card {
  return bind(template, caseToldView(model, reader));
}

export function caseToldView(model: CaseToldModel, reader: Reader): View {
  const voice = voiceFor(reader);
  const { strings } = voice;
  const { what, case: current } = model;
  const values = valuesOf(model, reader, voice);
  const title = strings.say(`desk.told.${what}.title`, values);
  const quote = quoteOf(model);
  const asks = what === 'asked' || what === 'remind-person';
  const reminds = what === 'remind-desk' || what === 'remind-agent';
  const action = (name: string) => strings.say(`desk.action.${name}`);
  return {
    case: current.reference,
    title,
    summary: title,
    hasQuote: quote !== undefined,
    quote: quote === undefined ? '' : quoted(quote),
    text: strings.say(`desk.told.${what}.text`, values),
    hasWarning: what === 'phone',
    warning: strings.say('desk.told.phone.warning'),
    hasForm: asks,
    form: formView('answer', voice),
    hasButtons: asks || reminds || what === 'resolved' || what === 'phone',
    buttons: {
      ...{ answer: asks, worked: what === 'resolved', phone: what === 'phone' },
      ...{ acknowledge: reminds, show: reminds },
    },
    actions: {
      worked: action('worked-yes'),
      broken: action('worked-no'),
      phone: action('phone-yes'),
      noPhone: action('phone-no'),
      acknowledge: action('acknowledge'),
      show: action('show'),
    },
  };
}

function valuesOf(model: CaseToldModel, reader: Reader, voice: Voice) {
  const { case: current, event, what } = model;
  const agent = what === 'phone' ? event.who : (current.claimedBy ?? event.who);
  const since =
    what === 'remind-agent' ? (current.claimedAt ?? current.openedAt) : current.openedAt;
  return {
    reference: { own: current.reference },
    name: nameOf(agent, model, voice),
    who: what === 'relay' ? nameOf(event.who, model, voice) : requesterOf(model, voice.strings),
    what: { own: whatOf(event, model, voice) },
    age: { own: ageOf(since, reader.now, voice) },
    until: { own: voice.when.moment(current.callerCheckUntil ?? reader.now) },
  };
}

/** What was asked, answered or done. */
function quoteOf({ case: current, event, what }: CaseToldModel): string | undefined {
  if (what === 'remind-person') {
    return current.history.findLast((one) => one.what === 'asked')?.text;
  }
  if (what === 'relay') return event.text ?? event.form?.note ?? event.form?.saw;
  return what === 'asked' || what === 'resolved' ? event.text : undefined;
}
