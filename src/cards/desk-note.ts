import template from '../../dialogs/say.json' with { type: 'json' };
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import type { Values } from './strings.ts';
import { voiceFor } from './voice.ts';
import { waysIn } from './ways-in.ts';

/** Short answers of the helpdesk's side: notes for agents, thanks for people. */
export const DESK_NOTES = [
  'note.channel-set',
  'note.channel-refused',
  'note.channel-not-owner',
  'note.channel-elsewhere',
  'note.channel-owners-unknown',
  'note.channel-rules',
  'note.helpdesk-only',
  'note.diagnosing',
  'note.diagnose-whom',
  'note.person-unknown',
  'note.person-several',
  'note.person-unreadable',
  'note.diagnosis-failed',
  'note.no-such-case',
  'note.several-questions',
  'note.dossier-sent',
  'thanks.answered',
  'thanks.added',
  'thanks.worked',
  'thanks.did-not-work',
  'thanks.caller-confirmed',
  'thanks.caller-denied',
  'thanks.passed-on',
] as const;

export type DeskNoteName = (typeof DESK_NOTES)[number];

export function deskNote(name: DeskNoteName, values: Values, reader: Reader): Card {
  const voice = voiceFor(reader);
  const title = voice.strings.say(`desk.${name}.title`, values);
  return bind(template, {
    summary: title,
    title,
    text: [voice.strings.say(`desk.${name}.text`, values)],
    offersWays: false,
    ...waysIn(reader, voice),
  });
}
