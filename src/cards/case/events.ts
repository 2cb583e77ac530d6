import type { CaseEvent } from '../../desk/case.ts';
import type { Voice } from '../voice.ts';
import type { CaseModel } from './model.ts';
import { nameOf } from './people.ts';

/** As many as anybody reads; what is older is in the dossier. */
const MOST_EVENTS = 12;

/** What was said between people, which a card shows without being asked. */
const TALK: ReadonlySet<CaseEvent['what']> = new Set([
  'added',
  'asked',
  'answered',
  'noted',
  'resolved',
  'did-not-work',
]);

/** The whole story, newest first, a line each. */
export function historyLines(model: CaseModel, voice: Voice): string[] {
  const { history } = model.case;
  return history
    .toReversed()
    .slice(0, MOST_EVENTS)
    .map((event) => lineOf(event, model, voice));
}

/** The newest thing somebody said; undefined while nobody did. */
export function latestTalk(model: CaseModel, voice: Voice) {
  const event = model.case.history.findLast(({ what, text }) => TALK.has(what) && text);
  if (!event?.text) return undefined;
  const title = voice.strings.say('desk.card.latest', wordsOf(event, model, voice));
  return { title, text: event.text };
}

/** What an event was, as a word of its own: 'took it'. */
export function whatOf({ what, who }: CaseEvent, { case: current }: CaseModel, voice: Voice) {
  const forThem = what === 'opened' && who !== current.requesterId;
  return voice.strings.say(`desk.event.${forThem ? 'opened-for' : what}`);
}

function lineOf(event: CaseEvent, model: CaseModel, voice: Voice): string {
  const line = { own: wordsInLine(event, model, voice) };
  // Where most of it is done need not be said each time.
  const key = `desk.event.from.${event.from ?? 'channel-card'}`;
  return voice.strings.has(key) ? voice.strings.say(key, { line }) : line.own;
}

function wordsInLine(event: CaseEvent, model: CaseModel, voice: Voice): string {
  const { strings, cause } = voice;
  const words = wordsOf(event, model, voice);
  if (event.cause) {
    const own = cause(event.cause).name;
    return strings.say('desk.event.line-cause', { ...words, cause: { own } });
  }
  const text = event.what === 'snoozed' ? undefined : event.text;
  return text === undefined
    ? strings.say('desk.event.line', words)
    : strings.say('desk.event.line-said', { ...words, text });
}

function wordsOf(event: CaseEvent, model: CaseModel, voice: Voice) {
  return {
    when: { own: voice.when.moment(event.at) },
    who: nameOf(event.who, model, voice),
    what: { own: whatOf(event, model, voice) },
  };
}
