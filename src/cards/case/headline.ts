import { isClosed } from '../../desk/case.ts';
import type { Reader } from '../card.ts';
import type { Voice } from '../voice.ts';
import { ageOf } from './age.ts';
import type { CaseModel } from './model.ts';
import { requesterOf } from './people.ts';
import { securityNotices } from './security.ts';

/** Meaning is in the words; colour only helps to find them. */
const COLOURS = {
  open: 'Attention',
  claimed: 'Accent',
  waiting: 'Warning',
  resolved: 'Good',
  withdrawn: 'Default',
} as const;

/** Which case, whose, how it stands, and what has to be known before anything else. */
export function headlineView(model: CaseModel, reader: Reader, voice: Voice) {
  const { case: current } = model;
  const { strings, cause } = voice;
  const words = { reference: { own: current.reference }, who: requesterOf(model, strings) };
  const title = strings.say('desk.card.title', words);
  const security =
    current.security && strings.say(`security.card.title.${current.security.because}`);
  const causeTitle = current.cause ? cause(current.cause).name : strings.say('desk.card.no-cause');
  return {
    title,
    summary: security
      ? strings.say('security.card.summary', { ...words, title: { own: security } })
      : strings.say('desk.card.summary', { ...words, cause: { own: causeTitle } }),
    state: { text: strings.say(`desk.state.${current.state}`), color: COLOURS[current.state] },
    subtitle: subtitleOf(model, reader, voice),
    notices: noticesOf(model, voice),
  };
}

function subtitleOf({ case: current }: CaseModel, { now }: Reader, voice: Voice): string {
  const { strings, when } = voice;
  const { openedAt, priority = 'normal', security } = current;
  const age = { own: ageOf(openedAt, now, voice) };
  const parts = [
    strings.say('desk.card.asked', { at: { own: when.moment(openedAt) } }),
    ...(isClosed(current) ? [] : [strings.say('desk.card.open-for', { age })]),
    ...(priority === 'normal' || security ? [] : [strings.say(`desk.priority.${priority}`)]),
    ...(security ? [strings.say('security.card.priority')] : []),
  ];
  return parts.join(' · ');
}

function noticesOf(model: CaseModel, voice: Voice): string[] {
  const { case: current } = model;
  const { strings } = voice;
  const { history } = current;
  const call = history.findLast(({ what }) => what.startsWith('caller-'));
  const verdict = history.findLast(({ what }) => what === 'did-not-work' || what === 'resolved');
  const notices = {
    urgent: current.priority === 'urgent' && !current.security,
    administrator: current.privileged === true,
    denied: call?.what === 'caller-denied',
    'did-not-work': verdict?.what === 'did-not-work',
    withheld: history.some(({ withheld = [] }) => withheld.length > 0),
  };
  if (isClosed(current)) return [];
  const general = Object.entries(notices).flatMap(([name, holds]) =>
    holds ? [strings.say(`desk.card.notice.${name}`)] : [],
  );
  return [...securityNotices(model, voice), ...general];
}
