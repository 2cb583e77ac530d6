import template from '../../dialogs/health-card.json' with { type: 'json' };
import sayTemplate from '../../dialogs/say.json' with { type: 'json' };
import type { Health } from '../watch/incidents/health.ts';
import type { View } from './bind.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { ageOf } from './case/age.ts';
import { type Voice, voiceFor } from './voice.ts';
import { helpdeskOf, waysIn } from './ways-in.ts';

/** Meaning is in the words; colour only helps to find them. */
const COLOURS = {
  working: 'Good',
  broken: 'Attention',
  off: 'Warning',
  unknown: 'Default',
} as const;

const EVIDENCE = [
  ['last-success', 'lastSuccess'],
  ['last-connectivity-failure', 'lastConnectivityFailure'],
  ['last-disabled', 'lastDisabled'],
  ['last-enabled', 'lastEnabled'],
] as const;

export interface HealthCardModel {
  readonly health: Health;
  /** The card stays in a channel and is kept current. */
  readonly stays: boolean;
}

/** Whether writeback works, with what that rests on and how old it is: for the helpdesk. */
export function healthCard(model: HealthCardModel, reader: Reader): Card {
  return bind(template, healthView(model, reader));
}

export function healthView({ health, stays }: HealthCardModel, reader: Reader): View {
  const voice = voiceFor(stays ? { ...reader, lasting: true } : reader);
  const { strings } = voice;
  const { light, incidents, gaps } = health;
  const title = strings.say(`health.title.${light.light}`);
  const facts = factsOf(health, reader, voice);
  return {
    title,
    summary: title,
    state: { text: strings.say(`health.state.${light.light}`), color: COLOURS[light.light] },
    sentence: sentenceOf(health, reader, voice),
    hasFacts: facts.length > 0,
    facts,
    hasIncidents: incidents.length > 0,
    incidentsTitle: strings.say('health.incidents'),
    incidents: incidents.map(({ incident, figures }) =>
      strings.say('health.incident', {
        reference: { own: incident.reference },
        people: figures.people,
        cause: { own: voice.cause(incident.cause).name },
      }),
    ),
    hasGaps: gaps.length > 0,
    gapsTitle: strings.say('health.gaps'),
    gaps: gaps.map(({ from, to, because }) =>
      strings.say(`health.gap.${because}`, {
        from: { own: voice.when.moment(from) },
        to: { own: voice.when.moment(to) },
      }),
    ),
    hasNote: stays,
    note: strings.say('health.note'),
  };
}

/** The same in one honest sentence, for everybody. */
export function healthSentence({ light }: Health, reader: Reader): Card {
  const voice = voiceFor(reader);
  const { strings } = voice;
  const title = strings.say(`health.everybody.${light.light}`, {
    age: { own: ageOf(light.at ?? reader.now, reader.now, voice) },
    helpdesk: helpdeskOf(reader, voice),
  });
  return bind(sayTemplate, {
    summary: title,
    title: strings.say(`health.title.${light.light}`),
    text: [title],
    offersWays: false,
    ...waysIn(reader, voice),
  });
}

function sentenceOf({ light, asOf }: Health, { now }: Reader, voice: Voice): string {
  const because = asOf === undefined ? 'not-followed' : light.because;
  return voice.strings.say(`health.because.${because}`, {
    age: { own: ageOf(light.at ?? now, now, voice) },
  });
}

function factsOf({ seen, asOf }: Health, { now }: Reader, voice: Voice) {
  if (!seen || asOf === undefined) return [];
  const { strings, when } = voice;
  const dated = (at: string) =>
    strings.say('health.at', {
      when: { own: when.moment(at) },
      age: { own: ageOf(at, now, voice) },
    });
  return [
    ...EVIDENCE.map(([name, key]) => {
      const at = seen[key];
      return { name, value: at ? dated(at) : strings.say('health.never') };
    }),
    { name: 'as-of', value: when.moment(asOf) },
  ].map(({ name, value }) => ({ title: strings.say(`health.fact.${name}`), value }));
}
