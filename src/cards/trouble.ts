import template from '../../dialogs/trouble.json' with { type: 'json' };
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { inert } from './escape.ts';
import { voiceFor } from './voice.ts';
import { escalationRoute, helpdeskOf } from './ways-in.ts';

export interface TroubleModel {
  /** Stands in the log beside everything that was done in this turn. */
  readonly reference: string;
}

/** A fault of ours: what happened, the reference to quote, what to do meanwhile. */
export function trouble({ reference }: TroubleModel, reader: Reader): Card {
  const voice = voiceFor(reader);
  const { say } = voice;
  const facts = [{ title: say('trouble.reference'), value: inert(reference) }];
  const contact = reader.helpdesk?.contact;
  if (contact) facts.push({ title: say('trouble.contact'), value: inert(contact) });
  return bind(template, {
    summary: say('trouble.summary', { reference: { own: reference } }),
    title: say('trouble.title'),
    text: say('trouble.text'),
    meanwhileTitle: say('trouble.meanwhile-title'),
    meanwhile: voice.strings.list('cards.trouble.meanwhile', {
      helpdesk: helpdeskOf(reader, voice),
    }),
    facts,
    actions: { check: say('action.check'), escalate: say('action.escalate') },
    ...escalationRoute(reader),
  });
}
