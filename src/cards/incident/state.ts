import { RESET_DESK } from '../../desk/action.ts';
import type { Figures, Incident } from '../../watch/incidents/incident.ts';
import type { Reader } from '../card.ts';
import type { Voice } from '../voice.ts';
import type { IncidentModel } from './model.ts';

/** As many as anybody reads. */
const MOST_EVENTS = 12;

/** Meaning is in the words; colour only helps to find them. */
const COLOURS = {
  open: 'Attention',
  acknowledged: 'Accent',
  snoozed: 'Warning',
  over: 'Good',
} as const;

export function stateView(incident: Incident, { now }: Reader, { strings }: Voice) {
  const state = stateOf(incident, now);
  return { text: strings.say(`incidents.card.state.${state}`), color: COLOURS[state] };
}

export function subtitleOf(incident: Incident, { began, newest }: Figures, voice: Voice): string {
  const { strings, when } = voice;
  const { endedBy = 'open', endedAt } = incident;
  return strings.say(`incidents.card.subtitle.${endedBy}`, {
    began: { own: when.moment(began) },
    newest: { own: when.moment(newest) },
    ended: { own: when.moment(endedAt ?? newest) },
  });
}

/** The whole story, newest first, a line each. */
export function historyView({ incident, names }: IncidentModel, voice: Voice): string[] {
  const { strings, when } = voice;
  const nameOf = (id: string) =>
    id === RESET_DESK ? strings.say('desk.bot') : (names.get(id) ?? strings.say('desk.somebody'));
  return incident.history
    .toReversed()
    .slice(0, MOST_EVENTS)
    .map(({ at, who, what }) =>
      strings.say('incidents.event.line', {
        when: { own: when.moment(at) },
        who: nameOf(who),
        what: { own: strings.say(`incidents.event.${what}`) },
      }),
    );
}

function stateOf({ state, acknowledgedBy, snoozedUntil }: Incident, now: string) {
  if (state === 'closed') return 'over';
  if (acknowledgedBy !== undefined) return 'acknowledged';
  return (snoozedUntil ?? '') > now ? 'snoozed' : 'open';
}
