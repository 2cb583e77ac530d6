import template from '../../dialogs/escalated.json' with { type: 'json' };
import type { Case } from '../desk/case.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { inert } from './escape.ts';
import { voiceFor } from './voice.ts';

export interface EscalatedModel {
  readonly case: Pick<Case, 'reference' | 'openedAt'>;
}

/** The person's receipt: the reference to quote, when it was sent, and whom to turn to if it is urgent. */
export function escalated({ case: { reference, openedAt } }: EscalatedModel, reader: Reader): Card {
  const { say, when, capital } = voiceFor(reader);
  const facts = [
    { title: say('escalated.reference'), value: inert(reference) },
    { title: say('escalated.sent'), value: capital(when.moment(openedAt)) },
  ];
  const contact = reader.helpdesk?.contact;
  if (contact) facts.push({ title: say('escalated.contact'), value: inert(contact) });
  return bind(template, {
    summary: say('escalated.summary', { reference: { own: reference } }),
    title: say('escalated.title'),
    facts,
    text: say('escalated.text'),
    next: say('escalated.next'),
  });
}
