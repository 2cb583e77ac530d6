import template from '../../dialogs/incident-card.json' with { type: 'json' };
import type { Incident } from '../watch/incidents/incident.ts';
import type { View } from './bind.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { inert } from './escape.ts';
import { hasRunbook, runbookView } from './explained/runbook.ts';
import { changesView } from './incident/changes.ts';
import type { IncidentModel } from './incident/model.ts';
import { affectedView, casesView, splitView } from './incident/people.ts';
import { historyView, stateView, subtitleOf } from './incident/state.ts';
import { type Voice, voiceFor } from './voice.ts';

export interface IncidentCardModel extends IncidentModel {
  /** One line on what has just been done, or why it was not. */
  readonly flash?: string;
}

/** An incident as the helpdesk sees it; the same card from the first to the last. */
export function incidentCard(model: IncidentCardModel, reader: Reader): Card {
  return bind(template, incidentView(model, reader));
}

export function incidentView(model: IncidentCardModel, reader: Reader): View {
  const voice = voiceFor({ ...reader, lasting: true });
  const { strings } = voice;
  const { incident, figures, flash } = model;
  const { reference, cause: id, history } = incident;
  const cause = voice.cause(id);
  const isOpen = incident.state === 'open';
  const words = { reference: { own: reference }, people: figures.people };
  const split = splitView(model, voice);
  const action = (name: string) => strings.say(`incidents.action.${name}`);
  return {
    incident: reference,
    title: strings.say('incidents.card.title', words),
    summary: strings.say('incidents.card.summary', { ...words, cause: { own: cause.name } }),
    state: stateView(incident, reader, voice),
    subtitle: subtitleOf(incident, figures, voice),
    hasFlash: flash !== undefined,
    flash: flash ?? '',
    cause: {
      title: cause.name,
      hasHappened: cause.happened !== undefined,
      happened: cause.happened ?? '',
    },
    facts: factsOf(model, voice),
    ...affectedView(model, voice),
    ...changesView(incident.changes, isOpen, voice),
    ...casesView(model, voice),
    ...runbookOf(incident, voice),
    hasHistory: history.length > 0,
    historyTitle: strings.say('incidents.card.history', { count: history.length }),
    history: historyView(model, voice),
    hasButtons: isOpen,
    buttons: {
      acknowledge: incident.acknowledgedBy === undefined,
      snooze: incident.acknowledgedBy === undefined,
      split: split.choices.length > 0,
    },
    split,
    closeText: strings.say('incidents.close-text'),
    actions: {
      acknowledge: action('acknowledge'),
      snooze: action('snooze'),
      split: action('split'),
      splitSubmit: action('split-submit'),
      close: action('close'),
      closeSubmit: action('close-submit'),
    },
  };
}

function factsOf({ incident, figures, names }: IncidentModel, { strings, when }: Voice) {
  const { acknowledgedBy, state } = incident;
  const { people, failures, began, newest, told } = figures;
  const by = acknowledgedBy && (names.get(acknowledgedBy) ?? strings.say('desk.somebody'));
  const known = state === 'open' ? 'open' : 'over';
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['people', String(people)],
    ['failures', String(failures)],
    ['began', when.moment(began)],
    ['newest', when.moment(newest)],
    ['told', strings.say(`incidents.card.told.${known}`, { told, people })],
    ['seen-by', by && inert(by)],
  ];
  return facts.flatMap(([name, value]) =>
    value ? [{ title: strings.say(`incidents.card.fact.${name}`), value }] : [],
  );
}

function runbookOf({ cause }: Incident, voice: Voice) {
  const runbook = hasRunbook(cause, voice) ? runbookView(cause, voice) : undefined;
  return {
    hasRunbook: runbook !== undefined,
    runbookTitle: voice.strings.say('incidents.card.runbook', {
      title: { own: voice.cause(cause).name },
    }),
    runbook: runbook ?? null,
  };
}
