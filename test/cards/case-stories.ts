import type { Card, Reader } from '../../src/cards/card.ts';
import type { CaseModel } from '../../src/cards/case/model.ts';
import { caseCard } from '../../src/cards/case-card.ts';
import { caseForm } from '../../src/cards/case-form.ts';
import { caseGone } from '../../src/cards/case-gone.ts';
import { caseList } from '../../src/cards/case-list.ts';
import { caseNeutral } from '../../src/cards/case-neutral.ts';
import { caseTold, TELLINGS, type Telling } from '../../src/cards/case-told.ts';
import { DESK_NOTES, deskNote } from '../../src/cards/desk-note.ts';
import { diagnosed } from '../../src/cards/diagnosed.ts';
import { dossierCard } from '../../src/cards/dossier.ts';
import { forgetCard } from '../../src/cards/forget.ts';
import { myCase } from '../../src/cards/my-case.ts';
import { openCaseForm } from '../../src/cards/open-case-form.ts';
import type { Case, CaseEvent, CaseEventKind } from '../../src/desk/case.ts';
import { dossier } from '../../src/desk/dossier.ts';
import type { Attempt } from '../../src/diagnosis/attempt.ts';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';

const PERSON = '22222222-2222-2222-2222-222222222222';
const AGENT = '33333333-3333-3333-3333-333333333333';

export const OPEN: Case = {
  reference: 'RD-1042',
  tenantId: '11111111-1111-1111-1111-111111111111',
  requesterId: PERSON,
  person: { displayName: 'Adele Vance', userPrincipalName: 'adele@contoso.example' },
  inquiryId: 'q-7f3a',
  cause: 'minimum-password-age',
  state: 'open',
  form: { saw: 'A red line under the new password', reach: 'Desk 4' },
  openedAt: '2026-11-20T08:30:00Z',
  history: [{ at: '2026-11-20T08:30:00Z', who: PERSON, what: 'opened' }],
  revision: 1,
};

const ATTEMPT: Attempt = {
  id: '5d1c0d5e-9a0a-4e0e-8f6e-2b7c3e0f9a11',
  operation: 'reset',
  startedAt: '2026-11-20T08:12:10Z',
  endedAt: '2026-11-20T08:14:55Z',
  outcome: 'failed',
  meanings: [],
  unknownReasons: [],
  byAdministrator: false,
  rows: [],
};

const NAMES = new Map([
  [PERSON, 'Adele Vance'],
  [AGENT, 'Lidia Holloway'],
]);

function event(what: CaseEventKind, text?: string, who = AGENT): CaseEvent {
  return { at: '2026-11-20T09:00:00Z', who, what, ...(text !== undefined && { text }) };
}

function with_(some: Partial<Case>, ...events: readonly CaseEvent[]): Case {
  return { ...OPEN, ...some, history: [...OPEN.history, ...events] };
}

export const CLAIMED = with_({ state: 'claimed', claimedBy: AGENT }, event('claimed'));
export const WAITING = with_(
  { state: 'waiting', claimedBy: AGENT, waitingSince: '2026-11-20T09:00:00Z' },
  event('claimed'),
  event('asked', 'Which page did you use?'),
);
/** A ticket system may put into an address what markdown would end the link at. */
const TICKET = 'https://tickets.contoso.com/incident/(INC0012345)[1]';

export const RESOLVED = with_(
  { state: 'resolved', claimedBy: AGENT, resolution: 'Unlocked the account' },
  event('resolved', 'Unlocked the account'),
);

const FORGETTING = {
  ...{ cases: 1, inquiries: 3 },
  remains: [
    { what: 'case', reference: 'RD-1042', because: 'open' },
    { what: 'work', cases: 2, because: 'of-others' },
    { what: 'elsewhere', because: 'sent' },
    { what: 'everything', because: 'hold' },
  ],
} as const;

const LOOKED_UP = (diagnosis: Diagnosis) => ({
  inquiry: {
    ...{ id: 'q-7f3a', tenantId: OPEN.tenantId, userId: PERSON, origin: 'desk' as const },
    ...{ openedAt: '2026-11-20T08:30:00Z', reported: { meanings: [] }, answers: {} },
    ...{ looks: 0, revision: 2, diagnosis },
  },
  person: { ...OPEN.person, isGuest: false },
  openCases: [],
});

interface Story {
  readonly name: string;
  readonly build: () => Card;
}

/** Cases in every state, as the helpdesk and their person see them, with strangers' words in each place. */
export function caseStories(
  reader: Reader,
  hostile: string,
  diagnosis: Diagnosis,
): readonly Story[] {
  const inChat = { ...reader, hasDialogs: false };
  const seen = (current: Case): CaseModel => ({
    ...{ case: current, names: NAMES, diagnosis },
    attempts: [ATTEMPT, { ...ATTEMPT, outcome: 'succeeded', byAdministrator: true }],
    answers: { 'used-before': 'yes' },
  });
  const foreign: Case = with_(
    {
      ...{ state: 'claimed', claimedBy: AGENT, priority: 'urgent', privileged: true },
      person: { displayName: hostile, userPrincipalName: hostile },
      form: { saw: hostile, note: hostile, page: hostile, supportCode: hostile, reach: hostile },
      ticket: { number: hostile },
    },
    { ...event('noted', hostile), from: 'shared-card' },
    event('did-not-work', undefined, PERSON),
    event('caller-denied', undefined, PERSON),
    { ...event('added', hostile, PERSON), withheld: ['note'] },
  );
  const foreignNames = new Map([[AGENT, hostile]]);
  const card = (name: string, current: Case, more = {}, as = reader): Story => ({
    name: `case-card-${name}`,
    build: () => caseCard({ ...seen(current), ...more }, as),
  });
  const mine = (name: string, current: Case, more = {}, as = reader): Story => ({
    name: `my-case-${name}`,
    build: () => myCase({ case: current, names: NAMES, ...more }, as),
  });
  return [
    card('open', OPEN),
    card('claimed', CLAIMED, { flash: 'It is yours.' }),
    card('waiting', WAITING),
    card('resolved', RESOLVED),
    card('ticket', { ...CLAIMED, ticket: { number: 'INC0012345', url: TICKET } }),
    card('checked', with_({}, { ...event('checked'), cause: 'minimum-password-age' })),
    card('in-chat', CLAIMED, {}, inChat),
    card('form', CLAIMED, { form: 'ask' }, inChat),
    card('note-form', CLAIMED, { form: 'note' }, inChat),
    card('resolve-form', CLAIMED, { form: 'resolve' }, inChat),
    card('hostile', foreign, { names: foreignNames }),
    {
      name: 'case-card-nothing-known',
      build: () => caseCard({ case: bare(), names: new Map() }, reader),
    },
    { name: 'diagnosed', build: () => diagnosed(LOOKED_UP(diagnosis), reader) },
    {
      name: 'diagnosed-hostile',
      build: () =>
        diagnosed(
          {
            ...LOOKED_UP(diagnosis),
            person: { displayName: hostile, userPrincipalName: hostile, isGuest: true },
            openCases: ['RD-1001', 'RD-1002'],
          },
          reader,
        ),
    },
    { name: 'open-case-form-dialog', build: () => openCaseForm({}, reader) },
    {
      name: 'open-case-form-hostile-dialog',
      build: () =>
        openCaseForm(
          {
            people: [
              { userId: PERSON, displayName: hostile, userPrincipalName: hostile, isGuest: false },
              { userId: AGENT, displayName: 'Adele Vance', isGuest: false },
            ],
            form: { saw: hostile, reach: hostile },
            problem: 'several',
          },
          reader,
        ),
    },
    mine('open', OPEN),
    mine('opened-for', { ...OPEN, history: [event('opened')] }),
    mine('claimed', CLAIMED),
    mine('waiting', WAITING),
    mine('adding', CLAIMED, { adding: true }, inChat),
    mine('in-chat', OPEN, {}, inChat),
    mine('resolved', RESOLVED),
    mine('withdrawn', with_({ state: 'withdrawn' }, event('withdrawn', undefined, PERSON))),
    mine('hostile', { ...RESOLVED, resolution: hostile }, { names: foreignNames }),
    ...(['ask', 'note', 'resolve', 'add'] as const).map((kind) => ({
      name: `case-form-${kind}-dialog`,
      build: () => caseForm({ kind, case: CLAIMED, names: NAMES }, reader),
    })),
    {
      name: 'case-form-again-dialog',
      build: () =>
        caseForm(
          {
            ...{ kind: 'ask', case: foreign, names: foreignNames },
            problem: { text: 'That looked like a password.', written: 'my {{words}}' },
          },
          reader,
        ),
    },
    ...TELLINGS.map((what) => ({
      name: `case-told-${what}`,
      build: () => caseTold({ ...seen(WAITING), what, event: eventOf(what) }, reader),
    })),
    {
      name: 'case-told-hostile',
      build: () =>
        caseTold(
          {
            ...{ ...seen(foreign), names: foreignNames, what: 'relay' },
            event: event('added', hostile, PERSON),
          },
          reader,
        ),
    },
    {
      name: 'case-list',
      build: () =>
        caseList(
          { what: 'queue', cases: [foreign, OPEN, bare()], names: NAMES, more: true },
          reader,
        ),
    },
    {
      name: 'case-list-empty',
      build: () => caseList({ what: 'mine', cases: [], names: NAMES, more: false }, reader),
    },
    {
      name: 'dossier',
      build: () =>
        dossierCard(
          { reference: 'RD-1042', fields: dossier({ case: OPEN, diagnosis, timeZone: 'UTC' }) },
          reader,
        ),
    },
    {
      name: 'dossier-hostile',
      build: () =>
        dossierCard(
          { reference: 'RD-1042', fields: dossier({ case: foreign, timeZone: 'UTC' }) },
          reader,
        ),
    },
    { name: 'case-gone', build: () => caseGone('RD-1042', reader) },
    ...(['ask', 'done'] as const).map((stage) => ({
      name: `forget-${stage}`,
      build: () => forgetCard({ stage, ...FORGETTING }, reader),
    })),
    { name: 'case-neutral', build: () => caseNeutral(OPEN, reader) },
    ...DESK_NOTES.map((name) => ({
      name: name.replace('.', '-'),
      build: () =>
        deskNote(
          name,
          {
            ...{ reference: 'RD-1042', references: 'RD-1, RD-2', channel: hostile },
            ...{ words: hostile, people: hostile, because: hostile },
          },
          reader,
        ),
    })),
  ];
}

function bare(): Case {
  const { person: _, inquiryId: __, cause: ___, ...rest } = OPEN;
  return { ...rest, form: {} };
}

function eventOf(what: Telling): CaseEvent {
  if (what === 'asked') return event('asked', 'Which page did you use?');
  if (what === 'resolved') return event('resolved', 'Unlocked the account');
  if (what === 'relay') return event('answered', 'The one for resets', PERSON);
  if (what === 'phone') return event('caller-asked');
  return what === 'claimed' ? event('claimed') : event('reminded');
}
