import template from '../../dialogs/say.json' with { type: 'json' };
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { voiceFor } from './voice.ts';
import { helpdeskOf, waysIn } from './ways-in.ts';

/** Short answers that are no diagnosis, and whether the three ways in follow. */
const OFFERS_WAYS = {
  greeting: true,
  thanks: false,
  help: true,
  /** The same for those who work the helpdesk. */
  'desk-help': true,
  'out-of-scope': true,
  /** Too little to go on: a prompt for more. */
  undetermined: true,
  /** Asked in a group chat or channel; nothing of the person is shown there. */
  'private-here': false,
  'password-typed': false,
  /** Foreign or altered card data. */
  refused: true,
  /** The card's inquiry is gone. */
  expired: true,
  busy: false,
  /** A form was put away. */
  dismissed: true,
  'reminder-set': false,
  /** The time that was waited for has come. */
  'reminder-now': true,
  'notify-on': false,
  'notify-off': false,
  quiet: false,
  'quiet-off': false,
} as const satisfies Readonly<Record<string, boolean>>;

export type SayWhat = keyof typeof OFFERS_WAYS;

export const SAYINGS = Object.keys(OFFERS_WAYS) as readonly SayWhat[];

export interface SayModel {
  readonly what: SayWhat;
}

export function say({ what }: SayModel, reader: Reader): Card {
  const voice = voiceFor(reader);
  const title = voice.say(`say.${what}.title`);
  return bind(template, {
    summary: title,
    title,
    text: voice.strings.list(`cards.say.${what}.text`, { helpdesk: helpdeskOf(reader, voice) }),
    offersWays: OFFERS_WAYS[what],
    ...waysIn(reader, voice),
  });
}
