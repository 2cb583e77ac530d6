import type { Card, Reader } from '../../src/cards/card.ts';
import { finding } from '../../src/cards/finding.ts';
import { healthCard, healthSentence } from '../../src/cards/health-card.ts';
import { healthNote } from '../../src/cards/health-note.ts';
import type { IncidentModel } from '../../src/cards/incident/model.ts';
import { incidentCard } from '../../src/cards/incident-card.ts';
import { incidentKnown, incidentOver, incidentReminder } from '../../src/cards/incident-told.ts';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { Inquiry } from '../../src/inquiry/inquiry.ts';
import type { Health } from '../../src/watch/incidents/health.ts';
import type { Incident } from '../../src/watch/incidents/incident.ts';
import { writebackLight } from '../../src/watch/writeback-light.ts';

const AGENT = '33333333-3333-3333-3333-333333333333';
const PEOPLE = ['person-1', 'person-2', 'person-3', 'person-4', 'person-5', 'person-6'];

const INCIDENT: Incident = {
  reference: 'INC-1001',
  tenantId: '11111111-1111-1111-1111-111111111111',
  cause: 'writeback-connectivity',
  state: 'open',
  openedAt: '2026-11-20T09:12:00Z',
  seen: '2026-11-20T09:05:00Z',
  changes: {
    since: '2026-11-19T20:40:00Z',
    until: '2026-11-20T08:40:00Z',
    lookedAt: '2026-11-20T09:13:00Z',
    found: [
      {
        at: '2026-11-20T08:31:00Z',
        activity: 'Set DirSync feature',
        by: 'it.admin@contoso.example',
        count: 1,
      },
      {
        at: '2026-11-20T07:10:00Z',
        activity: 'Change user license',
        by: 'licences@contoso.example',
        count: 12,
      },
    ],
  },
  history: [{ at: '2026-11-20T09:12:00Z', who: 'reset-desk', what: 'found' }],
  revision: 2,
};

const FIGURES = {
  people: 23,
  failures: 31,
  began: '2026-11-20T08:40:00Z',
  newest: '2026-11-20T09:28:00Z',
  told: 19,
};

const MODEL: IncidentModel = {
  incident: INCIDENT,
  figures: FIGURES,
  first: PEOPLE,
  cases: [
    { reference: 'RD-1042', requesterId: 'person-2', state: 'open', folded: true },
    { reference: 'RD-1043', requesterId: 'person-9', state: 'claimed', folded: true },
  ],
  names: new Map([
    [AGENT, 'Lidia Holloway'],
    ['person-1', 'Adele Vance'],
    ['person-2', 'Lee Gu'],
    ['person-3', 'יוסף כהן (חשבונאות)'],
    ['person-4', 'Maximiliane Wolfeschlegelsteinhausenbergerdorff'],
  ]),
};

const SEEN: Incident = {
  ...INCIDENT,
  acknowledgedBy: AGENT,
  history: [
    ...INCIDENT.history,
    { at: '2026-11-20T09:15:00Z', who: AGENT, what: 'acknowledged' },
    { at: '2026-11-20T09:16:00Z', who: AGENT, what: 'split' },
  ],
};

const OVER: Incident = {
  ...SEEN,
  state: 'closed',
  endedAt: '2026-11-20T09:29:00Z',
  endedBy: 'successes',
};

interface Story {
  readonly name: string;
  readonly build: () => Card;
}

/** Incidents from the first to the last, and how things are, with strangers' words in each place. */
export function incidentStories(
  reader: Reader,
  hostile: string,
  diagnosis: Diagnosis,
  inquiry: Inquiry,
): readonly Story[] {
  const card = (name: string, some: Partial<IncidentModel>, flash?: string): Story => ({
    name: `incident-card-${name}`,
    build: () => incidentCard({ ...MODEL, ...some, ...(flash && { flash }) }, reader),
  });
  const { changes: _, ...looking } = INCIDENT;
  const foreign: Incident = {
    ...SEEN,
    changes: {
      ...{ since: FIGURES.began, until: FIGURES.began, lookedAt: FIGURES.began },
      found: [{ at: FIGURES.began, activity: hostile, by: hostile, count: 1 }],
      missing: 'not-permitted',
    },
  };
  const hostileNames = new Map([...PEOPLE, AGENT].map((id) => [id, hostile]));
  const nothing = { ...looking, changes: { ...INCIDENT.changes, found: [] } } as Incident;
  const health = (seen: Health['seen'], some: Partial<Health> = {}): Health => ({
    light: writebackLight(seen, reader.now),
    ...(seen && { seen, asOf: '2026-11-20T09:28:30Z' }),
    ...{ incidents: [], gaps: [] },
    ...some,
  });
  const shown = (name: string, model: Health, stays = false): Story => ({
    name: `health-card-${name}`,
    build: () => healthCard({ health: model, stays }, reader),
  });
  const works = health({
    lastSuccess: '2026-11-20T09:20:00Z',
    lastEnabled: '2026-10-20T09:20:00Z',
  });
  const broken = health(
    { lastSuccess: '2026-11-20T08:20:00Z', lastConnectivityFailure: '2026-11-20T09:28:00Z' },
    {
      incidents: [{ incident: INCIDENT, figures: FIGURES }],
      gaps: [
        {
          family: 'reset',
          from: '2026-11-20T02:00:00Z',
          to: '2026-11-20T03:30:00Z',
          because: 'down',
        },
      ],
    },
  );
  return [
    card('open', {}),
    card('looking', { incident: looking, cases: [], names: new Map() }),
    card('nothing-changed', { incident: nothing, cases: [] }),
    card('seen', { incident: SEEN }, 'Seen. No more reminders.'),
    card('snoozed', { incident: { ...INCIDENT, snoozedUntil: '2026-11-20T10:12:00Z' } }),
    card('over', { incident: OVER }),
    card('over-by-rest', { incident: { ...OVER, endedBy: 'rest' }, cases: [] }),
    card('over-by-hand', { incident: { ...OVER, endedBy: 'hand' }, cases: [] }),
    card('hostile', { incident: foreign, names: hostileNames }),
    { name: 'incident-known', build: () => incidentKnown(INCIDENT, reader) },
    ...(['successes', 'rest', 'hand'] as const).map((endedBy) => ({
      name: `incident-over-${endedBy}`,
      build: () => incidentOver({ ...OVER, endedBy }, reader),
    })),
    { name: 'incident-reminder', build: () => incidentReminder(MODEL, reader) },
    {
      name: 'finding-in-incident',
      build: () => finding({ inquiry, diagnosis, incident: 'INC-1001' }, reader),
    },
    shown('working', works),
    shown('broken', broken, true),
    shown('off', health({ lastDisabled: '2026-11-20T07:28:00Z' })),
    shown('unproven', health({ lastEnabled: '2026-11-20T07:28:00Z' })),
    shown('old', health({ lastSuccess: '2026-11-02T07:28:00Z' })),
    shown('not-followed', health(undefined)),
    ...[works, broken, health({ lastDisabled: reader.now }), health(undefined)].map((one) => ({
      name: `health-sentence-${one.light.light}`,
      build: () => healthSentence(one, reader),
    })),
    ...(['set', 'refused'] as const).map((name) => ({
      name: `health-note-${name}`,
      build: () => healthNote(name, reader),
    })),
  ];
}
