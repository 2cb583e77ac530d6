import type { Card, Reader } from '../../src/cards/card.ts';
import { escalateForm } from '../../src/cards/escalate-form.ts';
import { escalated } from '../../src/cards/escalated.ts';
import { finding } from '../../src/cards/finding.ts';
import { gathering } from '../../src/cards/gathering.ts';
import { reportForm } from '../../src/cards/report-form.ts';
import { SAYINGS, say } from '../../src/cards/say.ts';
import { trouble } from '../../src/cards/trouble.ts';
import { welcome } from '../../src/cards/welcome.ts';
import type { Candidate, Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import { because } from '../../src/diagnosis/verdict.ts';
import type { Inquiry } from '../../src/inquiry/inquiry.ts';
import { caseStories } from './case-stories.ts';
import { deliveryStories } from './delivery-stories.ts';
import { doctorStories } from './doctor-stories.ts';
import { documentStories } from './document-stories.ts';
import { explainedStories } from './explained-stories.ts';
import { incidentStories } from './incident-stories.ts';
import { securityStories } from './security-stories.ts';
import { trendsStories } from './trends-stories.ts';
import { webhooksStories } from './webhooks-stories.ts';

export const HOSTILE =
  '[click](https://evil.example) <img src=x onerror=alert(1)> {{DATE(2026-01-01)}} <at>All</at> **b**';
export const RIGHT_TO_LEFT_NAME = 'יוסף כהן (חשבונאות)';

export const READER: Reader = {
  locale: 'en-GB',
  timeZone: 'Europe/Vienna',
  now: '2026-11-20T09:30:00Z',
  hasDialogs: true,
  helpdesk: { name: 'Contoso Service Desk', contact: '+43 1 23456' },
};

export const IN_CHAT: Reader = { ...READER, hasDialogs: false };

export const INQUIRY: Inquiry = {
  id: 'q-7f3a',
  tenantId: '11111111-1111-1111-1111-111111111111',
  userId: '22222222-2222-2222-2222-222222222222',
  openedAt: '2026-11-20T09:29:00Z',
  reported: { operation: 'reset', meanings: [] },
  answers: {},
  looks: 0,
  revision: 1,
};

const ATTEMPT: NonNullable<Diagnosis['attempt']> = {
  id: '5d1c0d5e-9a0a-4e0e-8f6e-2b7c3e0f9a11',
  operation: 'reset',
  startedAt: '2026-11-20T08:12:10Z',
  endedAt: '2026-11-20T08:14:55Z',
  outcome: 'failed',
  byAdministrator: false,
};

const REFUSED = because('said', {
  from: 'attempts',
  quote: { quote: 'OnPremisesPolicyViolation' },
});

const TOO_SOON: Candidate = {
  id: 'minimum-password-age',
  level: 'likely',
  actor: 'you',
  because: [
    because('changed-within-minimum-age', {
      last: { time: '2026-11-20T06:05:20Z' },
      policy: 'Default Domain Policy',
      minimum: { hours: 24 },
    }),
    REFUSED,
  ],
  worksAt: { at: '2026-11-21T06:05:20Z', basis: 'last-change-and-minimum-age', estimate: true },
};

const HISTORY: Candidate = {
  id: 'password-history',
  level: 'possible',
  actor: 'you',
  because: [REFUSED],
};

const COMPLEXITY: Candidate = { ...HISTORY, id: 'password-complexity' };

export const TOO_SOON_DIAGNOSIS: Diagnosis = {
  at: READER.now,
  scope: 'failure',
  candidates: [TOO_SOON, HISTORY, COMPLEXITY],
  ruledOut: [{ id: 'account-disabled', level: 'ruled-out', actor: 'helpdesk', because: [] }],
  couldNotJudge: [{ id: 'licence-missing', missing: ['licences'] }],
  gaps: [
    { evidence: 'licences', because: 'not-permitted', detail: 'LicenseAssignment.Read.All' },
    { evidence: 'passwordPolicy', because: 'not-configured' },
  ],
  attempt: ATTEMPT,
  actor: 'you',
  ...(TOO_SOON.worksAt && { worksAt: TOO_SOON.worksAt }),
  awaitingRows: false,
  unknownReasons: [],
};

function without<K extends keyof Diagnosis>(diagnosis: Diagnosis, ...keys: K[]): Diagnosis {
  const rest: Partial<Diagnosis> = { ...diagnosis };
  for (const key of keys) delete rest[key];
  return rest as Diagnosis;
}

export const NO_CAUSE: Diagnosis = without(
  { ...TOO_SOON_DIAGNOSIS, candidates: [], ruledOut: [], couldNotJudge: [], actor: 'nobody' },
  'worksAt',
);

export const TIED: Diagnosis = without(
  { ...TOO_SOON_DIAGNOSIS, candidates: [{ ...HISTORY }, COMPLEXITY] },
  'worksAt',
);

function found(diagnosis: Diagnosis, inquiry: Partial<Inquiry> = {}, reader = READER): () => Card {
  return () => finding({ inquiry: { ...INQUIRY, ...inquiry }, diagnosis }, reader);
}

function alone(
  id: Candidate['id'],
  actor: Candidate['actor'],
  level: Candidate['level'],
): Diagnosis {
  return without(
    { ...TOO_SOON_DIAGNOSIS, actor, candidates: [{ id, level, actor, because: [] }] },
    'worksAt',
  );
}

export interface Story {
  readonly name: string;
  readonly build: () => Card;
}

const said: readonly Story[] = SAYINGS.map((what) => ({
  name: `say-${what}`,
  build: () => say({ what }, READER),
}));

/** Every card in every state that looks different, for the golden files, the schema and the pictures. */
export const STORIES: readonly Story[] = [
  { name: 'welcome', build: () => welcome({ name: 'Adele Vance' }, READER) },
  { name: 'welcome-hostile', build: () => welcome({ name: HOSTILE }, IN_CHAT) },
  { name: 'welcome-right-to-left', build: () => welcome({ name: RIGHT_TO_LEFT_NAME }, READER) },
  { name: 'gathering', build: () => gathering({ inquiry: INQUIRY }, READER) },
  { name: 'report-form', build: () => reportForm({ inquiry: INQUIRY.id }, READER) },
  ...said,
  ...securityStories(READER, HOSTILE, INQUIRY, TOO_SOON_DIAGNOSIS),
  ...explainedStories(READER, HOSTILE),
  ...doctorStories(READER, HOSTILE),
  ...incidentStories(READER, HOSTILE, NO_CAUSE, INQUIRY),
  ...caseStories(READER, HOSTILE, TOO_SOON_DIAGNOSIS),
  ...trendsStories(READER),
  ...documentStories(READER, HOSTILE),
  ...webhooksStories(READER),
  ...deliveryStories(READER, HOSTILE, RIGHT_TO_LEFT_NAME),
  { name: 'trouble', build: () => trouble({ reference: '8c1f-22ab' }, READER) },
  {
    name: 'escalated',
    build: () => escalated({ case: { reference: 'RD-1042', openedAt: READER.now } }, READER),
  },
  {
    name: 'escalate-form-dialog',
    build: () =>
      escalateForm(
        {
          place: 'dialog',
          name: 'Adele Vance',
          inquiry: { id: INQUIRY.id, diagnosis: TOO_SOON_DIAGNOSIS },
        },
        READER,
      ),
  },
  {
    name: 'escalate-form-chat',
    build: () => escalateForm({ place: 'chat', name: RIGHT_TO_LEFT_NAME }, IN_CHAT),
  },
  {
    name: 'escalate-form-problems',
    build: () =>
      escalateForm(
        {
          place: 'chat',
          name: HOSTILE,
          inquiry: { id: INQUIRY.id, diagnosis: NO_CAUSE },
          form: { page: HOSTILE, reach: '+43 1 23456' },
          problems: [{ field: 'saw', problem: 'missing' }],
        },
        IN_CHAT,
      ),
  },
  { name: 'finding-too-soon', build: found(TOO_SOON_DIAGNOSIS) },
  {
    name: 'finding-too-soon-in-chat',
    build: found(
      TOO_SOON_DIAGNOSIS,
      {},
      { ...IN_CHAT, locale: 'en-US', timeZone: 'America/New_York' },
    ),
  },
  {
    name: 'finding-unknown-zone',
    build: found(TOO_SOON_DIAGNOSIS, {}, { ...READER, timeZone: 'Mars/Base' }),
  },
  {
    name: 'finding-question',
    build: found({
      ...TIED,
      question: { id: 'used-before', answers: ['yes', 'no', 'unsure'] },
    }),
  },
  {
    name: 'finding-question-five-answers',
    build: found({
      ...TIED,
      question: {
        id: 'page-message',
        answers: [
          'not-enabled',
          'more-information',
          'too-many-tries',
          'service-not-enabled',
          'unsure',
        ],
      },
    }),
  },
  {
    name: 'finding-tied',
    build: found({
      ...TIED,
      candidates: [
        { id: 'contact-info-malformed', level: 'likely', actor: 'helpdesk', because: [] },
        { id: 'writeback-connectivity', level: 'likely', actor: 'administrator', because: [] },
      ],
      question: { id: 'still-have-it', answers: ['yes', 'no', 'unsure'] },
    }),
  },
  {
    name: 'finding-hostile-reason',
    build: found({
      ...NO_CAUSE,
      scope: 'undetermined',
      unknownReasons: [HOSTILE, RIGHT_TO_LEFT_NAME],
    }),
  },
  {
    name: 'finding-hostile-facts',
    build: found(
      {
        ...TOO_SOON_DIAGNOSIS,
        candidates: [
          {
            ...TOO_SOON,
            because: [
              because('changed-within-minimum-age', {
                last: { time: 'not a time' },
                policy: HOSTILE,
                minimum: { hours: 24 },
              }),
              because('said', { from: HOSTILE, quote: { quote: HOSTILE } }),
            ],
          },
        ],
        gaps: [{ evidence: 'account', because: 'not-permitted', detail: HOSTILE }],
        attempt: { ...ATTEMPT, id: HOSTILE },
      },
      { id: 'q-7f3a' },
      { ...READER, helpdesk: { name: HOSTILE, contact: HOSTILE } },
    ),
  },
  {
    name: 'finding-awaiting',
    build: found(
      without(
        { ...TOO_SOON_DIAGNOSIS, ...alone('not-registered', 'you', 'likely'), awaitingRows: true },
        'attempt',
        'worksAt',
      ),
      { nextLookAt: '2026-11-20T09:35:00Z' },
    ),
  },
  {
    name: 'finding-awaiting-nothing-known',
    build: found(without({ ...NO_CAUSE, awaitingRows: true, scope: 'undetermined' }, 'attempt'), {
      nextLookAt: '2026-11-20T09:35:00Z',
    }),
  },
  {
    name: 'finding-awaiting-after-success',
    build: found(
      without(
        {
          ...NO_CAUSE,
          awaitingRows: true,
          scope: 'undetermined',
          earlier: { ...ATTEMPT, endedAt: '2026-10-20T08:14:55Z', outcome: 'succeeded' },
          question: {
            id: 'how-far',
            answers: ['start', 'verifying', 'new-password', 'afterwards'],
          },
        },
        'attempt',
      ),
      { nextLookAt: '2026-11-20T09:35:00Z', reported: { meanings: [], failed: true } },
    ),
  },
  {
    name: 'finding-later-attempt',
    build: found(
      { ...TOO_SOON_DIAGNOSIS, awaitingRows: true },
      { nextLookAt: '2026-11-20T09:35:00Z' },
    ),
  },
  {
    name: 'finding-reported',
    build: found(without(alone('writeback-connectivity', 'administrator', 'likely'), 'attempt')),
  },
  {
    name: 'finding-solved',
    build: found({
      ...NO_CAUSE,
      scope: 'no-failure',
      attempt: { ...ATTEMPT, outcome: 'succeeded' },
      solved: { failedAt: '2026-11-20T08:14:55Z', succeededAt: '2026-11-20T08:20:01Z' },
    }),
  },
  {
    name: 'finding-succeeded',
    build: found({
      ...NO_CAUSE,
      scope: 'no-failure',
      attempt: { ...ATTEMPT, outcome: 'succeeded' },
    }),
  },
  {
    name: 'finding-nothing-seen',
    build: found(without({ ...NO_CAUSE, scope: 'no-failure' }, 'attempt')),
  },
  {
    name: 'finding-undetermined',
    build: found(without({ ...NO_CAUSE, scope: 'undetermined' }, 'attempt')),
  },
  {
    name: 'finding-on-premises-only',
    build: found({
      ...alone('cloud-policy-mismatch', 'helpdesk', 'confirmed'),
      attempt: { ...ATTEMPT, outcome: 'succeeded-on-premises-only' },
    }),
  },
  {
    name: 'finding-by-administrator',
    build: found({
      ...alone('ad-permissions', 'administrator', 'likely'),
      attempt: { ...ATTEMPT, operation: 'admin-reset', byAdministrator: true },
    }),
  },
  {
    name: 'finding-blocked',
    build: found({
      ...alone('throttled', 'nobody', 'confirmed'),
      attempt: { ...ATTEMPT, outcome: 'blocked' },
      worksAt: { at: '2026-11-21T08:14:55Z', basis: 'block-of-24-hours', estimate: false },
    }),
  },
  {
    name: 'finding-in-progress',
    build: found(
      {
        ...NO_CAUSE,
        scope: 'no-failure',
        attempt: { ...ATTEMPT, operation: 'unlock', outcome: 'in-progress' },
      },
      { nextLookAt: '2026-11-20T09:35:00Z' },
    ),
  },
  {
    name: 'finding-stuck',
    build: found({
      ...NO_CAUSE,
      scope: 'failure',
      attempt: { ...ATTEMPT, outcome: 'in-progress' },
      candidates: [
        {
          id: 'verification-code-not-received',
          level: 'likely',
          because: [],
          actor: 'you',
        },
      ],
    }),
  },
  {
    name: 'finding-abandoned',
    build: found({
      ...alone('user-abandoned', 'you', 'confirmed'),
      attempt: { ...ATTEMPT, outcome: 'abandoned' },
    }),
  },
  {
    name: 'finding-with-case',
    build: found(alone('protected-group', 'administrator', 'confirmed'), {
      caseReference: 'RD-1042',
    }),
  },
  {
    name: 'finding-nothing-readable',
    build: found({
      ...NO_CAUSE,
      scope: 'undetermined',
      gaps: (
        ['attempts', 'account', 'registration', 'licences', 'domain', 'resetPolicy'] as const
      ).map((evidence) => ({ evidence, because: 'timed-out' as const })),
    }),
  },
];
