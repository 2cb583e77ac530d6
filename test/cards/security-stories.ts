import type { Card, Reader } from '../../src/cards/card.ts';
import { caseCard } from '../../src/cards/case-card.ts';
import { caseList } from '../../src/cards/case-list.ts';
import { finding } from '../../src/cards/finding.ts';
import { myCase } from '../../src/cards/my-case.ts';
import { securityCard } from '../../src/cards/security.ts';
import type { Case } from '../../src/desk/case.ts';
import { type SecurityReason, securityOf } from '../../src/desk/security.ts';
import { NOBODY } from '../../src/desk/told.ts';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { Tried } from '../../src/diagnosis/tried.ts';
import type { Inquiry } from '../../src/inquiry/inquiry.ts';
import { OPEN, RESOLVED } from './case-stories.ts';

const FAILED: Tried = {
  attemptId: '5d1c0d5e-9a0a-4e0e-8f6e-2b7c3e0f9a11',
  at: '2026-11-20T08:14:55Z',
  operation: 'reset',
  outcome: 'blocked',
  address: '203.0.113.7',
  methods: ['sms', 'email'],
  identity: 'unproven',
  userId: OPEN.requesterId,
};
const WORKED: Tried = {
  ...{ attemptId: '6e2d1e6f-9a0a-4e0e-8f6e-2b7c3e0f9a12', at: '2026-11-20T08:20:01Z' },
  ...{ operation: 'reset', outcome: 'succeeded', methods: [], identity: 'proven' },
};

function about(because: SecurityReason, tried: readonly Tried[], some: Partial<Case> = {}): Case {
  return { ...OPEN, priority: 'urgent', security: securityOf(because, tried), form: {}, ...some };
}

const WHERE = ['on-premises', 'on-premises-first', 'cloud-only', 'cloud'] as const;

/** Many, more than a card shows. */
function crowd(address: string): Tried[] {
  return Array.from({ length: 20 }, (_, n) => ({
    ...FAILED,
    ...{ attemptId: `attempt-${n}`, userId: `person-${n}`, address, methods: [] },
  }));
}

/** "That wasn't me", from the notice to the helpdesk's card. */
export function securityStories(
  reader: Reader,
  hostile: string,
  inquiry: Inquiry,
  diagnosis: Diagnosis,
): readonly { readonly name: string; readonly build: () => Card }[] {
  const told = about('not-me', [FAILED]);
  const broken = about('not-me', [FAILED, WORKED]);
  const warned = about('many-addresses', [FAILED, WORKED]);
  const attempted = about('one-address', crowd('203.0.113.7'), { requesterId: NOBODY });
  const foreign = about('not-me', crowd(hostile));
  const names = new Map([[OPEN.requesterId, 'Adele Vance']]);
  const event = { at: '2026-11-20T09:00:00Z', who: OPEN.requesterId };
  const changedMind: Case = {
    ...broken,
    history: [...broken.history, { ...event, what: 'not-me' }, { ...event, what: 'was-me' }],
  };
  const { worksAt: _, ...failed } = diagnosis;
  const solved: Diagnosis = {
    ...{ ...failed, candidates: [], scope: 'no-failure' },
    solved: { failedAt: '2026-11-20T08:14:55Z', succeededAt: '2026-11-20T09:05:00Z' },
  };
  const notice: Inquiry = { ...inquiry, origin: 'notice' };
  return [
    {
      name: 'finding-notice',
      build: () => finding({ inquiry: notice, diagnosis }, reader),
    },
    {
      name: 'finding-notice-with-question',
      build: () => {
        const question = { id: 'used-before', answers: ['yes', 'no', 'unsure'] };
        return finding({ inquiry: notice, diagnosis: { ...diagnosis, question } }, reader);
      },
    },
    ...WHERE.map((where) => ({
      name: `finding-outcome-${where}`,
      build: () => {
        const outcome = { where, at: '2026-11-20T09:05:00Z', operation: 'reset' } as const;
        return finding({ inquiry: { ...inquiry, outcome }, diagnosis: solved }, reader);
      },
    })),
    {
      name: 'finding-expires',
      build: () =>
        finding({ inquiry: { ...inquiry, expiresAt: '2026-11-29T07:00:00Z' }, diagnosis }, reader),
    },
    ...WHERE.map((where) => ({
      name: `case-card-verified-${where}`,
      build: () => {
        const verified = { where, at: '2026-11-20T09:05:00Z', operation: 'admin-reset' } as const;
        return caseCard({ case: { ...RESOLVED, verified }, names }, reader);
      },
    })),
    {
      name: 'my-case-verified',
      build: () => {
        const verified = {
          where: 'on-premises',
          at: '2026-11-20T09:05:00Z',
          operation: 'reset',
        } as const;
        return myCase({ case: { ...RESOLVED, verified }, names }, reader);
      },
    },
    {
      name: 'security-ask',
      build: () => securityCard({ stage: 'ask', inquiryId: 'q-7f3a', tried: FAILED }, reader),
    },
    {
      name: 'security-ask-nothing-known',
      build: () => securityCard({ stage: 'ask', inquiryId: undefined }, reader),
    },
    { name: 'security-told', build: () => securityCard({ stage: 'told', case: told }, reader) },
    {
      name: 'security-told-succeeded',
      build: () => securityCard({ stage: 'told', case: broken }, reader),
    },
    { name: 'case-card-security', build: () => caseCard({ case: told, names }, reader) },
    {
      name: 'case-card-security-worked',
      build: () => caseCard({ case: changedMind, names }, reader),
    },
    {
      name: 'case-card-security-address',
      build: () => caseCard({ case: attempted, names }, reader),
    },
    {
      name: 'case-card-security-hostile',
      build: () => caseCard({ case: foreign, names }, reader),
    },
    {
      name: 'case-list-security',
      build: () =>
        caseList({ what: 'queue', cases: [attempted, broken], names, more: false }, reader),
    },
    { name: 'my-case-security', build: () => myCase({ case: told, names }, reader) },
    { name: 'my-case-security-warned', build: () => myCase({ case: warned, names }, reader) },
    { name: 'my-case-security-was-me', build: () => myCase({ case: changedMind, names }, reader) },
  ];
}
