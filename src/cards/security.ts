import template from '../../dialogs/security.json' with { type: 'json' };
import type { Case } from '../desk/case.ts';
import type { Tried } from '../diagnosis/tried.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { inert } from './escape.ts';
import { attemptWords, methodsOf } from './security/tried.ts';
import { type Voice, voiceFor } from './voice.ts';
import { helpdeskOf } from './ways-in.ts';

/** `ask`: one tap more, so that nobody calls the helpdesk to arms by accident. `told`: what to do now. */
export type SecurityModel =
  | { readonly stage: 'ask'; readonly inquiryId: string | undefined; readonly tried?: Tried }
  | { readonly stage: 'told'; readonly case: Pick<Case, 'reference' | 'security'> };

/** "That wasn't me": asked once more, and then what the person does at once. */
export function securityCard(model: SecurityModel, reader: Reader): Card {
  const voice = voiceFor(reader);
  const say = (key: string) => voice.strings.say(`security.${key}`);
  const asks = model.stage === 'ask';
  const title = say(`${model.stage}.title`);
  const facts = asks ? askedFacts(model.tried, voice) : toldFacts(model.case, reader, voice);
  return bind(template, {
    ...{ title, summary: title },
    hasFacts: facts.length > 0,
    facts,
    steps: asks ? [] : numbered(stepsOf(model.case, reader, voice), voice),
    text: say(`${model.stage}.text`),
    asks,
    inquiry: asks ? (model.inquiryId ?? null) : null,
    actions: { confirm: say('action.confirm'), dismiss: say('action.dismiss') },
  });
}

/** What a person whose account somebody else may be after does now. */
export function stepsOf(
  { reference, security }: Pick<Case, 'reference' | 'security'>,
  reader: Reader,
  voice: Voice,
): readonly string[] {
  const stage = security?.succeeded ? 'succeeded' : 'failed';
  const values = { helpdesk: helpdeskOf(reader, voice), reference: { own: reference } };
  return voice.strings.list(`security.told.${stage}`, values);
}

function askedFacts(tried: Tried | undefined, voice: Voice) {
  if (!tried) return [];
  const { strings, when, capital } = voice;
  const methods = methodsOf(tried, voice);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['what', attemptWords(tried, voice)],
    ['when', capital(when.moment(tried.at))],
    ['address', tried.address && inert(tried.address)],
    ['methods', methods],
  ];
  return facts.flatMap(([name, value]) =>
    value ? [{ title: strings.say(`security.ask.${name}`), value }] : [],
  );
}

function toldFacts({ reference }: Pick<Case, 'reference'>, reader: Reader, { strings }: Voice) {
  const contact = reader.helpdesk?.contact;
  const fact = (name: string, value: string) => ({
    title: strings.say(`security.told.facts.${name}`),
    value: inert(value),
  });
  return [fact('reference', reference), ...(contact ? [fact('contact', contact)] : [])];
}

function numbered(lines: readonly string[], { say }: Voice) {
  return lines.map((text, index) => ({
    number: say('finding.steps.number', { number: index + 1 }),
    text,
  }));
}
