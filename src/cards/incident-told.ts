import template from '../../dialogs/say.json' with { type: 'json' };
import type { Figures, Incident } from '../watch/incidents/incident.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { type Voice, voiceFor } from './voice.ts';
import { helpdeskOf, waysIn } from './ways-in.ts';

/** "We know, no need to call": to somebody who was hit. */
export function incidentKnown({ cause }: Incident, reader: Reader): Card {
  const voice = voiceFor(reader);
  const words = { helpdesk: helpdeskOf(reader, voice), cause: { own: voice.cause(cause).title } };
  const say = (name: string) => voice.strings.say(`incidents.known.${name}`, words);
  return said(say('title'), [say('text'), say('what')], false, reader, voice);
}

/** "It works again", as far as that was seen: to everybody who knew. */
export function incidentOver({ endedBy = 'rest' }: Incident, reader: Reader): Card {
  const voice = voiceFor(reader);
  const words = { helpdesk: helpdeskOf(reader, voice) };
  const say = (name: string) => voice.strings.say(`incidents.over.${endedBy}.${name}`, words);
  return said(say('title'), [say('text')], true, reader, voice);
}

/** Nobody has said that they have seen it: below its card in the channel. */
export function incidentReminder(
  { incident, figures }: { readonly incident: Incident; readonly figures: Figures },
  reader: Reader,
): Card {
  const voice = voiceFor({ ...reader, lasting: true });
  const words = {
    reference: { own: incident.reference },
    people: figures.people,
    newest: { own: voice.when.moment(figures.newest) },
  };
  const say = (name: string) => voice.strings.say(`incidents.reminder.${name}`, words);
  return said(say('title'), [say('text')], false, reader, voice);
}

/** What to know beside one's own finding while many have the same trouble. */
export function incidentBanner(reference: string, reader: Reader, voice: Voice): string {
  return voice.strings.say('incidents.banner', {
    helpdesk: helpdeskOf(reader, voice),
    reference: { own: reference },
  });
}

function said(
  title: string,
  text: readonly string[],
  offersWays: boolean,
  reader: Reader,
  voice: Voice,
): Card {
  return bind(template, { summary: title, title, text, offersWays, ...waysIn(reader, voice) });
}
