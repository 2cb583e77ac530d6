import type { Reader } from './card.ts';
import { inert } from './escape.ts';
import type { OwnWords } from './strings.ts';
import type { Voice } from './voice.ts';

/** The three ways in, as several cards offer them. */
export function waysIn(reader: Reader, voice: Voice) {
  return {
    actions: {
      check: voice.say('action.check'),
      report: voice.say('action.report'),
      escalate: voice.say('action.escalate'),
    },
    ...escalationRoute(reader),
  };
}

/** Asking the helpdesk opens a dialog where the host has them, else a form in the chat. */
export function escalationRoute(reader: Reader) {
  return { escalateInDialog: reader.hasDialogs, escalateInChat: !reader.hasDialogs };
}

/** What the operator calls the helpdesk, or 'your helpdesk'. */
export function helpdeskOf(reader: Reader, voice: Voice): OwnWords {
  const name = reader.helpdesk?.name;
  return { own: name === undefined ? voice.say('helpdesk') : inert(name) };
}
